package org.waymark.markdown.leftover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Rule;
import org.waymark.markdown.leftover.Findings.Finding;

/**
 * Finds lines that were meant to stay apart but would be shown as one paragraph: (a) and (b), 1. and 2., question and answer,
 * bullets of a word processor. A line that begins so by chance, where an editor broke it, has no second one beside it.
 */
final class RunOnLines {
    private static final Pattern LABEL = Pattern.compile(
            "(\\(|(?:Step|Paso|Part|Parte|Day|Section) )?([a-z]{1,4}|[A-Z]|[IVX]{2,4}|\\d{1,3})([.):])(?=[ \\t\\u00a0]|\\p{L}|$).*");
    private static final Pattern BULLET = Pattern.compile("([o\u2013])[ \\t\\u00a0]+(\\S.*)|(\u2014) ?(\\S.*)");
    /** A letter, number or symbol, of other scripts and of phones too, that begins each line of a list. */
    private static final List<Pattern> LABELS = List.of(
            Pattern.compile("[\\p{So}\\u2190-\\u21ff\\u2460-\\u249b\\u2776-\\u2793\\u2020\\u2021\\u203b].*"),
            Pattern.compile(
                    "[(\uff08]?[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]{1,3}[)\uff09\u3001\uff0e].*"),
            Pattern.compile("\\p{Nd}{1,2}[\u3001\uff0e\uff09].*"),
            Pattern.compile("(?![A-Za-z\\d])[\\p{L}\\p{Nd}]{1,2}[.)-][ \\t\\u00a0].*"));

    private static final Pattern CUT = Pattern.compile("(?<![\\p{L}-])(\\p{L}+)-\\n(\\p{Ll}+)");
    private static final Pattern ASKED = Pattern.compile("(?:Q|Question|P|Pregunta)[.:)][ \\t]+.*");
    private static final Pattern ANSWERED = Pattern.compile("(?:A|Answer|R|Respuesta)[.:)][ \\t]+.*");
    private static final Pattern FACT = Pattern.compile("\\p{Lu}[^:.\\n]{1,25}: \\S.*");
    private static final String BULLETS = "o\u2013\u2014";
    private static final String LABEL_ENDS = ".:)";
    /** The length of the longest label with the sign after it, such as "Section viii." */
    private static final int LONGEST_LABEL = 16;

    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private final SeenText seen;
    private final Findings findings;
    private final List<String> lines;

    RunOnLines(SeenText seen, Findings findings) {
        this.seen = seen;
        this.findings = findings;
        this.lines = List.of(seen.text().split("\n", -1));
    }

    void look() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher bullet = BULLET.matcher(line);
            if (mayBeBullet(line) && bullet.matches() && isBullet(i)) {
                String words = bullet.group(2) == null ? bullet.group(4) : bullet.group(2);
                report(i, "Write '- " + shown(words) + "', with an empty line before the first.");
                return;
            }
            if (i + 1 < lines.size() && goesOn(line, lines.get(i + 1))) {
                report(i, "Write '- " + shown(line) + "', or leave an empty line between them.");
                return;
            }
        }
        facts();
        cut();
    }

    private static boolean mayBeBullet(String line) {
        return !line.isEmpty() && BULLETS.indexOf(line.charAt(0)) >= 0;
    }

    /** Finds a word that was hyphenated at the end of a printed line, which would be shown with a space in it. */
    private void cut() {
        if (!hasHyphenAtEnd()) {
            return;
        }
        Matcher word = CUT.matcher(seen.text());
        if (word.find()) {
            String message = "'" + word.group(1) + "- " + word.group(2) + "' would be seen: a line break is a space";
            String hint = "Write the word on one line: '" + word.group(1) + word.group(2)
                    + "', or with the hyphen that belongs in it.";
            findings.add("cut", new Finding(Rule.RUN_ON_LINES, seen.place(word.start()), message, hint));
        }
    }

    private boolean hasHyphenAtEnd() {
        return lines.subList(0, lines.size() - 1).stream().anyMatch(line -> line.endsWith("-"));
    }

    private boolean isBullet(int at) {
        char sign = lines.get(at).charAt(0);
        boolean isWord = sign == 'o' && lines.get(at).matches("o \\S.*"); // Spanish: or
        boolean isFirst = at == 0 && sign != '\u2014';
        boolean isAnnounced = at > 0 && lines.get(at - 1).endsWith(":");
        boolean hasNext = at + 1 < lines.size()
                && !lines.get(at + 1).isEmpty()
                && lines.get(at + 1).charAt(0) == sign
                && BULLET.matcher(lines.get(at + 1)).matches();
        return hasNext || (!isWord && (isFirst || isAnnounced));
    }

    private static boolean goesOn(String line, String next) {
        if (!mayBeLabelled(line)) {
            return false;
        }
        if (ASKED.matcher(line).matches() && ANSWERED.matcher(next).matches()) {
            return true;
        }
        if (LABELS.stream()
                .anyMatch(label ->
                        label.matcher(line).matches() && label.matcher(next).matches())) {
            return true;
        }
        Matcher one = LABEL.matcher(line);
        Matcher two = LABEL.matcher(next);
        return one.matches()
                && two.matches()
                && String.valueOf(one.group(1)).equals(String.valueOf(two.group(1)))
                && one.group(3).equals(two.group(3))
                && next(one.group(2)).contains(two.group(2));
    }

    /** True if a line does not begin with an English letter, or has the sign of a label near its beginning. */
    private static boolean mayBeLabelled(String line) {
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        boolean isPlain = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
        for (int i = 0; isPlain && i < Math.min(LONGEST_LABEL, line.length()); i++) {
            isPlain = LABEL_ENDS.indexOf(line.charAt(i)) < 0;
        }
        return !isPlain;
    }

    /** What may follow a letter or a number in a list. */
    private static List<String> next(String label) {
        List<String> next = new ArrayList<>();
        if (Character.isDigit(label.charAt(0))) {
            next.add(String.valueOf(Integer.parseInt(label) + 1));
        } else if (label.length() == 1) {
            next.add(String.valueOf((char) (label.charAt(0) + 1)));
        }
        int roman = ROMAN.indexOf(label.toLowerCase(Locale.ROOT));
        if (roman >= 0 && roman + 1 < ROMAN.size()) {
            next.add(ROMAN.get(roman + 1));
            next.add(ROMAN.get(roman + 1).toUpperCase(Locale.ROOT));
        }
        return next;
    }

    /** Three lines with a name and a colon, such as the hours of an office. */
    private void facts() {
        for (int i = 0; i + 2 < lines.size(); i++) {
            if (lines.subList(i, i + 3).stream()
                    .allMatch(line -> line.contains(": ") && FACT.matcher(line).matches())) {
                report(i, "Write '- " + shown(lines.get(i)) + "', or end each line but the last with a backslash.");
                return;
            }
        }
    }

    private void report(int line, String hint) {
        int index = lines.subList(0, line).stream()
                .mapToInt(before -> before.length() + 1)
                .sum();
        String message = "'" + shown(lines.get(line))
                + "' would not stand on a line of its own: a line break alone does nothing";
        findings.add(RunOnLines.class, new Finding(Rule.RUN_ON_LINES, seen.place(index), message, hint));
    }

    private static String shown(String line) {
        return SeenText.shown(line);
    }
}
