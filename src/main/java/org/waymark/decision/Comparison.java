package org.waymark.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.model.DecisionTable;
import org.waymark.model.DecisionTable.Question;
import org.waymark.model.Located;

/**
 * What a new revision of a questionnaire changes for its readers.
 *
 * @param combinations of answers that the later revision knows
 * @param changed how many of them lead to another outcome for at least one result
 * @param sentences one for each group of answers that goes from one outcome to another
 */
public record Comparison(int combinations, int changed, List<String> sentences) {
    public Comparison {
        sentences = List.copyOf(sentences);
    }

    /** A result that goes from one outcome to another. */
    private record Move(String result, String from, String to) {}

    public static Comparison of(DecisionTable earlier, DecisionTable later) {
        Decision before = new Decision(earlier);
        Decision after = new Decision(later);
        List<Map<String, String>> all = new Combinations(later).all().orElse(List.of());
        Map<Move, List<Map<String, String>>> moves = new LinkedHashMap<>();
        int changed = 0;
        for (Map<String, String> answers : all) {
            Set<Move> found = moves(before.evaluate(answers), after.evaluate(answers), later);
            found.forEach(move ->
                    moves.computeIfAbsent(move, key -> new ArrayList<>()).add(answers));
            changed += found.isEmpty() ? 0 : 1;
        }
        return new Comparison(all.size(), changed, sentences(moves, later));
    }

    private static Set<Move> moves(Map<String, Finding> before, Map<String, Finding> after, DecisionTable table) {
        return table.results().stream()
                .map(Located::value)
                .map(result -> new Move(result, outcome(before, result), outcome(after, result)))
                .filter(move -> !move.from().equals(move.to()))
                .collect(Collectors.toSet());
    }

    private static String outcome(Map<String, Finding> findings, String result) {
        Finding finding = findings.get(result);
        return finding == null ? "nothing" : finding.outcome();
    }

    private static List<String> sentences(Map<Move, List<Map<String, String>>> moves, DecisionTable table) {
        List<String> questions = table.questions().stream()
                .map(question -> question.id().value())
                .toList();
        List<String> sentences = new ArrayList<>();
        moves.forEach((move, answers) -> {
            for (Map<String, Set<String>> line : new Merge(questions).lines(answers)) {
                sentences.add("Who answers " + answers(line, table) + " gets " + move.to() + " for " + move.result()
                        + " instead of " + move.from() + " (" + count(line) + ").");
            }
        });
        return sentences;
    }

    private static String count(Map<String, Set<String>> line) {
        int count = line.values().stream().mapToInt(Set::size).reduce(1, (one, other) -> one * other);
        return count == 1 ? "1 combination" : count + " combinations";
    }

    /** The answers that matter: a question with any answer at all is left out. */
    private static String answers(Map<String, Set<String>> line, DecisionTable table) {
        List<String> named = new ArrayList<>();
        for (Question question : table.questions()) {
            Set<String> options = line.getOrDefault(question.id().value(), Set.of());
            if (!options.isEmpty() && options.size() < question.options().size()) {
                named.add(question.id().value() + ": " + String.join(" or ", options));
            }
        }
        return named.isEmpty() ? "anything" : String.join(", ", named);
    }
}
