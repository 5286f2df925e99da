package org.waymark.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** Prints a fault of ours so that it never looks like a fault of the author's. A broken disk is told without a trace. */
final class BugReport {
    private BugReport() {}

    static int report(Exception fault, PrintWriter err) {
        if (fault instanceof UncheckedIOException disk) {
            err.println("error: the disk or folder cannot be used: " + String.valueOf(disk.getMessage()));
            err.println("  hint: Look at free space and permissions. The old site is as it was.");
            return Main.INTERNAL_ERROR;
        }
        err.println("internal error: " + fault);
        for (StackTraceElement element : fault.getStackTrace()) {
            err.println("    at " + element);
        }
        err.println("  hint: This is a fault of waymark, not of your files. The old site is as it was."
                + " Please report these lines and what you typed.");
        return Main.INTERNAL_ERROR;
    }
}
