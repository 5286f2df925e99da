package org.waymark.diagnostic;

import java.util.Locale;

/** The severity of a fault: an error stops the build, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The severity as printed: {@code error} or {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
