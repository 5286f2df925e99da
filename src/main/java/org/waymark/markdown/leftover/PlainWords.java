package org.waymark.markdown.leftover;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.markdown.syntax.BareAddress;
import org.waymark.model.SharedValue;

/**
 * Words that are shown as written, such as a title or a phrase of a questionnaire. Readers would see any markup in them.
 *
 * @param mark the mark that readers would see
 * @param hint what to write
 */
public record PlainWords(String mark, String hint) {
    private static final String HINT =
            "Write plain words, without marks. Emphasis and links belong below a front matter.";
    private static final int LONGEST = 120;
    private static final String NO_MARKS = " .,;?\"()\u2019\u2018\u201c\u201d\u00bf\u00a1\u2014\u2013\u2026\u00a7\n";
    private static final String A = String.valueOf(SeenText.ADDRESS);
    private static final String O = String.valueOf(SeenText.OTHER);

    /** Codes to dial and a vertical bar between two names, which are meant as they are. */
    private static final Pattern MEANT =
            Pattern.compile("(?<!\\S)\\*\\d{2,3}(?![\\w*])|(?<=[^|\\s] )\\|(?= [^|]+$)(?<!\\|[^|]{0,200}\\|)");

    /** The name of a part of the guide, or an address: neither is words. */
    private static final Pattern REFERENCE = Pattern.compile("[a-z]+:[\\p{L}\\p{N}+/.#_-]+");

    private static final Pattern NAME = Pattern.compile("(?<!\\{)\\{\\w[\\w-]*}(?!})");
    private static final Pattern BRACE = Pattern.compile("[{}]|(?<=[^'])''(?=[^'])");
    private static final Mark ITEM = Mark.of("^(?:[-*+]|#{1,6})[ \\t]+(?=\\S)", HINT);
    private static final List<Mark> MARKS = marks();

    private static final Pattern WRAPPED = Pattern.compile(
            "\\*\\*|__|~~|==|\\+\\+|`|<!--|-->"
                    + "|(?<![\\p{L}\\p{N}*])\\*(?=\\S)|(?<=\\S)\\*(?![\\p{L}\\p{N}*])|(?<![\\p{L}\\p{N}_])_(?=\\S)|(?<=\\S)_(?![\\p{L}\\p{N}_])");
    private static final Pattern LINK = Pattern.compile(
            "!?\\[([^\\[\\]]{1,100})](?:\\([^()]{0,200}\\)|\\[[^\\[\\]]{0,80}])|\\[\\[([^\\[\\]|]{1,80})]]");
    private static final Pattern DELETED = Pattern.compile(
            "\\{\\{.{0,200}?}}|\\{%.{0,200}?%}|\\{[:.#][^{}]{0,100}}|\\[\\^[^\\[\\]]{1,20}]|</?[A-Za-z!][^<>]{0,100}>|(?m:^)(?:#{1,6}|>|[-*+])[ \\t]+|\\\\(?=\\S)");

    /** The meaning of braces in the words of a file. */
    public enum Braces {
        /** None: a brace is a mark like others. */
        MARKS,
        /** Names of placeholders. */
        NAMES,
        /** Patterns of messages, which are checked elsewhere. */
        PATTERNS
    }

    private static List<Mark> marks() {
        List<Mark> marks = new ArrayList<>(MarkList.ALL);
        marks.add(ITEM);
        return List.copyOf(marks);
    }

    /** The first mark in a text. */
    public static Optional<PlainWords> markIn(String text, Braces braces) {
        if (isPlain(text) || REFERENCE.matcher(text).matches()) {
            return Optional.empty();
        }
        String seen = SharedValue.PLACE.matcher(withoutAddresses(text)).replaceAll(O);
        String filled = filled(seen, braces);
        if (isPlain(filled)) {
            return Optional.empty();
        }
        return mark(MEANT.matcher(filled).replaceAll(O)).map(mark -> new PlainWords(mark, hint(seen, braces)));
    }

    /** Reports the mark. */
    public void report(SourcePosition position, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.LEFTOVER_MARK,
                position,
                "'" + mark + "' would be seen as it stands: nothing here is Markdown",
                hint);
    }

    private static Optional<String> mark(String text) {
        for (Mark mark : MARKS) {
            Matcher matcher = mark.pattern().matcher(text);
            if (matcher.find()) {
                return Optional.of(SeenText.shown(matcher.group()));
            }
        }
        return Optional.empty();
    }

    private static String withoutAddresses(String text) {
        StringBuilder seen = new StringBuilder();
        int from = 0;
        for (BareAddress address : BareAddress.in(text)) {
            seen.append(text, from, address.start()).append(A);
            from = address.end();
        }
        return seen.append(text.substring(from)).toString();
    }

    private static String filled(String text, Braces braces) {
        return switch (braces) {
            case MARKS -> text;
            case NAMES -> NAME.matcher(text).replaceAll(O);
            case PATTERNS -> BRACE.matcher(text).replaceAll(O);
        };
    }

    /** The words without marks, if they can be determined. */
    private static String hint(String text, Braces braces) {
        String words = Escaping.unescapeHtml(text).replace('\u00a0', ' ');
        words = MEANT.matcher(words).replaceAll(meant -> meant.group().replace('*', SeenText.ESCAPED));
        words = LINK.matcher(words)
                .replaceAll(link -> Matcher.quoteReplacement(link.group(1) == null ? link.group(2) : link.group(1)));
        words = DELETED.matcher(words).replaceAll("");
        words = WRAPPED.matcher(words)
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .strip()
                .replace(SeenText.ESCAPED, '*');
        boolean isTold = !words.isEmpty()
                && words.length() <= LONGEST
                && !words.contains(A)
                && mark(MEANT.matcher(filled(words, braces)).replaceAll(O)).isEmpty();
        return isTold ? "Write plain words, without marks: " + words : HINT;
    }

    /** True if there are only letters and harmless characters, as in most texts and all ids and days. */
    private static boolean isPlain(String text) {
        boolean hasColon = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isInside = i > 0 && text.charAt(i - 1) != '\n';
            if ((c >= 'a' && c <= 'z')
                    || Character.isLetterOrDigit(c)
                    || c == SeenText.OTHER
                    || c == SeenText.ADDRESS) {
                continue;
            }
            boolean isSign = (isInside ? NO_MARKS + "-/" : "\"\u201c\u00bf\u00a1(").indexOf(c) >= 0
                    || (isInside && c == '\'' && !text.startsWith("'", i + 1))
                    || (isInside && c == ':' && !hasColon && !text.startsWith("::", i));
            if (!isSign) {
                return false;
            }
            hasColon |= c == ':';
        }
        return !Leftovers.ODD.matcher(text).find();
    }
}
