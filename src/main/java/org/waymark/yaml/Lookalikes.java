package org.waymark.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;

/**
 * Explains characters that look like YAML syntax but are not, as typed by word processors, phones or other keyboards.
 */
final class Lookalikes {
    static final String KEY = "([\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*)";
    static final String COLONS = "[：﹕︓∶ː]";
    /** Blanks that YAML does not treat as spaces. */
    static final String BLANKS = "[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]";

    static final String OPENING = "“”„‟«‘‛‚‹「『＂″‴〝❝";
    private static final String DASHES = "[‐‑‒–—―−﹣－•·‣▪◦∙●○*\\uf0b7]";
    private static final String START = "^( *(?:- +)*)";

    private static final Pattern ODD = Pattern.compile(
            "[\"“”„‘’«»]|^" + BLANKS + "|" + BLANKS + "$|:" + BLANKS + "|" + COLONS + "|^" + KEY + " *[:=;] *[^\\s/]");

    private static final Pattern FENCE = Pattern.compile("^ *(-{1,2}|-{4,}|[-‐‑‒–—―−]*[‐‑‒–—―−][-‐‑‒–—―−]*) *$");
    private static final Pattern INDENTED = Pattern.compile("^( *)(" + BLANKS + ")[\\s\\p{Zs}]*\\S");
    private static final Pattern BULLET = Pattern.compile("^( *)(" + DASHES + ")[\\s\\p{Zs}]+\\S");
    private static final Pattern HYPHEN = Pattern.compile("^( *)(-)[^\\s-].*");
    private static final Pattern COLON = Pattern.compile(START + KEY + " ?(" + COLONS + ")");
    private static final Pattern BLANK = Pattern.compile(START + KEY + "(" + BLANKS + "?):(" + BLANKS + "?)");
    private static final Pattern TAB = Pattern.compile(START + KEY + ":(\\t+)");
    private static final Pattern NO_SPACE = Pattern.compile(START + KEY + " *(:)(?=[^\\s/])");
    private static final Pattern EQUALS = Pattern.compile(START + KEY + " *([=;])(?= )");
    private static final Pattern SIGN = Pattern.compile("[^#\"']*[^\\s#\"'][^#\"']* (#.*)");
    private static final Pattern SOUND = Pattern.compile(START + KEY + " *");
    static final String NO_HYPHEN = "there is no space after the hyphen";
    static final String COMMENTS = "A comment stands on a line of its own.";
    private static final Pattern CURLY_KEY = Pattern.compile(START + "([“”„‘’«])" + KEY + "[“”„‘’»] *:");
    private static final Pattern CURLY = Pattern.compile(START + "(?:" + KEY + " *: +)?([" + OPENING + "]).*");

    private Lookalikes() {}

    /** An explanation, to be reported at its position. */
    record Found(Rule rule, SourcePosition position, String message, String hint) {
        void report(Diagnostics diagnostics) {
            diagnostics.report(rule, position, message, hint);
        }
    }

    /** A line of a file, by its number from 0. */
    private record Line(Lines lines, int number) {
        String text() {
            return lines.line(number);
        }

        Optional<Found> found(int column, String message, String hint) {
            return Optional.of(new Found(Rule.YAML_LOOKALIKE, lines.at(lines.start(number) + column), message, hint));
        }
    }

    /** Explains what made the parser fail on a line between two offsets. */
    static Optional<Found> explain(Lines lines, YamlFault fault, int from, int to) {
        int last = lines.lineOf(to);
        int first = lines.lineOf(from);
        String before = lines.line(last).substring(0, to - lines.start(last));
        boolean isSound = fault == YamlFault.COLON && isSound(before);
        // a key without a real colon continues on the next line
        for (int line = isSound && first > 0 ? first - 1 : first; line <= last; line++) {
            Optional<Found> found = explain(lines, line);
            if (found.isPresent()) {
                return found;
            }
        }
        return fault == YamlFault.BRACKET || fault == YamlFault.TEXT ? cut(lines, first, last) : Optional.empty();
    }

    /** True if the start of a line is a well-formed key. */
    static boolean isSound(String line) {
        return SOUND.matcher(line).matches();
    }

    /** Finds text that was taken for a comment by mistake and that the lines need. */
    private static Optional<Found> cut(Lines lines, int first, int last) {
        for (int number = Math.max(first, last - 1); number <= last; number++) {
            Matcher sign = SIGN.matcher(lines.line(number));
            if (sign.matches()) {
                return Optional.of(new Found(
                        Rule.CUT_TEXT,
                        lines.at(lines.start(number) + sign.start(1)),
                        cutText(sign.group(1)),
                        "Put the whole text in quotation marks. " + COMMENTS));
            }
        }
        return Optional.empty();
    }

    static String cutText(String lost) {
        return "the text ends before ' #', which begins a comment: '" + lost.strip() + "' would not be shown";
    }

    private static Optional<Found> explain(Lines lines, int number) {
        Line line = new Line(lines, number);
        return indentation(line).or(() -> key(line)).or(() -> curly(line));
    }

