package org.waymark.diagnostic;

/**
 * A fault in an author's file.
 *
 * @param message what was found, quoted, and what was expected
 * @param hint what the author can do next
 */
public record Diagnostic(Rule rule, SourcePosition position, String message, String hint)
        implements Comparable<Diagnostic> {

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
