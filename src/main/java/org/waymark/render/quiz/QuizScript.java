package org.waymark.render.quiz;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.i18n.Messages;
import org.waymark.model.Condition;
import org.waymark.model.DecisionTable;
import org.waymark.model.DecisionTable.Option;
import org.waymark.model.DecisionTable.Outcome;
import org.waymark.model.DecisionTable.Question;
import org.waymark.model.DecisionTable.Row;
import org.waymark.model.Located;
import org.waymark.render.Link;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the decision table and the words of its outcomes as a script, because a page on a disk may not fetch data. */
final class QuizScript {
    private static final Pattern KEY = Pattern.compile("([{,])\"([A-Za-z_]\\w*)\":");
    private static final Map<String, String> OWN_WORDS = Map.ofEntries(
            Map.entry("begin", "begin"),
            Map.entry("show", "look-over.next"),
            Map.entry("charge", "charge"),
            Map.entry("label", "label"),
            Map.entry("labelHelp", "label-help"),
            Map.entry("missed", "missed"),
            Map.entry("eitherWay", "either-way"),
            Map.entry("depends", "depends"),
            Map.entry("dependsOn", "depends-on"),
            Map.entry("couldChange", "could-change"),
            Map.entry("restsOn", "rests-on"),
            Map.entry("nextHeading", "next-heading"),
            Map.entry("answered", "answered"),
            Map.entry("reminder", "reminder"));

    private final DecisionTable table;
    private final Phrases words;
    private final Messages messages;

    QuizScript(DecisionTable table, Phrases words, Messages messages) {
        this.table = table;
        this.words = words;
        this.messages = messages;
    }

    /** What a rule rests on: places in the guide, and the law. */
    interface Sources {
        List<Link> guide(String rule);

        String law(String rule);
    }

    String write(Sources sources) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), written)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("questions");
            table.questions().forEach(question -> question(json, question));
            json.writeEndArray();
            strings(
                    json,
                    "results",
                    table.results().stream().map(Located::value).toList());
            json.writeObjectPropertyStart("countsAs");
            table.outcomes().stream()
                    .filter(outcome -> outcome.countsAs().isPresent())
                    .forEach(outcome -> json.writeStringProperty(
                            outcome.id().value(), table.countsAs(outcome.id().value())));
            json.writeEndObject();
            json.writeStringProperty("unsettled", table.unsettled().value());
            json.writeArrayPropertyStart("rows");
            table.rows().forEach(row -> row(json, row));
            json.writeEndArray();
            json.writeArrayPropertyStart("reminders");
            table.reminders().forEach(reminder -> {
                json.writeStartObject();
                json.writeStringProperty("id", reminder.id().value());
                condition(json, "if", reminder.when());
                json.writeEndObject();
            });
            json.writeEndArray();
            words(json, sources);
            json.writeEndObject();
        }
        // a key that is a plain word needs no quotation marks
        String lean = KEY.matcher(written.toString()).replaceAll("$1$2:");
        return "var waymark=waymark||{};waymark.quiz=" + lean + ";\n";
    }

    private static void question(JsonGenerator json, Question question) {
        json.writeStartObject();
        json.writeStringProperty("id", question.id().value());
        strings(
                json,
                "options",
                question.options().stream().map(option -> option.id().value()).toList());
        strings(
                json,
                "ends",
                question.options().stream()
                        .filter(Option::ends)
                        .map(option -> option.id().value())
                        .toList());
        json.writeObjectPropertyStart("unsure");
        question.options().stream()
                .filter(option -> !option.isSure())
                .forEach(option -> strings(
                        json,
                        option.id().value(),
                        option.ways().stream().map(Located::value).toList()));
        json.writeEndObject();
        json.writeArrayPropertyStart("when");
        question.askedWhen().forEach(condition -> {
            json.writeStartObject();
            answers(json, condition);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void row(JsonGenerator json, Row row) {
        json.writeStartObject();
        json.writeStringProperty("rule", row.rule().value());
        strings(json, "results", row.results().stream().map(Located::value).toList());
        condition(json, "if", row.when());
        json.writeStringProperty("then", row.outcome().value());
        json.writeEndObject();
    }

    private static void condition(JsonGenerator json, String name, Condition condition) {
        json.writeObjectPropertyStart(name);
        answers(json, condition);
        json.writeEndObject();
    }

    private static void answers(JsonGenerator json, Condition condition) {
        condition.allowed().forEach((question, named) -> strings(json, question, List.copyOf(named.options())));
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void words(JsonGenerator json, Sources sources) {
        json.writeObjectPropertyStart("words");
        OWN_WORDS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(word -> json.writeStringProperty(word.getKey(), words.phrase(word.getValue())));
        json.writeStringProperty("next", messages.text("quiz.next"));
        json.writeStringProperty("change", messages.text("quiz.change"));
        json.writeStringProperty("rule", messages.text("quiz.rule"));
        json.writeStringProperty("newTab", messages.text("quiz.new-tab"));
        json.writeStringProperty(
                "progress", messages.text("quiz.progress", Map.of("number", "{number}", "most", "{most}")));
        strings(json, "blanks", words.list("lawyer.blanks"));
        results(json);
        json.writeObjectPropertyStart("outcomes");
        table.outcomes().forEach(outcome -> outcome(json, outcome));
        json.writeEndObject();
        json.writeObjectPropertyStart("rules");
        table.rules().forEach(rule -> rule(json, rule, sources));
        json.writeEndObject();
        json.writeObjectPropertyStart("guide");
        table.rules().stream()
                .flatMap(rule -> sources.guide(rule).stream())
                .collect(Collectors.toMap(QuizScript::page, Link::text, (one, same) -> one, TreeMap::new))
                .forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeObjectPropertyStart("reminders");
        table.reminders().stream()
                .map(reminder -> reminder.id().value())
                .distinct()
                .forEach(id -> json.writeStringProperty(id, words.phrase("reminders." + id)));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The address without the name of the block. */
    private static String page(Link link) {
        return link.href().replaceFirst("#.*", "");
    }

    private void results(JsonGenerator json) {
        json.writeObjectPropertyStart("names");
        table.results()
                .forEach(result ->
                        json.writeStringProperty(result.value(), words.phrase("results." + result.value() + ".name")));
        json.writeEndObject();
        json.writeObjectPropertyStart("results");
        table.results()
                .forEach(result -> json.writeStringProperty(
                        result.value(),
                        words.phrase("results." + result.value() + ".name") + ": "
                                + words.phrase("results." + result.value() + ".about")));
        json.writeEndObject();
    }

    private void outcome(JsonGenerator json, Outcome outcome) {
        String key = "outcomes." + outcome.id().value() + ".";
        json.writeObjectPropertyStart(outcome.id().value());
        json.writeStringProperty("name", words.phrase(key + "name"));
        json.writeStringProperty("sign", outcome.sign().word());
        strings(json, "next", words.list(key + "next"));
        json.writeEndObject();
    }

    private void rule(JsonGenerator json, String rule, Sources sources) {
        json.writeArrayPropertyStart(rule);
        json.writeString(words.phrase("rules." + rule + ".reason"));
        json.writeString(words.phrase("rules." + rule + ".change"));
        json.writeStartArray();
        sources.guide(rule).forEach(link -> json.writeString(link.href()));
        json.writeEndArray();
        json.writeString(sources.law(rule));
        json.writeEndArray();
    }
}