    /** Explains a key that the parser accepted but that contains a lookalike. */
    static Optional<Found> explainKey(Lines lines, WrittenNode.Text key, String text) {
        String written = text.substring(key.start(), key.end());
        boolean isOdd = !written.equals(written.strip()) || ODD.matcher(written).find();
        return isOdd ? explain(lines, lines.lineOf(key.start())) : Optional.empty();
    }

    private static Optional<Found> indentation(Line line) {
        Matcher blank = INDENTED.matcher(line.text());
        if (blank.find()) {
            String message = "the line is indented by " + name(blank.group(2));
            return line.found(blank.start(2), message, "Use spaces: two for each level.");
        }
        Matcher bullet = BULLET.matcher(line.text());
        if (bullet.find()) {
            String text = line.text().substring(bullet.end() - 1);
            return line.found(bullet.start(2), dash(bullet.group(2)), "Write: - " + text);
        }
        Matcher hyphen = HYPHEN.matcher(line.text());
        if (hyphen.find()) {
            String text = line.text().substring(hyphen.end(2));
            return line.found(hyphen.start(2), NO_HYPHEN, "Write: - " + text);
        }
        Matcher fence = FENCE.matcher(line.text());
        return fence.find()
                ? line.found(
                        fence.start(1),
                        "the line '" + fence.group(1) + "' looks like '---' and is another",
                        "Write three hyphens, with the key beside the 0: ---")
                : Optional.empty();
    }

    private static Optional<Found> key(Line line) {
        Matcher colon = COLON.matcher(line.text());
        if (colon.find()) {
            String message = "the colon after '" + colon.group(2) + "' is not YAML's: it is " + code(colon.group(3));
            return line.found(colon.start(3), message, write(colon, line.text()));
        }
        Matcher blank = BLANK.matcher(line.text());
        if (blank.find() && blank.group(3).length() + blank.group(4).length() > 0) {
            boolean isBefore = !blank.group(3).isEmpty();
            String where = isBefore ? "before the colon of '" : "after the colon of '";
            String message = "there is " + name(blank.group(isBefore ? 3 : 4)) + " " + where + blank.group(2) + "'";
            return line.found(blank.start(isBefore ? 3 : 4), message, write(blank, line.text()));
        }
        Matcher tab = TAB.matcher(line.text());
        if (tab.find()) {
            String message = "there is a tab after the colon of '" + tab.group(2) + "'";
            return line.found(tab.start(3), message, write(tab, line.text()));
        }
        Matcher close = NO_SPACE.matcher(line.text());
        if (close.find()) {
            return line.found(close.start(3), noSpace(close.group(2)), write(close, line.text()));
        }
        Matcher sign = EQUALS.matcher(line.text());
        if (sign.find()) {
            String message = "there is '" + sign.group(3) + "' after '" + sign.group(2) + "', not a colon";
            return line.found(sign.start(3), message, write(sign, line.text()));
        }
        return Optional.empty();
    }

    private static Optional<Found> curly(Line line) {
        Matcher key = CURLY_KEY.matcher(line.text());
        if (key.find()) {
            String message = "the key '" + key.group(3) + "' stands in curly quotation marks";
            return line.found(
                    key.start(2), message, write(key.group(3), line.text().substring(key.end())));
        }
        Matcher value = CURLY.matcher(line.text());
        return value.find()
                ? line.found(
                        value.start(3),
                        curlyMarks(),
                        "Write: " + Quoted.line(line.text()).orElse("\"...\""))
                : Optional.empty();
    }

    static String curlyMarks() {
        return "the text stands in curly quotation marks, which YAML does not know";
    }

    static String noSpace(String key) {
        return "there is no space after the colon of '" + key + "'";
    }

    static String dash(String sign) {
        return "the line begins with " + code(sign) + ", where a list has hyphens";
    }

    private static String write(Matcher key, String line) {
        return write(key.group(2), line.substring(key.end()));
    }

    /** The line to write. The remaining text keeps its own quotation marks if they are valid in YAML. */
    static String write(String key, String rest) {
        String text = rest.replaceFirst("^[\\s\\p{Zs}]+", "").strip();
        boolean needsMarks =
                text.contains(": ") || text.contains(" #") || (!text.isEmpty() && OPENING.indexOf(text.charAt(0)) >= 0);
        return ("Write: " + key + ": " + (needsMarks ? Quoted.legibly(Quoted.withoutMarks(text)) : text)).strip();
    }

    static String name(String blank) {
        return blank.charAt(0) == 0xa0 || blank.charAt(0) == 0x202f
                ? String.format(Locale.ROOT, "a no-break space (U+%04X)", (int) blank.charAt(0))
                : String.format(Locale.ROOT, "a blank that is no space (U+%04X)", (int) blank.charAt(0));
    }

    private static String code(String sign) {
        return String.format(Locale.ROOT, "'%s' (U+%04X)", sign, sign.codePointAt(0));
    }
}
