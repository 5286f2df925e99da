package org.waymark.cli;

/** How diagnostics are written. */
enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For code scanning (SARIF 2.1.0). */
    SARIF
}
