package org.waymark.render.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.decision.PaperTable;
import org.waymark.i18n.list.Lists;
import org.waymark.i18n.list.Signs;
import org.waymark.model.quiz.Condition;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.DecisionTable.Option;
import org.waymark.model.quiz.DecisionTable.Outcome;
import org.waymark.model.quiz.DecisionTable.Question;
import org.waymark.render.Html;

/** Makes the parts of a questionnaire that its pages show: questions with numbers, and conditions in words. */
final class QuizViews {
    private final DecisionTable table;
    private final QuizWriter words;
    private final PaperTable paper;
    private final AnswerMarks marks;

    QuizViews(DecisionTable table, QuizWriter words) {
        this.table = table;
        this.words = words;
        this.paper = new PaperTable(table);
        this.marks = new AnswerMarks(table);
    }

    QuizView view() {
        return new QuizView(
                words,
                IntStream.range(0, table.questions().size())
                        .mapToObj(this::question)
                        .toList(),
                table.results().stream()
                        .map(result -> new QuizView.Result(
                                result.value(),
                                words.phrase("results." + result.value() + ".name"),
                                words.phrase("results." + result.value() + ".about")))
                        .toList(),
                reminders());
    }

    private List<QuizView.Reminder> reminders() {
        return table.reminders().stream()
                .collect(Collectors.groupingBy(
                        reminder -> reminder.id().value(),
                        LinkedHashMap::new,
                        Collectors.mapping(reminder -> marks.of(reminder.when()), Collectors.joining(" "))))
                .entrySet()
                .stream()
                .map(reminder ->
                        new QuizView.Reminder(words.phrase("reminders." + reminder.getKey()), reminder.getValue()))
                .toList();
    }

    private QuizView.Question question(int index) {
        Question question = table.questions().get(index);
        String id = question.id().value();
        String key = "questions." + id + ".";
        List<QuizView.Option> options = new ArrayList<>();
        for (Option option : question.offered()) {
            Html text = words.phrase(key + "options." + option.id().value());
            options.add(new QuizView.Option(option.id().value(), AnswerMarks.letter(question, option), text));
        }
        return new QuizView.Question(
                id,
                index + 1,
                words.phrase(key + "question"),
                words.phrase(key + "brief"),
                words.phrase(key + "why"),
                words.phrase(key + "help"),
                words.phrase(key + "doubt"),
                skip(question),
                stop(question),
                options);
    }

    private Html skip(Question question) {
        String answers = question.askedWhen().stream()
                .flatMap(condition -> condition.allowed().entrySet().stream())
                .flatMap(named -> marks.each(named.getKey(), named.getValue().options()).stream())
                .collect(Collectors.joining(", "));
        return answers.isEmpty() ? Html.EMPTY : words.phrase("paper.skip", Map.of("answers", Html.of(answers)));
    }

    private Html stop(Question question) {
        return joined(
                " ",
                question.options().stream()
                        .filter(Option::ends)
                        .flatMap(option -> paper.settled(question, option).entrySet().stream()
                                .map(settled -> words.phrase(
                                        option.stops() ? "paper.stop" : "paper.settles",
                                        Map.of(
                                                "answers", Html.of(marks.of(question, option)),
                                                "results", results(settled.getValue()),
                                                "outcome", outcome(settled.getKey()))))));
    }

    /** The names of results, as a list within a sentence. */
    Html results(List<String> results) {
        List<String> names = results.stream()
                .map(result -> words.phrase("results." + result + ".name").toString())
                .toList();
        return Html.written(Lists.of(names, words.language()));
    }

    private static Html joined(String between, Stream<Html> parts) {
        return Html.written(parts.map(Html::toString).collect(Collectors.joining(between)));
    }

    Html outcome(String id) {
        return words.phrase("outcomes." + id + ".name");
    }

    /** A condition in words: each question with the options that it accepts. */
    List<RulesPage.Clause> clauses(Condition condition) {
        return condition.allowed().entrySet().stream()
                .map(named -> new RulesPage.Clause(
                        words.phrase("questions." + named.getKey() + ".question"),
                        named.getValue().options().stream()
                                .map(option -> words.phrase("questions." + named.getKey() + ".options." + option))
                                .toList()))
                .toList();
    }

    /**
     * A line of the table. A cell has the letters of the options, or a dot if the answer does not matter or the
     * question may be skipped.
     */
    PaperPage.Line line(PaperTable.Line line) {
        List<String> cells = new ArrayList<>();
        for (Question question : paper.questions()) {
            Set<String> options = line.answers().getOrDefault(question.id().value(), Set.of());
            boolean every = options.size() == question.offered().size();
            cells.add(
                    every
                            ? "·"
                            : String.join(
                                    " ", AnswerMarks.letters(question, options).split("")));
        }
        String sign = table.outcome(line.outcome())
                .map(Outcome::sign)
                .map(DecisionTable.Sign::word)
                .orElse("");
        return new PaperPage.Line(cells, outcome(line.outcome()), sign);
    }

    Html gate() {
        Html unsure = joined(", ", paper.gates().stream().flatMap(this::unsure));
        Html changes = joined(
                Signs.of(words.language()).semicolon(),
                paper.changes().stream()
                        .map(change -> words.phrase(
                                "paper.becomes",
                                Map.of("outcome", outcome(change.outcome()), "other", outcome(change.other())))));
        return unsure.isEmpty() || changes.isEmpty()
                ? Html.EMPTY
                : words.phrase("paper.gate", Map.of("answers", unsure, "changes", changes));
    }

    /** The unsure options of a question. An option that is unsure for some results only names these. */
    private Stream<Html> unsure(Question question) {
        return question.offered().stream()
                .filter(option -> !option.isSure() || !option.doubts().isEmpty())
                .map(option -> {
                    Html mark = Html.of(marks.of(question, option));
                    List<String> results = option.doubts().stream()
                            .map(doubt -> doubt.result().value())
                            .toList();
                    return results.isEmpty()
                            ? mark
                            : words.phrase("paper.only", Map.of("answers", mark, "results", results(results)));
                });
    }
}
