package org.waymark.render.quiz;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.model.Located;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.DecisionTable.Outcome;
import org.waymark.model.quiz.Quiz;
import org.waymark.render.Html;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the words of outcomes as a script of their own, which comes after the page, so that the page opens faster. Words that
 * the page contains anyway are left out. Words are HTML, which the script of the page inserts into the page's templates.
 */
final class QuizWordScript {
    private final Quiz quiz;
    private final DecisionTable table;
    private final QuizWriter words;

    QuizWordScript(Quiz quiz, DecisionTable table, QuizWriter words) {
        this.quiz = quiz;
        this.table = table;
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
            words(json, sources);
        }
        return "waymark.quiz.words=" + QuizScript.lean(written.toString()) + ";\n";
    }

    private void words(JsonGenerator json, Sources sources) {
        json.writeStartObject();
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
        QuizScript.strings(json, "laws", laws.stream().map(Html::escape).toList());
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
            cites.forEach((result, places) -> QuizScript.strings(json, result, places));
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
}
