package org.waymark.decision;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.model.Located;
import org.waymark.model.quiz.Condition;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.DecisionTable.Question;
import org.waymark.model.quiz.DecisionTable.Row;

/**
 * Proves a decision table by trying every combination of answers. A table is sound if, for each result, exactly one row
 * matches each combination of sure answers, every row is needed, every question matters, and the invariants hold.
 */
public final class Prover {
    private final DecisionTable table;
    private final Decision decision;
    private final List<Fault> faults = new ArrayList<>();

    private Prover(DecisionTable table) {
        this.table = table;
        this.decision = new Decision(table);
    }

    public static Proof prove(DecisionTable table) {
        long start = System.nanoTime();
        Prover prover = new Prover(table);
        var combinations = new Combinations(table);
        var sure = combinations.sure();
        var all = combinations.all();
        prover.rules();
        if (sure.isEmpty() || all.isEmpty()) {
            prover.faults.add(new Fault.TooMany(Combinations.MOST, table.position()));
        } else {
            prover.rows(sure.get());
            if (prover.faults.isEmpty()) {
                prover.faults.addAll(new Invariants(table, all.get()).broken());
                prover.formerly(all.get());
            }
        }
        return new Proof(
                table.rows().size(),
                all.map(List::size).orElse(0),
                sure.map(List::size).orElse(0),
                prover.faults,
                Duration.ofNanos(System.nanoTime() - start));
    }

    /** Proves the rows alone, for combinations of answers that were worked out elsewhere. */
    static Proof prove(DecisionTable table, List<Map<String, String>> combinations) {
        long start = System.nanoTime();
        Prover prover = new Prover(table);
        prover.rows(combinations);
        return new Proof(
                table.rows().size(),
                combinations.size(),
                combinations.size(),
                prover.faults,
                Duration.ofNanos(System.nanoTime() - start));
    }

    private void rows(List<Map<String, String>> sure) {
        Map<Integer, Set<Integer>> above = new TreeMap<>();
        Set<Integer> first = new HashSet<>();
        for (Located<String> result : table.results()) {
            List<Map<String, String>> gaps = new ArrayList<>();
            for (Map<String, String> answers : sure) {
                List<Integer> fitting = decision.fitting(result.value(), answers);
                if (fitting.isEmpty()) {
                    gaps.add(answers);
                } else {
                    first.add(fitting.get(0));
                    overlap(result.value(), answers, fitting);
                    fitting.subList(1, fitting.size())
                            .forEach(later -> above.computeIfAbsent(later, key -> new TreeSet<>())
                                    .add(fitting.get(0)));
                }
            }
            gaps(result, gaps);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            if (!first.contains(i)) {
                faults.add(unneeded(i, above.getOrDefault(i, Set.of())));
            }
        }
        table.rows().stream().filter(row -> !isUnreachable(row)).forEach(row -> needlessAnswers(row, sure));
        faults.removeIf(fault -> fault instanceof Fault.Overlap overlap && isShadowed(overlap.row()));
    }

    /** The rows of a rule may differ in results, answers and sources, but not in their outcome. */
    private void rules() {
        Map<String, Row> first = new TreeMap<>();
        for (Row row : table.rows()) {
            Row earlier = first.putIfAbsent(row.rule().value(), row);
            if (earlier != null
                    && !earlier.outcome().value().equals(row.outcome().value())) {
                faults.add(new Fault.Divided(row, earlier));
            }
        }
    }

    private void formerly(List<Map<String, String>> all) {
        table.formerly().stream()
                .filter(former -> all.stream().noneMatch(former::isSaidBy))
                .forEach(former -> faults.add(new Fault.Lost(former)));
    }

    private void overlap(String result, Map<String, String> answers, List<Integer> fitting) {
        for (int later : fitting.subList(1, fitting.size())) {
            Row row = table.rows().get(later);
            Row earlier = table.rows().get(fitting.get(0));
            boolean known = faults.stream()
                    .anyMatch(fault -> fault instanceof Fault.Overlap overlap
                            && overlap.row().equals(row)
                            && overlap.earlier().equals(earlier));
            if (!known) {
                faults.add(new Fault.Overlap(row, earlier, result, answers));
            }
        }
    }

    private Fault unneeded(int row, Set<Integer> above) {
        return above.isEmpty()
                ? new Fault.Unreachable(table.rows().get(row))
                : new Fault.Shadowed(
                        table.rows().get(row),
                        above.stream().map(table.rows()::get).toList());
    }

    private void needlessAnswers(Row row, List<Map<String, String>> sure) {
        List<Map<String, String>> reaching =
                sure.stream().filter(row.when()::holds).toList();
        row.when()
                .allowed()
                .forEach((question, named) -> named.options().stream()
                        .filter(option -> reaching.stream().noneMatch(way -> option.equals(way.get(question))))
                        .forEach(option -> faults.add(new Fault.Needless(row, question, option, named.position()))));
    }

    private boolean isUnreachable(Row row) {
        return faults.stream()
                .anyMatch(fault -> fault instanceof Fault.Unreachable unreachable
                        && unreachable.row().equals(row));
    }

    private boolean isShadowed(Row row) {
        return faults.stream()
                .anyMatch(fault -> fault instanceof Fault.Shadowed shadowed
                        && shadowed.row().equals(row));
    }

    /**
     * Reports missing rows in their shortest form: a question is left out if the row is missing for all its answers.
     */
    private void gaps(Located<String> result, List<Map<String, String>> missing) {
        List<String> questions = table.questions().stream()
                .map(question -> question.id().value())
                .toList();
        for (Map<String, Set<String>> line : new AnswerMerger(questions).lines(missing)) {
            Map<String, Condition.Answers> allowed = new LinkedHashMap<>();
            for (Question question : table.questions()) {
                Set<String> options = line.getOrDefault(question.id().value(), Set.of());
                Set<String> every = new LinkedHashSet<>();
                question.sureOptions().stream()
                        .filter(option -> !option.ends())
                        .forEach(option -> every.add(option.id().value()));
                if (!options.isEmpty() && !options.equals(every)) {
                    allowed.put(question.id().value(), new Condition.Answers(options, table.position()));
                }
            }
            faults.add(new Fault.Gap(result.value(), new Condition(allowed), table.position()));
        }
    }
}
