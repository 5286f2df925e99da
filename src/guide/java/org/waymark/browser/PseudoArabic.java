package org.waymark.browser;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns text into Arabic letters that mean nothing, so that the layout can be seen from right to left. What machines read
 * in it stays: links' targets, placeholders, names of blocks, marks of Markdown.
 */
final class PseudoArabic {
    private static final String LETTERS = "اببدهفغحيجكلمنوبقرستثفوخيز";

    /** A link's target, a block's name, the kind of a callout or of details, a placeholder, a tag. */
    private static final Pattern FOR_MACHINES =
            Pattern.compile("\\]\\([^)]*\\)|\\{[^}]*\\}|(?m:^:::(?: [a-z]+)?)|<[^>]*>|https?://\\S+");

    private static final Pattern PLURAL_OR_PLACEHOLDER =
            Pattern.compile("\\{(\\w+), plural, .*?other \\{((?:[^{}]|\\{[^}]*\\})*)\\}\\}|\\{[^}]*\\}");

    private static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many", "other");

    private PseudoArabic() {}

    static String of(String text) {
        return outside(FOR_MACHINES, text, MatchResult::group);
    }

    /** A message: its placeholders stay, and a plural gets all six forms that Arabic has. */
    static String message(String pattern) {
        return outside(PLURAL_OR_PLACEHOLDER, pattern, found -> found.group(1) == null ? found.group() : plural(found));
    }

    private static String plural(MatchResult found) {
        return CATEGORIES.stream()
                .map(category -> category + " {" + message(found.group(2)) + "}")
                .collect(Collectors.joining(" ", "{" + found.group(1) + ", plural, ", "}"));
    }

    /** What the pattern finds is treated by itself; all around it becomes other letters. */
    private static String outside(Pattern pattern, String text, Function<MatchResult, String> treat) {
        var result = new StringBuilder();
        var matcher = pattern.matcher(text);
        int from = 0;
        while (matcher.find()) {
            result.append(letters(text.substring(from, matcher.start()))).append(treat.apply(matcher.toMatchResult()));
            from = matcher.end();
        }
        return result.append(letters(text.substring(from))).toString();
    }

    private static String letters(String text) {
        return text.codePoints().mapToObj(PseudoArabic::letter).collect(Collectors.joining());
    }

    private static String letter(int codePoint) {
        int place = Character.toLowerCase(codePoint) - 'a';
        if (place >= 0 && place < 26) {
            return LETTERS.substring(place, place + 1);
        }
        return codePoint == '?' ? "؟" : Character.toString(codePoint);
    }
}
