package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.diagnostic.Printable;
import picocli.CommandLine.ParseResult;

/**
 * A bug of this tool or a broken disk, worded so that nobody takes it for a fault in an author's files. A disk error
 * has no stack trace.
 *
 * @param message what happened
 * @param trace the stack trace; empty for a disk error
 * @param hint what to do
 */
record BugReport(String message, List<String> trace, String hint) {
    private static final Map<Class<?>, String> REASONS = Map.of(
            AccessDeniedException.class, "permission denied",
            NoSuchFileException.class, "it is not there",
            FileAlreadyExistsException.class, "there is a file where a folder is needed");

    static BugReport of(Throwable fault) {
        if (fault instanceof UncheckedIOException disk) {
            return new BugReport(
                    "error: the disk or folder cannot be used: " + words(disk.getCause()),
                    List.of(),
                    "Look at free space and permissions. What is in the site's place is whole: the old site or the new one.");
        }
        if (fault instanceof VirtualMachineError) {
            return new BugReport(
                    "error: the guide takes more memory than Java was given",
                    List.of(),
                    "Give it more, for example: JDK_JAVA_OPTIONS=-Xmx4g ./waymark build. The old site is as it was.");
        }
        return new BugReport(
                "internal error: " + Printable.line(String.valueOf(fault)),
                Arrays.stream(fault.getStackTrace()).map(String::valueOf).toList(),
                "This is a fault of waymark, not of your files. The old site is as it was."
                        + " Please report these lines and what you typed.");
    }

    /** The requested output format; text for a command without the option. */
    static Format format(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        String name = String.valueOf(last.matchedOptionValue("--format", (Object) Format.TEXT));
        return Format.valueOf(name);
    }

    /**
     * Prints the report for people to standard error and, if a machine-readable format was requested, for programs to
     * standard output.
     */
    int print(Format format, PrintWriter out, PrintWriter err) {
        err.println(message);
        trace.forEach(line -> err.println("    at " + line));
        err.println("  hint: " + hint);
        err.flush();
        new DiagnosticPrinter(out, err).print(this, format);
        return Main.INTERNAL_ERROR;
    }

    /** The reason that the operating system gives, without the names of Java classes. */
    private static String words(@Nullable IOException fault) {
        if (!(fault instanceof FileSystemException file)) {
            return fault == null ? "no reason given" : String.valueOf(fault.getMessage());
        }
        String name = Printable.line(String.valueOf(file.getFile()));
        String reason = REASONS.getOrDefault(fault.getClass(), "no reason given");
        return "'" + name + "' (" + Optional.ofNullable(file.getReason()).orElse(reason) + ")";
    }
}
