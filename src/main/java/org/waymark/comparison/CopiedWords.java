package org.waymark.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Language;

/** Recognizes words of the source where a translation should stand. */
final class CopiedWords {
    /** Quotations of a law, which stay in the language of the law. */
    private static final Pattern QUOTATION = Pattern.compile("[\"\u201c\u00ab][^\"\u201d\u00bb]*+[\"\u201d\u00bb]?");

    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST = 60;

    private CopiedWords() {}

    static Optional<Difference> of(String source, String own, Language language) {
        String what = isCopied(source, own) ? "these words are" : copiedLine(source, own);
        return what.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference(
                        Rule.UNTRANSLATED,
                        what + " the source's, not a translation into '" + language + "'",
                        "Translate them, or take the file out: until then readers see the older translation."));
    }

    /**
     * True if most lower-case words of both are the same. Names, numbers and citations are alike in every language and not
     * counted.
     */
    private static boolean isCopied(String source, String translation) {
        List<String> words = smallWords(translation);
        if (words.size() < FEWEST_WORDS) {
            return false;
        }
        Set<String> known = new HashSet<>(smallWords(source));
        int others = 0;
        for (int i = 0; i < words.size() && others * 10 <= words.size(); i++) {
            others += known.contains(words.get(i)) ? 0 : 1;
        }
        return others * 10 <= words.size();
    }

    /** An item, row or paragraph that is not translated, in a block that otherwise is. */
    private static String copiedLine(String source, String translation) {
        if (translation.indexOf('\n') < 0 && !QUOTATION.matcher(translation).find()) {
            return ""; // a line by itself, which is not copied as a whole
        }
        List<String> lines = translation.lines().toList();
        List<String> sources = source.lines().toList();
        for (int i = 0; i < lines.size() && lines.size() == sources.size(); i++) {
            String line = lines.get(i);
            if (isCopied(sources.get(i), QUOTATION.matcher(line).replaceAll(""))) {
                return "'" + line.substring(0, Math.min(LONGEST, line.length())) + "' is";
            }
        }
        return "";
    }

    /** Words of two or more letters, none of them upper-case, without a hyphen. */
    private static List<String> smallWords(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            boolean isSmall = true;
            while (end < text.length() && isOfWord(text.charAt(end))) {
                int type = Character.getType(text.charAt(end));
                isSmall &= type == Character.LOWERCASE_LETTER || type == Character.OTHER_LETTER;
                end++;
            }
            if (isSmall && end - start > 1) {
                words.add(text.substring(start, end));
            }
            start = end + 1;
        }
        return words;
    }

    private static boolean isOfWord(char c) {
        return c == '-' || (c >= '0' && c <= '9') || Character.isLetter(c) || Character.isSurrogate(c);
    }
}
