package org.waymark.render.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.decision.Paper;
import org.waymark.model.Condition;
import org.waymark.model.DecisionTable;
import org.waymark.model.DecisionTable.Option;
import org.waymark.model.DecisionTable.Outcome;
import org.waymark.model.DecisionTable.Question;
import org.waymark.model.QuizWords;

/** Numbers questions, letters answers, and puts conditions into words: "5b" is the second answer to the fifth question. */
final class QuizViews {
    private final DecisionTable table;
    private final Phrases words;
    private final Paper paper;

    QuizViews(DecisionTable table, QuizWords words) {
        this.table = table;
        this.words = new Phrases(words);
        this.paper = new Paper(table);
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
                        .toList());
    }

    private QuizView.Question question(int index) {
        Question question = table.questions().get(index);
        String id = question.id().value();
        String key = "questions." + id + ".";
        List<QuizView.Option> options = new ArrayList<>();
        for (Option option : question.options()) {
            String text = words.phrase(key + "options." + option.id().value());
            options.add(new QuizView.Option(
                    option.id().value(), letter(question, option.id().value()), text));
        }
        return new QuizView.Question(
                id,
                index + 1,
                words.phrase(key + "question"),
                words.phrase(key + "brief"),
                words.phrase(key + "why"),
                words.phrase(key + "help"),
                skip(question),
                stop(question),
                options);
    }

    private String skip(Question question) {
        String answers = question.askedWhen().stream()
                .flatMap(condition -> condition.allowed().entrySet().stream())
                .flatMap(named -> marks(named.getKey(), named.getValue().options()).stream())
                .collect(Collectors.joining(", "));
        return answers.isEmpty() ? "" : words.fill("paper.skip", Map.of("answers", answers));
    }

    private String stop(Question question) {
        return question.options().stream()
                .filter(Option::ends)
                .map(option -> words.fill(
                        "paper.stop",
                        Map.of(
                                "answers",
                                mark(question, option.id().value()),
                                "outcome",
                                paper.ending(question, option).stream()
                                        .map(this::outcome)
                                        .collect(Collectors.joining(", ")))))
                .collect(Collectors.joining(" "));
    }

    String outcome(String id) {
        return words.phrase("outcomes." + id + ".name");
    }

    /** Answers to a question as number and letter, for example {@code 5b}. */
    List<String> marks(String question, Set<String> options) {
        return table.question(question).stream()
                .flatMap(asked -> asked.options().stream()
                        .map(option -> option.id().value())
                        .filter(options::contains)
                        .map(option -> mark(asked, option)))
                .toList();
    }

    String mark(Question question, String option) {
        return (table.questions().indexOf(question) + 1) + letter(question, option);
    }

    static String letter(Question question, String option) {
        List<String> ids =
                question.options().stream().map(known -> known.id().value()).toList();
        return String.valueOf((char) ('a' + ids.indexOf(option)));
    }

    /** A condition in words: each question with the answers that it names. */
    List<RulesPage.Clause> clauses(Condition condition) {
        return condition.allowed().entrySet().stream()
                .map(named -> new RulesPage.Clause(
                        words.phrase("questions." + named.getKey() + ".question"),
                        named.getValue().options().stream()
                                .map(option -> words.phrase("questions." + named.getKey() + ".options." + option))
                                .toList()))
                .toList();
    }

    /** A dash for a question that was skipped, a dot for one whose answer does not matter, else the letters. */
    PaperPage.Line line(Paper.Line line) {
        List<String> cells = new ArrayList<>();
        for (Question question : paper.questions()) {
            Set<String> options = line.answers().getOrDefault(question.id().value(), Set.of());
            boolean every = options.size() == question.options().size();
            cells.add(
                    options.isEmpty()
                            ? "–"
                            : every
                                    ? "·"
                                    : question.options().stream()
                                            .map(option -> option.id().value())
                                            .filter(options::contains)
                                            .map(option -> letter(question, option))
                                            .collect(Collectors.joining(" ")));
        }
        String sign = table.outcome(line.outcome())
                .map(Outcome::sign)
                .map(DecisionTable.Sign::word)
                .orElse("");
        return new PaperPage.Line(cells, outcome(line.outcome()), sign);
    }

    String gate() {
        String marks = paper.gates().stream()
                .map(gate -> mark(gate, gate.unsure().id().value()))
                .collect(Collectors.joining(", "));
        String changes = paper.changes().stream()
                .map(change -> words.fill(
                        "paper.becomes",
                        Map.of("outcome", outcome(change.outcome()), "other", outcome(change.other()))))
                .collect(Collectors.joining("; "));
        return marks.isEmpty() || changes.isEmpty()
                ? ""
                : words.fill("paper.gate", Map.of("answers", marks, "changes", changes));
    }
}
