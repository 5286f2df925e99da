package org.waymark.cli;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.link.LinkAnswer;
import org.waymark.model.Located;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The external addresses of a guide and their answers.
 *
 * @param answers the answers by address; empty if none were requested
 */
record LinksReport(List<Located<String>> links, Map<String, LinkAnswer> answers) {
    /** Lists every address with its position. */
    String list() {
        StringBuilder text = new StringBuilder();
        links.forEach(link -> line(text, link.position() + ": " + link.value()));
        return text.toString();
    }

    /** Lists the addresses that do not answer properly, followed by totals. */
    String faults() {
        StringBuilder text = new StringBuilder();
        for (Located<String> link : links) {
            LinkAnswer answer = answers.get(link.value());
            if (answer != null && answer.kind() != LinkAnswer.Kind.ANSWERS) {
                line(text, link.position() + ": " + link.value());
                line(text, "  " + answer.words());
            }
        }
        line(
                text,
                answers.size() + " addresses: " + count(LinkAnswer.Kind.ANSWERS) + " answer, "
                        + count(LinkAnswer.Kind.BROKEN) + " do not, " + count(LinkAnswer.Kind.UNCLEAR)
                        + " to be looked at with a browser.");
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }

    long count(LinkAnswer.Kind kind) {
        return answers.values().stream().filter(answer -> answer.kind() == kind).count();
    }

    /** Lists every position and, if answers were requested, what the address answers. */
    String json() {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), written)) {
            json.writeStartArray();
            for (Located<String> link : links) {
                json.writeStartObject();
                json.writeStringProperty("path", link.position().path());
                if (link.position().line() > 0) {
                    json.writeNumberProperty("line", link.position().line());
                }
                if (link.position().column() > 0) {
                    json.writeNumberProperty("column", link.position().column());
                }
                json.writeStringProperty("address", link.value());
                LinkAnswer answer = answers.get(link.value());
                if (answer != null) {
                    json.writeStringProperty("answer", answer.kind().name().toLowerCase(Locale.ROOT));
                    json.writeStringProperty("words", answer.words());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return written + System.lineSeparator();
    }
}
