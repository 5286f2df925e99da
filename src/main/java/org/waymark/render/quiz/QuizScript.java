package org.waymark.render.quiz;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.model.Located;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.DecisionTable.Former;
import org.waymark.model.quiz.DecisionTable.Option;
import org.waymark.model.quiz.DecisionTable.Outcome;
import org.waymark.model.quiz.DecisionTable.Question;
import org.waymark.model.quiz.Quiz;
import org.waymark.render.Html;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the decision table and the words of its outcomes as a script, because a page opened from disk cannot fetch
 * data.
 *
 * <p>Slow phones load every byte, so conditions are written as {@link AnswerMarks}, and words that the page contains
 * anyway are left out. Words are HTML, which the script inserts into the templates of the page.
 */
final class QuizScript {
    private static final Pattern KEY = Pattern.compile("([{,])\"([A-Za-z_]\\w*)\":");

    private final Quiz quiz;
    private final DecisionTable table;
    private final AnswerMarks marks;
    private final QuizWriter words;

    QuizScript(Quiz quiz, DecisionTable table, QuizWriter words) {
        this.quiz = quiz;
        this.table = table;
        this.marks = new AnswerMarks(table);
        this.words = words;
    }

    /** What a rule rests on, as text without links, because following a link would lose the answers. */
    interface Sources {
        List<Cite> cites(String rule, String result);
    }

    /** A place in a law: {@code Rent Act § 12} and {@code (b)(1)}; or a whole answer of the guide. */
    record Cite(String law, String place) {}

    String write(Sources sources) {
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
            words(json, sources);
            json.writeEndObject();
        }
        // a key that is a plain identifier needs no quotation marks
        String lean = KEY.matcher(written.toString()).replaceAll("$1$2:");
        return "var waymark=waymark||{};waymark.quiz=" + lean + ";\n";
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

    private void words(JsonGenerator json, Sources sources) {
        json.writeObjectPropertyStart("words");
        json.writeObjectPropertyStart("results");
        table.results().forEach(result -> result(json, result.value()));
        json.writeEndObject();
        json.writeObjectPropertyStart("outcomes");
        table.outcomes().forEach(outcome -> outcome(json, outcome));
        json.writeEndObject();
        List<String> laws = table.rules().stream()
                .flatMap(rule -> results(rule).flatMap(result -> sources.cites(rule, result).stream()))
                .map(Cite::law)
                .distinct()
                .toList();
        json.writeObjectPropertyStart("rules");
        for (String rule : table.rules()) {
            Map<String, List<String>> cites = new LinkedHashMap<>();
            results(rule).forEach(result -> cites.put(result, places(sources.cites(rule, result), laws)));
            rule(json, rule, cites);
        }
        json.writeEndObject();
        byRule(json, "names", "name");
        byRule(json, "records", quiz.parts().records().map(Located::value).orElse("records"));
        strings(json, "laws", laws.stream().map(Html::escape).toList());
        json.writeEndObject();
    }

    private Stream<String> results(String rule) {
        return table.results().stream()
                .map(Located::value)
                .filter(result ->
                        table.rows().stream().anyMatch(row -> row.rule().value().equals(rule) && row.isFor(result)));
    }

    /** Words that only few rules have. */
    private void byRule(JsonGenerator json, String name, String key) {
        json.writeObjectPropertyStart(name);
        table.rules().stream()
                .filter(rule -> !words.phrase("rules." + rule + "." + key).isEmpty())
                .forEach(rule -> json.writeStringProperty(rule, word("rules." + rule + "." + key)));
        json.writeEndObject();
    }

    /** "0(b)(1)" is a place in the first law. */
    private static List<String> places(List<Cite> cites, List<String> laws) {
        return cites.stream()
                .map(cite -> laws.indexOf(cite.law()) + Html.escape(cite.place()))
                .toList();
    }

    private void result(JsonGenerator json, String id) {
        String key = "results." + id + ".";
        json.writeArrayPropertyStart(id);
        json.writeString(word(key + "name"));
        json.writeString(word(key + "about"));
        json.writeEndArray();
    }

    private void outcome(JsonGenerator json, Outcome outcome) {
        String key = "outcomes." + outcome.id().value() + ".";
        json.writeArrayPropertyStart(outcome.id().value());
        json.writeString(outcome.sign().word());
        json.writeString(word(key + "name"));
        words.list(key + "next").forEach(step -> json.writeString(words.isolated(step)));
        json.writeEndArray();
    }

    /**
     * Writes the reason of a rule, what could change it, and its places in the law: once, or by result if they differ.
     */
    private void rule(JsonGenerator json, String rule, Map<String, List<String>> cites) {
        json.writeArrayPropertyStart(rule);
        json.writeString(word("rules." + rule + ".reason"));
        json.writeString(word("rules." + rule + ".change"));
        if (Set.copyOf(cites.values()).size() > 1) {
            json.writeStartObject();
            cites.forEach((result, places) -> strings(json, result, places));
            json.writeEndObject();
        } else {
            json.writeStartArray();
            cites.values().stream().findFirst().ifPresent(places -> places.forEach(json::writeString));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private String word(String key) {
        return words.isolated(words.phrase(key));
    }

    private static void strings(JsonGenerator json, String name, Iterable<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static Set<String> values(List<Located<String>> located) {
        return located.stream().map(Located::value).collect(Collectors.toSet());
    }
}
