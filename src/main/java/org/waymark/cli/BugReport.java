package org.waymark.cli;

import java.io.IOException;
import java.io.StringWriter;
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
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Prints a fault of ours so that it never looks like a fault of the author's. A broken disk is told without a trace. */
final class BugReport {
    private static final Map<Class<?>, String> REASONS = Map.of(
            AccessDeniedException.class, "permission denied",
            NoSuchFileException.class, "it is not there",
            FileAlreadyExistsException.class, "there is a file where a folder is needed");

    private BugReport() {}

    /** What went wrong, and what to do next; a fault of ours has the places in the program that it went through. */
    private record Told(String rule, String message, List<String> trace, String hint) {
        static Told of(Throwable fault) {
            if (fault instanceof UncheckedIOException disk) {
                return new Told(
                        "disk",
                        "the disk or folder cannot be used: " + words(disk.getCause()),
                        List.of(),
                        "Look at free space and permissions. What is in the site's place is whole: the old site or the new one.");
            }
            if (fault instanceof VirtualMachineError) {
                return new Told(
                        "memory",
                        "the guide takes more memory than Java was given",
                        List.of(),
                        "Give it more, for example: JDK_JAVA_OPTIONS=-Xmx4g ./waymark build. The old site is as it was.");
            }
            return new Told(
                    "internal",
                    Printable.line(String.valueOf(fault)),
                    Arrays.stream(fault.getStackTrace()).map(String::valueOf).toList(),
                    "This is a fault of waymark, not of your files. The old site is as it was. Please report these lines and"
                            + " what you typed.");
        }
    }

    /** Prints a fault in the form that was asked for. */
    static int report(Throwable fault, CommandLine command, ParseResult parsed) {
        Told told = Told.of(fault);
        if (told.trace().isEmpty()) {
            command.getErr().println("error: " + told.message());
        } else {
            command.getErr().println("internal error: " + told.message());
        }
        told.trace().forEach(place -> command.getErr().println("    at " + place));
        command.getErr().println("  hint: " + told.hint());
        if (format(parsed) != Format.TEXT) {
            command.getOut().println(format(parsed) == Format.JSON ? json(told) : sarif(told));
            command.getOut().flush();
        }
        return Main.INTERNAL_ERROR;
    }

    private static Format format(ParseResult parsed) {
        ParseResult command = parsed;
        while (command.hasSubcommand()) {
            command = command.subcommand();
        }
        Object format = command.matchedOptionValue("--format", Format.TEXT);
        return format instanceof Format known ? known : Format.TEXT;
    }

    /** A list like that of {@link DiagnosticPrinter}, with one fault that has no place in a file. */
    private static String json(Told told) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), written)) {
            json.writeStartArray();
            json.writeStartObject();
            json.writeStringProperty("severity", "error");
            json.writeStringProperty("rule", told.rule());
            json.writeStringProperty("message", told.message());
            json.writeStringProperty("hint", told.hint());
            json.writeEndObject();
            json.writeEndArray();
        }
        return written.toString();
    }

    /** SARIF 2.1.0, 3.20.21: a run that did not come to its end has a notification. */
    private static String sarif(Told told) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), written)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", DiagnosticPrinter.SARIF_SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            json.writeObjectPropertyStart("tool");
            json.writeObjectPropertyStart("driver");
            json.writeStringProperty("name", "waymark");
            json.writeEndObject();
            json.writeEndObject();
            json.writeArrayPropertyStart("invocations");
            json.writeStartObject();
            json.writeBooleanProperty("executionSuccessful", false);
            json.writeArrayPropertyStart("toolExecutionNotifications");
            json.writeStartObject();
            json.writeStringProperty("level", "error");
            json.writeObjectPropertyStart("message");
            json.writeStringProperty("text", told.message() + "\n" + told.hint());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        return written.toString();
    }

    /** What the system says, without the names of its classes. */
    private static String words(@Nullable IOException fault) {
        if (!(fault instanceof FileSystemException file)) {
            return fault == null ? "no reason given" : String.valueOf(fault.getMessage());
        }
        String name = Printable.line(String.valueOf(file.getFile()));
        String reason = REASONS.getOrDefault(fault.getClass(), "no reason given");
        return "'" + name + "' (" + Optional.ofNullable(file.getReason()).orElse(reason) + ")";
    }
}
