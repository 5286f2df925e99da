package org.waymark.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;

/** A log for code scanning, in the words of SARIF 2.1.0 (OASIS): a record an object, a component a property. */
record SarifLog(@JsonProperty("$schema") String schema, String version, List<Run> runs) {
    static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** What was found in the texts. */
    static SarifLog of(List<Diagnostic> diagnostics) {
        List<ReportingDescriptor> rules =
                Arrays.stream(Rule.values()).map(ReportingDescriptor::of).toList();
        List<Result> results = diagnostics.stream().map(Result::of).toList();
        return of(new Run(new Tool(new Driver("waymark", rules)), null, "utf16CodeUnits", results));
    }

    /** A run that ended by a fault of this tool. */
    static SarifLog of(BugReport fault) {
        var message = new Message(fault.message() + "\n" + fault.hint());
        var failed = new Execution(Boolean.FALSE, List.of(new Notification("error", message)));
        return of(new Run(new Tool(new Driver("waymark", null)), List.of(failed), null, null));
    }

    private static SarifLog of(Run run) {
        return new SarifLog(SCHEMA, "2.1.0", List.of(run));
    }

    record Run(
            Tool tool,
            @Nullable List<Execution> invocations,
            @Nullable String columnKind,
            @Nullable List<Result> results) {}

    record Tool(Driver driver) {}

    record Driver(String name, @Nullable List<ReportingDescriptor> rules) {}

    record ReportingDescriptor(String id, Message shortDescription, Configuration defaultConfiguration) {
        static ReportingDescriptor of(Rule rule) {
            return new ReportingDescriptor(
                    rule.id(),
                    new Message(rule.summary()),
                    new Configuration(rule.severity().word()));
        }
    }

    record Configuration(String level) {}

    record Message(String text) {}

    record Result(String ruleId, String level, Message message, List<Location> locations) {
        static Result of(Diagnostic diagnostic) {
            return new Result(
                    diagnostic.rule().id(),
                    diagnostic.severity().word(),
                    new Message(diagnostic.message() + "\n" + diagnostic.hint()),
                    List.of(new Location(PhysicalLocation.of(diagnostic.position()))));
        }
    }

    record Location(PhysicalLocation physicalLocation) {}

    record PhysicalLocation(
            ArtifactLocation artifactLocation, @Nullable Region region) {
        static PhysicalLocation of(SourcePosition position) {
            return new PhysicalLocation(ArtifactLocation.of(position.path()), Region.of(position));
        }
    }

    record ArtifactLocation(String uri) {
        /** RFC 3986: a relative reference, with all but plain letters escaped. */
        static ArtifactLocation of(String path) {
            try {
                return new ArtifactLocation(
                        new URI(null, null, "/" + path, null).toASCIIString().substring(1));
            } catch (URISyntaxException e) {
                throw new IllegalStateException("a path with a slash before it is always a URI", e);
            }
        }
    }

    /** As far as it is known. */
    record Region(int startLine, @Nullable Integer startColumn) {
        static @Nullable Region of(SourcePosition position) {
            Integer column = position.column() > 0 ? position.column() : null;
            return position.line() > 0 ? new Region(position.line(), column) : null;
        }
    }

    record Execution(Boolean executionSuccessful, List<Notification> toolExecutionNotifications) {}

    record Notification(String level, Message message) {}
}
