package org.waymark.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.model.Located;
import org.waymark.model.quiz.Condition;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.DecisionTable.Option;
import org.waymark.model.quiz.DecisionTable.Question;
import org.waymark.model.quiz.DecisionTable.Row;

/**
 * Evaluates the answers to a questionnaire. {@code themes/default/js/quiz.js} takes the same steps in the
 * browser.
 *
 * <p>Authors write only the rows. An unsure answer is resolved in every possible way; its outcome is the common
 * outcome, if all ways lead to the same one.
 */
public final class Decision {
    private final DecisionTable table;
    /** The options after which no result is open, so that the reader is asked nothing more. */
    private final Map<String, Set<String>> stops;
    /**
     * The options that settle each result for which they are sure: once an answer is resolved to one of them, later
     * questions do not count.
     */
    private final Map<String, Set<String>> ends;

    private final Set<String> doubtful;
    /** A cache of the rows that match sure answers. There are few such combinations, and they recur often. */
    private final Map<Map<String, String>, List<Integer>> fitting = new ConcurrentHashMap<>();

    public Decision(DecisionTable table) {
        this.table = table;
        this.stops = options(table, Option::stops);
        this.ends = options(table, Option::ends);
        this.doubtful = table.questions().stream()
                .flatMap(question -> question.options().stream())
                .flatMap(option -> option.doubts().stream())
                .map(doubt -> doubt.result().value())
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> options(DecisionTable table, Predicate<Option> which) {
        Map<String, Set<String>> options = new LinkedHashMap<>();
        for (Question question : table.questions()) {
            Set<String> found = question.options().stream()
                    .filter(which)
                    .map(option -> option.id().value())
                    .collect(Collectors.toSet());
            if (!found.isEmpty()) {
                options.put(question.id().value(), found);
            }
        }
        return options;
    }

    /** The findings that the answers lead to, by result. */
    public Map<String, Finding> evaluate(Map<String, String> answers) {
        Map<String, String> asked = asked(answers);
        List<Map<String, String>> alike = resolutions(asked, "");
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (Located<String> located : table.results()) {
            String result = located.value();
            findings.put(result, finding(result, doubtful.contains(result) ? resolutions(asked, result) : alike));
        }
        return findings;
    }

    /** The finding for a result if an unsure answer is resolved to the given sure option. */
    Finding resolvedTo(Map<String, String> answers, String question, String option, String result) {
        return finding(
                result,
                resolutions(asked(answers), result).stream()
                        .filter(resolution -> option.equals(resolution.get(question)))
                        .toList());
    }

    /** The answers that count: one for each question that is asked, in order. All others are dropped. */
    public Map<String, String> asked(Map<String, String> answers) {
        Map<String, String> today = table.today(answers);
        Map<String, String> asked = new LinkedHashMap<>();
        for (Question question : table.questions()) {
            if (isAsked(question, asked)) {
                asked.put(question.id().value(), answer(question, today));
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

    /** True if a reader is asked the question after the given answers. */
    boolean isAsked(Question question, Map<String, String> before) {
        return isOpen(question, before, stops);
    }

    /** True if the question counts after answers that have been resolved to these. */
    boolean isCounted(Question question, Map<String, String> resolution) {
        return isOpen(question, resolution, ends);
    }

    private static boolean isOpen(Question question, Map<String, String> before, Map<String, Set<String>> ending) {
        for (Map.Entry<String, Set<String>> end : ending.entrySet()) {
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

    /** Every way to resolve the answers for a result, each without an unsure answer. */
    private List<Map<String, String>> resolutions(Map<String, String> asked, String result) {
        List<Map<String, String>> resolutions = List.of(Map.of());
        for (Question question : table.questions()) {
            List<String> options = sure(question, asked, result);
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> soFar : resolutions) {
                if (isCounted(question, soFar)) {
                    options.forEach(option -> longer.add(Combinations.with(soFar, question, option)));
                } else {
                    longer.add(soFar);
                }
            }
            resolutions = longer;
        }
        return resolutions;
    }

    private static List<String> sure(Question question, Map<String, String> asked, String result) {
        String answer = answer(question, asked);
        List<Located<String>> candidates = question.option(answer).orElseThrow().candidates(result);
        return candidates.isEmpty()
                ? List.of(answer)
                : candidates.stream().map(Located::value).toList();
    }

    /** The indexes of the rows that match sure answers. In a proved table there is exactly one. */
    List<Integer> fitting(String result, Map<String, String> resolution) {
        return rows(resolution).stream()
                .filter(i -> table.rows().get(i).isFor(result))
                .toList();
    }

    private List<Integer> rows(Map<String, String> resolution) {
        return IntStream.range(0, table.rows().size())
                .filter(i -> table.rows().get(i).when().holds(resolution))
                .boxed()
                .toList();
    }

    private Finding finding(String result, List<Map<String, String>> resolutions) {
        List<Row> rows = resolutions.stream()
                .flatMap(resolution -> fitting.computeIfAbsent(resolution, this::rows).stream())
                .distinct()
                .sorted()
                .map(table.rows()::get)
                .filter(row -> row.isFor(result))
                .toList();
        return new Finding(outcome(rows), rows);
    }

    /** The outcome that all rows share; else the outcome that all of them count as; else the unsettled outcome. */
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
