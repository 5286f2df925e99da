package org.waymark.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.Severity;
import org.waymark.diagnostic.SourcePosition;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Prints diagnostics for people, for programs and for code scanning. */
final class DiagnosticPrinter {
    static final String SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final PrintWriter out;
    private final PrintWriter err;

    DiagnosticPrinter(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    void print(Diagnostics diagnostics, Format format) {
        switch (format) {
            case TEXT -> text(diagnostics);
            case JSON -> out.println(written(json -> list(json, diagnostics.all())));
            case SARIF ->
                out.println(written(json -> run(json, () -> rules(json), () -> results(json, diagnostics.all()))));
        }
        out.flush();
        err.flush();
    }

    /** Prints an internal error in the same machine-readable format, so that programs never read incomplete output. */
    void print(BugReport fault, Format format) {
        switch (format) {
            case TEXT -> {}
            case JSON -> out.println(written(json -> internalError(json, fault)));
            case SARIF -> out.println(written(json -> run(json, () -> {}, () -> failed(json, fault))));
        }
        out.flush();
    }

    private static void internalError(JsonGenerator json, BugReport fault) {
        json.writeStartArray();
        json.writeStartObject();
        json.writeStringProperty("path", "");
        json.writeStringProperty("severity", "error");
        json.writeStringProperty("rule", "internal-error");
        json.writeStringProperty("message", fault.message());
        json.writeStringProperty("hint", fault.hint());
        json.writeEndObject();
        json.writeEndArray();
    }

    private static String written(Consumer<JsonGenerator> content) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), written)) {
            content.accept(json);
        }
        return written.toString();
    }

    /** Writes a SARIF log with one run, and lets the caller complete the tool and the outcome. */
    private static void run(JsonGenerator json, Runnable tool, Runnable outcome) {
        json.writeStartObject();
        json.writeStringProperty("$schema", SARIF_SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "waymark");
        tool.run();
        json.writeEndObject();
        json.writeEndObject();
        outcome.run();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void failed(JsonGenerator json, BugReport fault) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", false);
        json.writeArrayPropertyStart("toolExecutionNotifications");
        json.writeStartObject();
        json.writeStringProperty("level", "error");
        json.writeObjectPropertyStart("message");
        json.writeStringProperty("text", fault.message() + "\n" + fault.hint());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void text(Diagnostics diagnostics) {
        diagnostics.all().forEach(diagnostic -> err.println(diagnostic.format()));
    }

    /** The last line of a list: the number of errors and warnings. */
    static String counts(Diagnostics diagnostics) {
        int errors = diagnostics.count(Severity.ERROR);
        int warnings = diagnostics.count(Severity.WARNING);
        return errors
                + (errors == 1 ? " error, " : " errors, ")
                + warnings
                + (warnings == 1 ? " warning." : " warnings.");
    }

    private static void list(JsonGenerator json, List<Diagnostic> diagnostics) {
        json.writeStartArray();
        for (Diagnostic diagnostic : diagnostics) {
            json.writeStartObject();
            json.writeStringProperty("path", diagnostic.position().path());
            place(json, diagnostic.position());
            json.writeStringProperty("severity", diagnostic.severity().word());
            json.writeStringProperty("rule", diagnostic.rule().id());
            json.writeStringProperty("message", diagnostic.message());
            json.writeStringProperty("hint", diagnostic.hint());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the line and column, if known. */
    private static void place(JsonGenerator json, SourcePosition position) {
        if (position.line() > 0) {
            json.writeNumberProperty("line", position.line());
        }
        if (position.column() > 0) {
            json.writeNumberProperty("column", position.column());
        }
    }

    private static void rules(JsonGenerator json) {
        json.writeArrayPropertyStart("rules");
        Arrays.stream(Rule.values()).forEach(rule -> rule(json, rule));
        json.writeEndArray();
    }

    private static void results(JsonGenerator json, List<Diagnostic> diagnostics) {
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeArrayPropertyStart("results");
        diagnostics.forEach(diagnostic -> result(json, diagnostic));
        json.writeEndArray();
    }

    private static void rule(JsonGenerator json, Rule rule) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        json.writeObjectPropertyStart("shortDescription");
        json.writeStringProperty("text", rule.summary());
        json.writeEndObject();
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", rule.severity().word());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** RFC 3986: a relative reference with percent-encoding. */
    private static String uri(String path) {
        try {
            return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path with a slash before it is always a URI", e);
        }
    }

    private static void result(JsonGenerator json, Diagnostic diagnostic) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", diagnostic.rule().id());
        json.writeStringProperty("level", diagnostic.severity().word());
        json.writeObjectPropertyStart("message");
        json.writeStringProperty("text", diagnostic.message() + "\n" + diagnostic.hint());
        json.writeEndObject();
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(diagnostic.position().path()));
        json.writeEndObject();
        if (diagnostic.position().line() > 0) {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", diagnostic.position().line());
            if (diagnostic.position().column() > 0) {
                json.writeNumberProperty("startColumn", diagnostic.position().column());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
