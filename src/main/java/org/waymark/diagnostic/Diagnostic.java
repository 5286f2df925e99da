package org.waymark.diagnostic;

/**
 * A fault in an author's file.
 *
 * @param message what was found, quoted, and what was expected; the middle of a very long one is left out
 * @param hint what the author can do next
 */
public record Diagnostic(Rule rule, SourcePosition position, String message, String hint)
        implements Comparable<Diagnostic> {
    private static final int LONGEST = 1000;
    private static final int END = 200;

    public Diagnostic {
        message = shortened(message);
        hint = shortened(hint);
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int from = text.offsetByCodePoints(0, LONGEST / 2 - END);
        int to = text.offsetByCodePoints(text.length(), -END);
        return text.substring(0, from) + " ... " + text.substring(to);
    }

    public Severity severity() {
        return rule.severity();
    }

    /** Formats the fault as {@code path:line:column: severity: message [rule]}, with the hint on a second line. */
    public String format() {
        return Printable.line(position + ": " + severity().word() + ": " + message + " [" + rule.id() + "]")
                + "\n  hint: "
                + Printable.line(hint);
    }

    @Override
    public int compareTo(Diagnostic other) {
        int byPosition = position.compareTo(other.position);
        return byPosition != 0 ? byPosition : format().compareTo(other.format());
    }
}
