package org.waymark.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.model.Located;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.DecisionTable.Question;

/**
 * What a new revision of a questionnaire changes for its readers.
 *
 * @param combinations the number of combinations of answers in the later revision
 * @param changed the number of those that have another outcome for at least one result
 * @param changes one change for each group of answers that moves from one outcome to another
 */
public record Comparison(int combinations, int changed, List<Change> changes) {
    /** If there are more groups than this, they are described by the answers that they share. */
    private static final int MOST_LINES = 3;

    public Comparison {
        changes = List.copyOf(changes);
    }

    /**
     * A group of answers whose outcome changes.
     *
     * @param from the outcome before; blank if the result did not exist
     * @param answers the relevant answers by question; a question that any answer fits is left out
     * @param combinations the number of combinations in the group
     * @param with the number of combinations with these answers; greater than {@code combinations} if the shared
     *     answers alone do not define the group
     */
    public record Change(
            String result, String from, String to, Map<String, Set<String>> answers, int combinations, int with) {}

    /** A result that moves from one outcome to another. */
    private record Move(String result, String from, String to) {}

    public static Comparison of(DecisionTable earlier, DecisionTable later) {
        Decision before = new Decision(earlier);
        Decision after = new Decision(later);
        List<Map<String, String>> all = new Combinations(later).all().orElse(List.of());
        Map<Move, List<Map<String, String>>> moves = new LinkedHashMap<>();
        int changed = 0;
        for (Map<String, String> answers : all) {
            List<Move> found = moves(before.evaluate(later.before(answers, earlier)), after.evaluate(answers), later);
            found.forEach(move ->
                    moves.computeIfAbsent(move, key -> new ArrayList<>()).add(answers));
            changed += found.isEmpty() ? 0 : 1;
        }
        return new Comparison(all.size(), changed, changes(moves, all, later));
    }

    private static List<Move> moves(Map<String, Finding> before, Map<String, Finding> after, DecisionTable table) {
        return table.results().stream()
                .map(Located::value)
                .map(result -> new Move(result, outcome(before, result), outcome(after, result)))
                .filter(move -> !move.from().equals(move.to()))
                .toList();
    }

    private static String outcome(Map<String, Finding> findings, String result) {
        Finding finding = findings.get(result);
        return finding == null ? "" : finding.outcome();
    }

    private static List<Change> changes(
            Map<Move, List<Map<String, String>>> moves, List<Map<String, String>> all, DecisionTable table) {
        AnswerMerger merge = new AnswerMerger(table.questions().stream()
                .map(question -> question.id().value())
                .toList());
        List<Change> changes = new ArrayList<>();
        moves.forEach((move, answers) -> {
            List<Map<String, Set<String>>> lines = merge.lines(answers);
            if (lines.size() > MOST_LINES) {
                changes.add(common(move, answers, all, table));
            } else {
                lines.forEach(line -> changes.add(new Change(
                        move.result(), move.from(), move.to(), named(line, table), count(line), count(line))));
            }
        });
        return changes;
    }

    /** Describes many groups of answers by the answers that they share. */
    private static Change common(
            Move move, List<Map<String, String>> answers, List<Map<String, String>> all, DecisionTable table) {
        Map<String, Set<String>> common = new LinkedHashMap<>();
        answers.forEach(given -> given.forEach((question, option) ->
                common.computeIfAbsent(question, key -> new LinkedHashSet<>()).add(option)));
        common.keySet().removeIf(question -> answers.stream().anyMatch(given -> !given.containsKey(question)));
        Map<String, Set<String>> named = named(common, table);
        long with = all.stream()
                .filter(given -> named.entrySet().stream()
                        .allMatch(known -> known.getValue().contains(given.getOrDefault(known.getKey(), ""))))
                .count();
        return new Change(move.result(), move.from(), move.to(), named, answers.size(), Math.toIntExact(with));
    }

    private static int count(Map<String, Set<String>> line) {
        return line.values().stream().mapToInt(Set::size).reduce(1, (one, other) -> one * other);
    }

    private static Map<String, Set<String>> named(Map<String, Set<String>> line, DecisionTable table) {
        Map<String, Set<String>> named = new LinkedHashMap<>();
        for (Question question : table.questions()) {
            Set<String> options = line.getOrDefault(question.id().value(), Set.of());
            if (!options.isEmpty() && options.size() < question.options().size()) {
                named.put(question.id().value(), options);
            }
        }
        return named;
    }
}
