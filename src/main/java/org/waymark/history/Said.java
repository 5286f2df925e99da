package org.waymark.history;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.model.Choice;
import org.waymark.model.DecisionTable;
import org.waymark.model.Document;
import org.waymark.model.Located;
import org.waymark.model.Mechanism;
import org.waymark.model.QuizWords;
import org.waymark.model.StateFacts;
import org.waymark.model.StateWords;

/**
 * What a text says to readers, as lines that stay the same while it says the same: without places in files, the order of keys,
 * days on which somebody looked, and names of this program's own.
 */
final class Said {
    private final StringBuilder lines = new StringBuilder();

    private Said() {}

    static String by(Document document) {
        Said said = new Said();
        said.line(document.title().value());
        said.line(document.heading().value());
        document.aliases().forEach(alias -> said.line(alias.value()));
        document.blocks().forEach(block -> said.line(Content.of(block).toString()));
        document.footnotes().forEach(footnote -> said.line(footnote.label() + " " + Notes.said(footnote)));
        return said.lines.toString();
    }

    /** The rules are said in every language. */
    static String by(DecisionTable table, QuizWords words) {
        Said said = new Said();
        said.line(words.title().value());
        new TreeMap<>(words.phrases()).forEach((key, phrase) -> said.phrase(key, phrase.value()));
        new TreeMap<>(words.lists()).forEach((key, list) -> said.line(key + " " + list));
        table.questions().forEach(said::question);
        said.line("results " + ids(table.results()));
        table.outcomes()
                .forEach(outcome -> said.line(outcome.id().value() + " "
                        + outcome.sign().word() + " "
                        + outcome.countsAs().map(Located::value).orElse("")));
        said.line("unsettled " + table.unsettled().value());
        table.rows()
                .forEach(row -> said.line(row.rule().value() + " " + ids(row.results()) + " " + row.when() + " "
                        + row.outcome().value() + " " + ids(row.restsOn()) + " " + ids(row.cites())));
        table.reminders().forEach(reminder -> said.line(reminder.id().value() + " " + reminder.when()));
        table.formerly()
                .forEach(former -> said.line("formerly " + former.question().value() + " "
                        + former.option().value() + " " + former.now()));
        return said.lines.toString();
    }

    private void phrase(String key, String text) {
        // the sentence about the change is told beside the text, not in it
        if (!key.equals("change")) {
            line(key + " " + text);
        }
    }

    private void question(DecisionTable.Question question) {
        line(question.id().value() + " " + question.askedWhen());
        question.options()
                .forEach(option -> line(option.id().value() + " " + ids(option.ways()) + doubts(option)
                        + (option.ends() ? " ends" : "")));
    }

    private static String doubts(DecisionTable.Option option) {
        return option.doubts().stream()
                .map(doubt -> " " + doubt.result().value() + " " + ids(doubt.ways()))
                .collect(Collectors.joining());
    }

    static String by(StateFacts facts, StateWords words) {
        Said said = new Said();
        said.line(words.name().orElse(facts.name()).value());
        words.aliases().forEach(alias -> said.line(alias.value()));
        words.phrases().forEach((key, text) -> said.line(key + " " + text.value()));
        said.line(facts.confidence().id() + (facts.checkFirst() ? " check first" : ""));
        facts.mechanisms().forEach(mechanism -> said.line(mechanism(mechanism)));
        facts.sources()
                .forEach(source -> said.line(source.title().value() + " "
                        + source.url().value() + " " + source.kind().id()));
        return said.lines.toString();
    }

    private static String mechanism(Mechanism law) {
        Stream<Choice> choices = Stream.of(
                law.type(),
                law.reach().value(),
                law.offenses(),
                law.burden(),
                law.documentation(),
                law.waitingPeriod().value(),
                law.hearing());
        return law.id().value()
                + choices.map(choice -> " " + choice.id()).collect(Collectors.joining())
                + law.citation().map(citation -> " " + citation).orElse("")
                + (law.minorsOnly() ? " minors only" : "")
                + law.enacted().map(year -> " enacted " + year.value()).orElse("")
                + law.amended().map(year -> " amended " + year.value()).orElse("");
    }

    private static List<String> ids(List<Located<String>> located) {
        return located.stream().map(Located::value).toList();
    }

    private void line(String text) {
        lines.append(text).append('\n');
    }
}
