package org.waymark.diagnostic;

/**
 * One fault in an author's file.
 *
 * @param message what is there, quoted, and what was expected
 * @param hint the author's next action
 */
public record Diagnostic(Rule rule, SourcePosition position, String message, String hint)
        implements Comparable<Diagnostic> {

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
