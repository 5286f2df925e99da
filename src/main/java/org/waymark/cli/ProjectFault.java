package org.waymark.cli;

import org.waymark.diagnostic.Diagnostics;

/** A {@code waymark.yaml} with errors, so that no command knows where to work. */
@SuppressWarnings("serial") // never written to a stream
final class ProjectFault extends RuntimeException {
    private final transient Diagnostics diagnostics;

    ProjectFault(Diagnostics diagnostics) {
        super("waymark.yaml has errors");
        this.diagnostics = diagnostics;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }
}
