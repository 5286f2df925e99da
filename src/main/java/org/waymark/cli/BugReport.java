package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prints a fault of ours so that it never looks like a fault of the author's. A broken disk is told without a trace. */
final class BugReport {
    private static final Map<Class<?>, String> REASONS = Map.of(
            AccessDeniedException.class, "permission denied",
            NoSuchFileException.class, "it is not there",
            FileAlreadyExistsException.class, "there is a file where a folder is needed");

    private BugReport() {}

    static int report(Exception fault, PrintWriter err) {
        if (fault instanceof UncheckedIOException disk) {
            err.println("error: the disk or folder cannot be used: " + words(disk.getCause()));
            err.println(
                    "  hint: Look at free space and permissions. What is in the site's place is whole: the old site or the new one.");
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

    /** What the system says, without the names of its classes. */
    private static String words(@Nullable IOException fault) {
        if (!(fault instanceof FileSystemException file)) {
            return fault == null ? "no reason given" : String.valueOf(fault.getMessage());
        }
        String reason = REASONS.getOrDefault(fault.getClass(), "no reason given");
        return "'" + file.getFile() + "' ("
                + Optional.ofNullable(file.getReason()).orElse(reason) + ")";
    }
}
