package org.waymark.serve;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Severity;
import org.waymark.model.OutputFile;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the JSON that the script of the frame reads. */
final class StatusJson {
    /** The most faults that the frame lists; the command line lists all. */
    private static final int MOST_FAULTS = 50;

    private StatusJson() {}

    /**
     * Writes the status of the guide with a hash of the current page. The browser loads the page again when the hash changes.
     */
    static String status(Status status, Optional<OutputFile> page) {
        return written(json -> {
            json.writeStartObject();
            json.writeStringProperty("phase", status.phase().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("page", page.map(StatusJson::sum).orElse(""));
            json.writeBooleanProperty("isShown", status.site().isPresent());
            json.writeNumberProperty("errors", count(status, Severity.ERROR));
            json.writeNumberProperty("warnings", count(status, Severity.WARNING));
            json.writeArrayPropertyStart("faults");
            status.faults().stream().limit(MOST_FAULTS).forEach(fault -> fault(json, fault));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** Writes the source position of each block of a page, with the beginning of its text. */
    static String places(List<BlockPlaces.Place> places) {
        return written(json -> {
            json.writeStartArray();
            for (BlockPlaces.Place place : places) {
                json.writeStartObject();
                json.writeStringProperty("text", place.text());
                json.writeStringProperty(
                        "at", place.position().path() + ":" + place.position().line());
                json.writeBooleanProperty("isDraft", place.isDraft());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static long count(Status status, Severity severity) {
        return status.faults().stream()
                .filter(fault -> fault.severity() == severity)
                .count();
    }

    private static String sum(OutputFile page) {
        CRC32 sum = new CRC32();
        sum.update(page.content());
        return Long.toHexString(sum.getValue()) + "-" + page.content().length;
    }

    private static void fault(JsonGenerator json, Diagnostic fault) {
        json.writeStartObject();
        json.writeStringProperty("severity", fault.severity().word());
        json.writeStringProperty("at", fault.position().toString());
        json.writeStringProperty("message", fault.message());
        json.writeStringProperty("hint", fault.hint());
        json.writeStringProperty("rule", fault.rule().id());
        json.writeEndObject();
    }

    private static String written(Consumer<JsonGenerator> content) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), written)) {
            content.accept(json);
        }
        return written.toString();
    }
}
