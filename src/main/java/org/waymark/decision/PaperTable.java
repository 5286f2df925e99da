package org.waymark.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.model.Located;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.DecisionTable.Option;
import org.waymark.model.quiz.DecisionTable.Question;

/**
 * A decision table for use on paper: unsure answers are resolved, and similar lines are merged.
 *
 * <p>A question with an option that ends the questions is a gate. Gates are not in the lines: on paper they come first,
 * and an unsure answer to a gate changes the outcomes of the lines in the same way each time.
 */
public final class PaperTable {
    private final DecisionTable table;
    private final Decision decision;

    /**
     * A line of the table: these answers have this outcome.
     *
     * @param answers the answers by question; if all options are listed, the question may also be unanswered
     *     because it is skipped
     */
    public record Line(Map<String, Set<String>> answers, String outcome) {}

    /** The outcome that an unsure answer to a gate turns another outcome into. */
    public record Change(String outcome, String other) {}

    public PaperTable(DecisionTable table) {
        this.table = table;
        this.decision = new Decision(table);
    }

    public List<Question> gates() {
        return table.questions().stream()
                .filter(question -> question.options().stream().anyMatch(Option::ends))
                .toList();
    }

    /** The questions that the lines use: all except gates. */
    public List<Question> questions() {
        return table.questions().stream()
                .filter(question -> question.options().stream().noneMatch(Option::ends))
                .toList();
    }

    /** The lines for a result: all answers to the questions of the lines, provided that no gate ends the questions. */
    public List<Line> lines(String result) {
        Map<String, List<Map<String, Set<String>>>> byOutcome = new LinkedHashMap<>();
        for (Map<String, String> answers : open()) {
            byOutcome
                    .computeIfAbsent(outcome(answers, result), key -> new ArrayList<>())
                    .add(line(answers));
        }
        List<String> questions =
                questions().stream().map(question -> question.id().value()).toList();
        return byOutcome.entrySet().stream()
                .flatMap(group -> AnswerMerger.fewest(questions, group.getValue()).stream()
                        .map(answers -> new Line(answers, group.getKey())))
                .toList();
    }

    /** A question that is skipped has no mark on paper, so the line may list all its options. */
    private Map<String, Set<String>> line(Map<String, String> answers) {
        Map<String, Set<String>> line = new LinkedHashMap<>();
        for (Question question : questions()) {
            String answer = answers.get(question.id().value());
            line.put(
                    question.id().value(),
                    answer == null
                            ? question.offered().stream()
                                    .map(option -> option.id().value())
                                    .collect(Collectors.toSet())
                            : Set.of(answer));
        }
        return line;
    }

    /** The changes of outcome that follow from an answer to a gate that is unsure for all or some results. */
    public List<Change> changes() {
        Set<Change> changes = new LinkedHashSet<>();
        for (Map<String, String> answers : open()) {
            for (Located<String> result : table.results()) {
                String outcome = outcome(answers, result.value());
                for (Question gate : gates()) {
                    gate.options().stream()
                            .filter(option -> !option.candidates(result.value()).isEmpty())
                            .map(option -> outcome(Combinations.with(answers, gate, option), result.value()))
                            .filter(other -> !other.equals(outcome))
                            .forEach(other -> changes.add(new Change(outcome, other)));
                }
            }
        }
        return List.copyOf(changes);
    }

    /** The results that an option settles, grouped by outcome: those for which it is sure. */
    public Map<String, List<String>> settled(Question gate, Option option) {
        Map<String, String> answers = Combinations.with(firstOpen(), gate, option);
        return table.results().stream()
                .map(Located::value)
                .filter(result -> option.candidates(result).isEmpty())
                .collect(Collectors.groupingBy(
                        result -> outcome(answers, result), LinkedHashMap::new, Collectors.toList()));
    }

    private String outcome(Map<String, String> answers, String result) {
        return Stream.ofNullable(decision.evaluate(answers).get(result))
                .map(Finding::outcome)
                .findFirst()
                .orElse("");
    }

    /**
     * All combinations of options on the sheet in which each gate is answered with its first sure option that does not end
     * the questions.
     */
    private List<Map<String, String>> open() {
        Map<String, String> first = firstOpen();
        return new Combinations(table)
                .all().orElse(List.of()).stream()
                        .filter(answers -> answers.entrySet().containsAll(first.entrySet()))
                        .filter(answers -> !answers.containsValue(Question.UNANSWERED))
                        .toList();
    }

    private Map<String, String> firstOpen() {
        Map<String, String> first = new LinkedHashMap<>();
        for (Question gate : gates()) {
            gate.sureOptions().stream()
                    .filter(option -> !option.ends())
                    .findFirst()
                    .ifPresent(
                            option -> first.put(gate.id().value(), option.id().value()));
        }
        return first;
    }
}
