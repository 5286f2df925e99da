package org.waymark.cli;

/** The output format of diagnostics. */
enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For code scanning (SARIF 2.1.0). */
    SARIF
}
