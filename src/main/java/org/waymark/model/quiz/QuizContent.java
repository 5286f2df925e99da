package org.waymark.model.quiz;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.model.ContentLine;

/** What an edition guarantees of a questionnaire in a language: its words and its rules, because every language shows them. */
record QuizContent(DecisionTable table, QuizWords words) {
    Stream<ContentLine> lines() {
        return Stream.of(
                        Stream.of(ContentLine.of("title", words.title())),
                        new TreeMap<>(words.texts())
                                .entrySet().stream()
                                        .flatMap(text -> ContentLine.each(
                                                text.getKey(), text.getValue().values())),
                        table.questions().stream().flatMap(QuizContent::question),
                        ContentLine.eachOf("result", table.results()),
                        table.outcomes().stream().flatMap(QuizContent::outcome),
                        Stream.of(ContentLine.of("unsettled", table.unsettled())),
                        table.rows().stream().flatMap(QuizContent::row),
                        table.reminders().stream().flatMap(QuizContent::reminder),
                        table.formerly().stream().flatMap(QuizContent::former))
                .flatMap(lines -> lines);
    }

    private static Stream<ContentLine> question(DecisionTable.Question question) {
        return Stream.of(
                        Stream.of(ContentLine.of("question", question.id())),
                        question.askedWhen().stream().flatMap(QuizContent::condition),
                        question.offered().stream().flatMap(QuizContent::option))
                .flatMap(lines -> lines);
    }

    private static Stream<ContentLine> option(DecisionTable.Option option) {
        return Stream.of(
                        Stream.of(ContentLine.of("option", option.id())),
                        ContentLine.eachOf("may-be", option.candidates()),
                        option.doubts().stream()
                                .flatMap(doubt -> ContentLine.eachOf(
                                        "may-be for " + doubt.result().value(), doubt.candidates())),
                        ContentLine.each("ends", option.ends() ? List.of("yes") : List.of()))
                .flatMap(lines -> lines);
    }

    private static Stream<ContentLine> outcome(DecisionTable.Outcome outcome) {
        return Stream.of(
                        Stream.of(ContentLine.of("outcome", outcome.id())),
                        Stream.of(new ContentLine("sign", outcome.sign().word())),
                        ContentLine.of("counts-as", outcome.countsAs()))
                .flatMap(lines -> lines);
    }

    private static Stream<ContentLine> row(DecisionTable.Row row) {
        return Stream.of(
                        Stream.of(ContentLine.of("rule", row.rule())),
                        ContentLine.eachOf("for", row.results()),
                        condition(row.when()),
                        Stream.of(ContentLine.of("gives", row.outcome())),
                        ContentLine.eachOf("rests-on", row.restsOn()),
                        ContentLine.eachOf("cites", row.cites()))
                .flatMap(lines -> lines);
    }

    private static Stream<ContentLine> reminder(DecisionTable.Reminder reminder) {
        return Stream.concat(Stream.of(ContentLine.of("reminder", reminder.id())), condition(reminder.when()));
    }

    private static Stream<ContentLine> former(DecisionTable.Former former) {
        return Stream.of(
                        Stream.of(ContentLine.of("formerly", former.question())),
                        Stream.of(ContentLine.of("answer", former.option())),
                        condition(former.now()))
                .flatMap(lines -> lines);
    }

    private static Stream<ContentLine> condition(Condition condition) {
        return condition.allowed().isEmpty()
                ? Stream.of(new ContentLine("when", "always"))
                : condition.allowed().entrySet().stream()
                        .flatMap(answers -> ContentLine.each(
                                "when " + answers.getKey(), answers.getValue().options()));
    }
}
