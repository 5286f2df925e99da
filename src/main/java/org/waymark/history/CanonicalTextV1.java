package org.waymark.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Condition;
import org.waymark.model.DecisionTable;
import org.waymark.model.Document;
import org.waymark.model.Located;
import org.waymark.model.Mechanism;
import org.waymark.model.QuizWords;
import org.waymark.model.StateFacts;
import org.waymark.model.StateWords;

/**
 * The content of a text in the form that the first editions hashed. The form is frozen, because those editions have no
 * other hash. It was once made of the default strings of records and spells them out here as they were. Content added
 * since then is written only where it exists, so that a published text cannot gain it unnoticed.
 */
final class CanonicalTextV1 {
    private final StringBuilder lines = new StringBuilder();

    private CanonicalTextV1() {}

    static String of(Document document) {
        CanonicalTextV1 form = new CanonicalTextV1();
        form.line(document.title().value());
        form.line(document.heading().value());
        document.aliases().forEach(alias -> form.line(alias.value()));
        document.blocks().forEach(block -> form.line(block(block)));
        document.footnotes()
                .forEach(footnote -> form.line(footnote.label() + " " + FootnoteContent.contentWithMarkup(footnote)));
        return form.lines.toString();
    }

    private static String block(Block block) {
        return "Content[kind=" + kind(block.kind()) + ", level=" + block.level() + ", text=" + block.text() + ", links="
                + list(Content.links(block.markup())) + "]";
    }

    private static String kind(BlockKind kind) {
        return switch (kind) {
            case PARAGRAPH -> "PARAGRAPH";
            case HEADING -> "HEADING";
            case LIST -> "LIST";
            case TABLE -> "TABLE";
            case DEFINITIONS -> "DEFINITIONS";
            case QUOTE -> "QUOTE";
            case CODE -> "CODE";
            case DIVIDER -> "RULE";
            case NOTE -> "NOTE";
            case CAUTION -> "CAUTION";
            case STEPS -> "STEPS";
            case DETAILS -> "DETAILS";
        };
    }

    static String of(DecisionTable table, QuizWords words) {
        CanonicalTextV1 form = new CanonicalTextV1();
        form.line(words.title().value());
        new TreeMap<>(words.phrases()).forEach((key, phrase) -> {
            if (!key.equals("change")) {
                form.line(key + " " + phrase.value());
            }
        });
        new TreeMap<>(words.lists()).forEach((key, list) -> form.line(key + " " + ids(list)));
        table.questions().forEach(form::question);
        form.line("results " + ids(table.results()));
        table.outcomes()
                .forEach(outcome -> form.line(outcome.id().value() + " "
                        + outcome.sign().word() + " "
                        + outcome.countsAs().map(Located::value).orElse("")));
        form.line("unsettled " + table.unsettled().value());
        table.rows()
                .forEach(row -> form.line(row.rule().value() + " " + ids(row.results()) + " " + condition(row.when())
                        + " " + row.outcome().value() + " " + ids(row.restsOn()) + " " + ids(row.cites())));
        table.reminders().forEach(reminder -> form.line(reminder.id().value() + " " + condition(reminder.when())));
        table.formerly()
                .forEach(former -> form.line("formerly " + former.question().value() + " "
                        + former.option().value() + " " + condition(former.now())));
        return form.lines.toString();
    }

    private void question(DecisionTable.Question question) {
        List<String> conditions =
                question.askedWhen().stream().map(CanonicalTextV1::condition).toList();
        line(question.id().value() + " " + list(conditions));
        question.options()
                .forEach(option ->
                        line(option.id().value() + " " + ids(option.ways()) + (option.ends() ? " ends" : "")));
        question.options().stream()
                .flatMap(option -> option.doubts().stream())
                .forEach(doubt -> line("doubt " + doubt.result().value() + " " + ids(doubt.ways())));
    }

    private static String condition(Condition condition) {
        List<String> named = new ArrayList<>();
        for (Map.Entry<String, Condition.Answers> answers : condition.allowed().entrySet()) {
            List<String> options = List.copyOf(answers.getValue().options());
            named.add(answers.getKey() + ": " + (options.size() == 1 ? options.get(0) : list(options)));
        }
        return "{" + String.join(", ", named) + "}";
    }

    static String of(StateFacts facts, StateWords words) {
        CanonicalTextV1 form = new CanonicalTextV1();
        form.line(words.name().orElse(facts.name()).value());
        words.aliases().forEach(alias -> form.line(alias.value()));
        words.phrases().forEach((key, text) -> form.line(key + " " + text.value()));
        form.line(facts.confidence().id() + (facts.checkFirst() ? " check first" : ""));
        facts.mechanisms().forEach(mechanism -> form.line(mechanism(mechanism)));
        facts.sources()
                .forEach(source -> form.line(source.title().value() + " "
                        + source.url().value() + " " + source.kind().id()));
        return form.lines.toString();
    }

    private static String mechanism(Mechanism law) {
        return String.join(
                        " ",
                        law.id().value(),
                        law.type().id(),
                        law.reach().value().id(),
                        law.offenses().id(),
                        law.burden().id(),
                        law.documentation().id(),
                        law.waitingPeriod().value().id(),
                        law.hearing().id())
                + law.citation().map(citation -> " " + citation).orElse("")
                + (law.minorsOnly() ? " minors only" : "")
                + (law.timeLimit().value() == Mechanism.TimeLimit.UNKNOWN
                        ? ""
                        : " time limit " + law.timeLimit().value().id())
                + law.conditions().stream()
                        .map(condition -> " condition " + condition.id())
                        .collect(Collectors.joining())
                + law.enacted().map(year -> " enacted " + year.value()).orElse("")
                + law.amended().map(year -> " amended " + year.value()).orElse("");
    }

    private static String ids(List<Located<String>> located) {
        return list(located.stream().map(Located::value).toList());
    }

    private static String list(List<String> words) {
        return "[" + String.join(", ", words) + "]";
    }

    private void line(String text) {
        lines.append(text).append('\n');
    }
}
