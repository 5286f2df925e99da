package org.waymark.cli;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.impact.AffectedPiece;
import org.waymark.impact.Impact;
import org.waymark.impact.Step;
import org.waymark.model.WordedKind;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Prints the impact of a change for people and for programs.
 *
 * @param kinds the kinds of pieces that the guide may hold
 */
record ImpactPrinter(Impact impact, List<WordedKind> kinds) {
    /** Lists the steps in order, each with its pieces: the position, then the piece and the reason. */
    String text() {
        StringBuilder text = new StringBuilder();
        line(text, impact.subject().id() + ": " + impact.subject().title());
        int number = 0;
        for (Map.Entry<Step, List<AffectedPiece>> step : impact.steps().entrySet()) {
            number++;
            line(text, "");
            line(
                    text,
                    number + ". " + step.getKey().words() + " ("
                            + step.getValue().size() + ")");
            step.getValue().forEach(piece -> piece(text, piece));
        }
        line(text, "");
        line(text, impact.count() == 0 ? "Nothing in the guide has to do with it." : sum());
        return text.toString();
    }

    private static void piece(StringBuilder text, AffectedPiece piece) {
        line(text, "   " + piece.position() + ": " + piece.piece() + ": " + piece.reason());
        if (!piece.words().isEmpty()) {
            line(text, "      \"" + piece.words() + "\"");
        }
    }

    private String sum() {
        Stream<String> facts = kinds.stream()
                .map(kind -> count(Step.of(kind)) + " " + kind.review().facts());
        return Stream.of(
                        Stream.of(count(Step.TEXTS) + " places in texts"),
                        facts,
                        Stream.of(count(Step.TRANSLATIONS) + " places in translations", count(Step.SHEETS) + " sheets"))
                .flatMap(counts -> counts)
                .collect(Collectors.joining(", ", "", "."));
    }

    private int count(Step step) {
        return impact.steps().getOrDefault(step, List.of()).size();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }

    String json() {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), written)) {
            json.writeStartObject();
            json.writeStringProperty("what", impact.subject().id());
            json.writeStringProperty("title", impact.subject().title());
            json.writeArrayPropertyStart("steps");
            impact.steps().forEach((step, pieces) -> {
                json.writeStartObject();
                json.writeStringProperty("step", step.id());
                json.writeStringProperty("do", step.words());
                json.writeArrayPropertyStart("touched");
                pieces.forEach(piece -> piece(json, piece));
                json.writeEndArray();
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        }
        return written + System.lineSeparator();
    }

    private static void piece(JsonGenerator json, AffectedPiece piece) {
        SourcePosition position = piece.position();
        json.writeStartObject();
        json.writeStringProperty("path", position.path());
        if (position.line() > 0) {
            json.writeNumberProperty("line", position.line());
        }
        if (position.column() > 0) {
            json.writeNumberProperty("column", position.column());
        }
        piece.language().ifPresent(language -> json.writeStringProperty("language", language.tag()));
        json.writeStringProperty("piece", piece.piece());
        json.writeStringProperty("reason", piece.reason());
        json.writeStringProperty("words", piece.words());
        json.writeEndObject();
    }
}
