package org.waymark.render.quiz;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.model.Located;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.DecisionTable.Former;
import org.waymark.model.quiz.DecisionTable.Option;
import org.waymark.model.quiz.DecisionTable.Question;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the decision table as a script, because a page opened from disk cannot fetch data. Slow phones load every byte, so
 * conditions are written as {@link AnswerMarks}, and words come later ({@link QuizWordScript}).
 */
final class QuizScript {
    private static final Pattern KEY = Pattern.compile("([{,])\"([A-Za-z_]\\w*)\":");

    private final DecisionTable table;
    private final AnswerMarks marks;

    QuizScript(DecisionTable table) {
        this.table = table;
        this.marks = new AnswerMarks(table);
    }

    String write() {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), written)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("questions");
            table.questions().forEach(question -> question(json, question));
            json.writeEndArray();
            rows(json);
            formerly(json);
            json.writeObjectPropertyStart("countsAs");
            table.outcomes().stream()
                    .filter(outcome -> outcome.countsAs().isPresent())
                    .map(outcome -> outcome.id().value())
                    .forEach(id -> json.writeStringProperty(id, table.countsAs(id)));
            json.writeEndObject();
            json.writeStringProperty("unsettled", table.unsettled().value());
            json.writeEndObject();
        }
        return "var waymark=waymark||{};waymark.quiz=" + lean(written.toString()) + ";\n";
    }

    private void question(JsonGenerator json, Question question) {
        json.writeStartObject();
        json.writeStringProperty("id", question.id().value());
        strings(
                json,
                "options",
                question.options().stream().map(option -> option.id().value()).toList());
        json.writeStringProperty("ends", letters(question, Option::ends));
        json.writeStringProperty("stops", letters(question, Option::stops));
        json.writeObjectPropertyStart("unsure");
        question.options().forEach(option -> unsure(json, question, option));
        json.writeEndObject();
        strings(json, "when", question.askedWhen().stream().map(marks::of).toList());
        json.writeEndObject();
    }

    private static String letters(Question question, Predicate<Option> which) {
        return question.options().stream()
                .filter(which)
                .map(option -> AnswerMarks.letter(question, option))
                .collect(Collectors.joining());
    }

    /** "c" is unsure; "b refund" is unsure for that result only. */
    private static void unsure(JsonGenerator json, Question question, Option option) {
        String letter = AnswerMarks.letter(question, option);
        if (!option.isSure()) {
            json.writeStringProperty(letter, AnswerMarks.letters(question, values(option.candidates())));
        }
        option.doubts()
                .forEach(doubt -> json.writeStringProperty(
                        letter + " " + doubt.result().value(),
                        AnswerMarks.letters(question, values(doubt.candidates()))));
    }

    /** Answers of earlier revisions by question. "4a5b" are the answers that say the same now. */
    private void formerly(JsonGenerator json) {
        Map<String, List<Former>> byQuestion = table.formerly().stream()
                .collect(Collectors.groupingBy(
                        former -> former.question().value(), LinkedHashMap::new, Collectors.toList()));
        json.writeObjectPropertyStart("formerly");
        byQuestion.forEach((question, answers) -> {
            json.writeObjectPropertyStart(question);
            answers.forEach(former -> json.writeStringProperty(former.option().value(), marks.of(former.now())));
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    /** Rows by result. "V1 4a5a may-qualify" is a rule, its condition and its outcome. */
    private void rows(JsonGenerator json) {
        json.writeObjectPropertyStart("rows");
        table.results().stream()
                .map(Located::value)
                .forEach(result -> strings(
                        json,
                        result,
                        table.rows().stream()
                                .filter(row -> row.isFor(result))
                                .map(row -> String.join(
                                        " ",
                                        row.rule().value(),
                                        marks.of(row.when()),
                                        row.outcome().value()))
                                .toList()));
        json.writeEndObject();
    }

    /** JSON as script: a key that is a plain identifier needs no quotation marks. */
    static String lean(String json) {
        return KEY.matcher(json).replaceAll("$1$2:");
    }

    static void strings(JsonGenerator json, String name, Iterable<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static Set<String> values(List<Located<String>> located) {
        return located.stream().map(Located::value).collect(Collectors.toSet());
    }
}
