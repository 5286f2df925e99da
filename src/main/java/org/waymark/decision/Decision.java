package org.waymark.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.model.Condition;
import org.waymark.model.DecisionTable;
import org.waymark.model.DecisionTable.Option;
import org.waymark.model.DecisionTable.Question;
import org.waymark.model.DecisionTable.Row;
import org.waymark.model.Located;

/**
 * Works out what answers lead to. {@code themes/default/js/self-check.js} does the same, step by step.
 *
 * <p>Only the rows are written by an author. What an unsure answer leads to is worked out: it is tried every way, and the
 * outcome stands where it is the same each time.
 */
public final class Decision {
    private final DecisionTable table;
    private final Map<String, Set<String>> ends = new LinkedHashMap<>();
    /** The rows that fit sure answers: there are few of those, and they come up again and again. */
    private final Map<Map<String, String>, List<Integer>> fitting = new ConcurrentHashMap<>();

    public Decision(DecisionTable table) {
        this.table = table;
        for (Question question : table.questions()) {
            Set<String> ending = question.options().stream()
                    .filter(Option::ends)
                    .map(option -> option.id().value())
                    .collect(Collectors.toSet());
            if (!ending.isEmpty()) {
                ends.put(question.id().value(), ending);
            }
        }
    }

    /** What the answers lead to, by result. */
    public Map<String, Finding> evaluate(Map<String, String> answers) {
        Map<String, Set<Integer>> found = new LinkedHashMap<>();
        table.results().forEach(result -> found.put(result.value(), new TreeSet<>()));
        for (Map<String, String> way : ways(asked(answers))) {
            for (int i : fitting.computeIfAbsent(way, this::rows)) {
                for (Located<String> result : table.rows().get(i).results()) {
                    found.getOrDefault(result.value(), Set.of()).add(i);
                }
            }
        }
        Map<String, Finding> findings = new LinkedHashMap<>();
        found.forEach((result, rows) -> findings.put(result, finding(rows)));
        return findings;
    }

    /** The answers that count: one to each question that is asked, in order. All others are left out. */
    public Map<String, String> asked(Map<String, String> answers) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (Question question : table.questions()) {
            if (isAsked(question, asked)) {
                asked.put(question.id().value(), answer(question, answers));
            }
        }
        return asked;
    }

    private static String answer(Question question, Map<String, String> answers) {
        return question.option(answers.getOrDefault(question.id().value(), ""))
                .orElse(question.unsure())
                .id()
                .value();
    }

    /** Whether a question is asked after the answers before it. */
    boolean isAsked(Question question, Map<String, String> before) {
        for (Map.Entry<String, Set<String>> end : ends.entrySet()) {
            if (end.getValue().contains(before.getOrDefault(end.getKey(), ""))) {
                return false;
            }
        }
        for (Condition condition : question.askedWhen()) {
            if (condition.holds(before)) {
                return true;
            }
        }
        return question.askedWhen().isEmpty();
    }

    /** Every way in which the answers could turn out, each without an unsure answer. */
    List<Map<String, String>> ways(Map<String, String> asked) {
        List<Map<String, String>> ways = new ArrayList<>();
        turnOut(asked, 0, new LinkedHashMap<>(), ways);
        return ways;
    }

    /** Goes on from the answers so far, with every sure answer to the next question that is asked. */
    private void turnOut(
            Map<String, String> asked, int next, Map<String, String> soFar, List<Map<String, String>> ways) {
        if (next == table.questions().size()) {
            ways.add(new LinkedHashMap<>(soFar));
            return;
        }
        Question question = table.questions().get(next);
        if (!isAsked(question, soFar)) {
            turnOut(asked, next + 1, soFar, ways);
            return;
        }
        for (String option : sure(question, asked)) {
            soFar.put(question.id().value(), option);
            turnOut(asked, next + 1, soFar, ways);
            soFar.remove(question.id().value());
        }
    }

    private static List<String> sure(Question question, Map<String, String> asked) {
        String answer = answer(question, asked);
        Option option = question.option(answer).orElseThrow();
        return option.isSure()
                ? List.of(answer)
                : option.ways().stream().map(Located::value).toList();
    }

    /** The rows that fit sure answers, by their place in the table. In a proved table it is one. */
    List<Integer> fitting(String result, Map<String, String> way) {
        return rows(way).stream().filter(i -> table.rows().get(i).isFor(result)).toList();
    }

    private List<Integer> rows(Map<String, String> way) {
        return IntStream.range(0, table.rows().size())
                .filter(i -> table.rows().get(i).when().holds(way))
                .boxed()
                .toList();
    }

    private Finding finding(Set<Integer> fitting) {
        List<Row> rows = fitting.stream().map(table.rows()::get).toList();
        return new Finding(outcome(rows), rows);
    }

    /** The one outcome of all rows; the one that all of them count as; else that nothing is settled. */
    private String outcome(List<Row> rows) {
        return same(rows, Function.identity())
                .or(() -> same(rows, table::countsAs))
                .orElse(table.unsettled().value());
    }

    private static Optional<String> same(List<Row> rows, Function<String, String> view) {
        List<String> outcomes = rows.stream()
                .map(row -> view.apply(row.outcome().value()))
                .distinct()
                .toList();
        return outcomes.size() == 1 ? Optional.of(outcomes.get(0)) : Optional.empty();
    }
}
