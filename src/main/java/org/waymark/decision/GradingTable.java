package org.waymark.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.model.Located;
import org.waymark.model.dataset.Criteria;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.Grading;
import org.waymark.model.dataset.WorkedOut;
import org.waymark.model.quiz.Condition;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.DecisionTable.Option;
import org.waymark.model.quiz.DecisionTable.Question;

/**
 * A grading as a decision table. Whatever its rows name is a question: a field, a fact, or what the reader is asked.
 *
 * @param facts the facts of the dataset and of the grading, each after those that it uses
 * @param answers the values of each name that a condition may use
 */
record GradingTable(Grading grading, List<WorkedOut> facts, Map<String, List<String>> answers) {
    static GradingTable of(Dataset dataset, Grading grading) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        grading.questions().forEach(question -> answers.put(question.id().value(), question.answers()));
        for (Field field : dataset.gradedFields()) {
            answers.put(field.name(), field.answers());
        }
        List<WorkedOut> facts = Stream.concat(dataset.facts().stream(), grading.facts().stream())
                .toList();
        facts.forEach(fact -> answers.put(fact.name(), WorkedOut.ANSWERS));
        return new GradingTable(grading, facts, answers);
    }

    String result() {
        return grading.id().value();
    }

    DecisionTable table() {
        List<Question> questions = named().stream().map(this::question).toList();
        List<DecisionTable.Row> rows = new ArrayList<>();
        for (Grading.Row row : grading.rows()) {
            rows.add(new DecisionTable.Row(
                    new Located<>(String.valueOf(rows.size() + 1), row.position()),
                    List.of(grading.id()),
                    condition(row.when()),
                    row.outcome(),
                    List.of(),
                    List.of()));
        }
        List<DecisionTable.Outcome> outcomes = grading.outcomes().stream()
                .map(outcome -> new DecisionTable.Outcome(outcome, DecisionTable.Sign.OPEN, Optional.empty()))
                .toList();
        Located<String> last = grading.outcomes().get(grading.outcomes().size() - 1);
        return new DecisionTable(
                questions,
                List.of(grading.id()),
                outcomes,
                last,
                rows,
                List.of(),
                List.of(),
                grading.id().position());
    }

    private Question question(String name) {
        List<Option> options = answers.getOrDefault(name, List.of()).stream()
                .map(answer -> new Option(located(answer), List.of(), List.of(), false))
                .toList();
        return new Question(located(name), options, List.of());
    }

    private Located<String> located(String text) {
        return new Located<>(text, grading.id().position());
    }

    private Condition condition(Criteria criteria) {
        Map<String, Condition.Answers> allowed = new LinkedHashMap<>();
        criteria.byName()
                .forEach((name, criterion) -> allowed.put(
                        name,
                        new Condition.Answers(
                                new LinkedHashSet<>(answers.getOrDefault(name, List.of()).stream()
                                        .filter(criterion::fits)
                                        .toList()),
                                criterion.position())));
        return new Condition(allowed);
    }

    /** What the rows name, in the order of the declaration. */
    Set<String> named() {
        Set<String> inRows = new LinkedHashSet<>();
        grading.rows().forEach(row -> inRows.addAll(row.when().byName().keySet()));
        Set<String> named = new LinkedHashSet<>(answers.keySet());
        named.retainAll(inRows);
        return named;
    }

    /** Every combination of what the rows name that values and answers can lead to; empty if there are too many. */
    Optional<List<Map<String, String>>> combinations() {
        List<Map<String, String>> combinations = List.of(Map.of());
        for (String name : basis()) {
            List<String> options = answers.getOrDefault(name, List.of());
            if ((long) combinations.size() * options.size() > Combinations.MOST) {
                return Optional.empty();
            }
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> before : combinations) {
                for (String option : options) {
                    Map<String, String> more = new LinkedHashMap<>(before);
                    more.put(name, option);
                    longer.add(more);
                }
            }
            combinations = longer;
        }
        return Optional.of(combinations.stream().map(this::way).distinct().toList());
    }

    /** The fields and questions that decide what the rows name, themselves or through facts. */
    private Set<String> basis() {
        Set<String> wanted = new LinkedHashSet<>(named());
        for (int i = facts.size() - 1; i >= 0; i--) {
            if (wanted.contains(facts.get(i).name())) {
                facts.get(i)
                        .anyOf()
                        .forEach(criteria -> wanted.addAll(criteria.byName().keySet()));
            }
        }
        Set<String> basis = new LinkedHashSet<>(answers.keySet());
        basis.retainAll(wanted);
        facts.forEach(fact -> basis.remove(fact.name()));
        return basis;
    }

    /** What the rows name, for such values and answers. */
    Map<String, String> way(Map<String, String> values) {
        Map<String, String> all = WorkedOut.added(facts, values);
        all.keySet().retainAll(named());
        return all;
    }
}
