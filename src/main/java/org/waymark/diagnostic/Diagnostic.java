package org.waymark.diagnostic;

/**
 * One fault in an author's file.
 *
 * @param message what is there, quoted, and what was expected; what nobody would read of it is left out of its middle
 * @param hint the author's next action
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

    /** {@code path:line:column: severity: message [rule]} and the hint on a line of its own. */
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
