package org.waymark.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects the faults of one run, so that all are reported together. Thread-safe. */
public final class Diagnostics {
    private final Queue<Diagnostic> found = new ConcurrentLinkedQueue<>();

    public void report(Rule rule, SourcePosition position, String message, String hint) {
        found.add(new Diagnostic(rule, position, message, hint));
    }

    /** Adds what was found before. */
    public void addAll(Collection<Diagnostic> earlier) {
        found.addAll(earlier);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    public int count(Severity severity) {
        return (int) all().stream().filter(d -> d.severity() == severity).count();
    }

    /** All distinct faults, sorted by path, line and column. */
    public List<Diagnostic> all() {
        return found.stream().distinct().sorted().toList();
    }
}
