package org.waymark.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Severity;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints diagnostics for people, for programs and for code scanning. */
final class DiagnosticPrinter {
    private final PrintWriter out;
    private final PrintWriter err;

    DiagnosticPrinter(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** A diagnostic as programs read it, without a line or column that is unknown. */
    private record Fault(
            String path,
            @Nullable Integer line,
            @Nullable Integer column,
            String severity,
            String rule,
            String message,
            String hint) {
        static Fault of(Diagnostic diagnostic) {
            return new Fault(
                    diagnostic.position().path(),
                    known(diagnostic.position().line()),
                    known(diagnostic.position().column()),
                    diagnostic.severity().word(),
                    diagnostic.rule().id(),
                    diagnostic.message(),
                    diagnostic.hint());
        }

        static Fault of(BugReport fault) {
            return new Fault("", null, null, "error", "internal-error", fault.message(), fault.hint());
        }

        private static @Nullable Integer known(int place) {
            return place > 0 ? place : null;
        }
    }

    void print(Diagnostics diagnostics, Format format) {
        switch (format) {
            case TEXT -> text(diagnostics);
            case JSON -> json(diagnostics.all().stream().map(Fault::of).toList());
            case SARIF -> json(SarifLog.of(diagnostics.all()));
        }
        out.flush();
        err.flush();
    }

    /** Prints an internal error in the same machine-readable format, so that programs never read incomplete output. */
    void print(BugReport fault, Format format) {
        switch (format) {
            case TEXT -> {}
            case JSON -> json(List.of(Fault.of(fault)));
            case SARIF -> json(SarifLog.of(fault));
        }
        out.flush();
    }

    private void json(Object value) {
        JsonMapper mapper = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
        out.println(mapper.writeValueAsString(value));
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
}
