package org.waymark.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.model.DecisionTable;
import org.waymark.model.DecisionTable.Option;
import org.waymark.model.DecisionTable.Question;
import org.waymark.model.Located;

/**
 * A decision table as it can be looked up on paper: unsure answers are worked out, and alike lines are joined.
 *
 * <p>Questions with an answer that ends them are gates. They are not in the lines: on paper they are dealt with first, and an
 * unsure answer to one changes what the lines say in the same way each time.
 */
public final class PaperTable {
    private final DecisionTable table;
    private final Decision decision;

    /**
     * A line: with these answers, this outcome.
     *
     * @param answers by question; all of them also stand for none, where the question is skipped
     */
    public record Line(Map<String, Set<String>> answers, String outcome) {}

    /** An unsure answer to a gate turns one outcome into another. */
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

    /** The questions of the lines. */
    public List<Question> questions() {
        return table.questions().stream()
                .filter(question -> question.options().stream().noneMatch(Option::ends))
                .toList();
    }

    /** All answers to the questions of the lines, where the gates are open, with the outcome of a result. */
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

    /** A question that is skipped after the others' answers has no mark, so the line may name all its answers. */
    private Map<String, Set<String>> line(Map<String, String> answers) {
        Map<String, Set<String>> line = new LinkedHashMap<>();
        for (Question question : questions()) {
            String answer = answers.get(question.id().value());
            line.put(
                    question.id().value(),
                    answer == null
                            ? question.options().stream()
                                    .map(option -> option.id().value())
                                    .collect(Collectors.toSet())
                            : Set.of(answer));
        }
        return line;
    }

    /** What an answer to a gate that is unsure, for all results or for some, makes of the outcomes. */
    public List<Change> changes() {
        Set<Change> changes = new LinkedHashSet<>();
        for (Map<String, String> answers : open()) {
            for (Located<String> result : table.results()) {
                String outcome = outcome(answers, result.value());
                for (Question gate : gates()) {
                    gate.options().stream()
                            .filter(option -> !option.ways(result.value()).isEmpty())
                            .map(option -> outcome(Combinations.with(answers, gate, option), result.value()))
                            .filter(other -> !other.equals(outcome))
                            .forEach(other -> changes.add(new Change(outcome, other)));
                }
            }
        }
        return List.copyOf(changes);
    }

    /** What an answer settles, by outcome: the results for which it is sure. */
    public Map<String, List<String>> settled(Question gate, Option option) {
        Map<String, String> answers = Combinations.with(firstOpen(), gate, option);
        return table.results().stream()
                .map(Located::value)
                .filter(result -> option.ways(result).isEmpty())
                .collect(Collectors.groupingBy(
                        result -> outcome(answers, result), LinkedHashMap::new, Collectors.toList()));
    }

    private String outcome(Map<String, String> answers, String result) {
        return Stream.ofNullable(decision.evaluate(answers).get(result))
                .map(Finding::outcome)
                .findFirst()
                .orElse("");
    }

    /** All combinations in which each gate has its first sure answer that leads on. */
    private List<Map<String, String>> open() {
        Map<String, String> first = firstOpen();
        return new Combinations(table)
                .all().orElse(List.of()).stream()
                        .filter(answers -> answers.entrySet().containsAll(first.entrySet()))
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
