package org.waymark.decision;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.model.dataset.Criteria.Criterion;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.FieldValue;
import org.waymark.model.dataset.Grading;
import org.waymark.model.dataset.RecordFacts;
import org.waymark.model.quiz.DecisionTable;

/** Works out which outcome a grading gives to a record, and proves that it gives exactly one to each. */
public final class Grader {
    private final Dataset dataset;
    private final Grading grading;
    private final GradingTable rows;
    private final DecisionTable table;
    private final Decision decision;

    public Grader(Dataset dataset, Grading grading) {
        this.dataset = dataset;
        this.grading = grading;
        this.rows = GradingTable.of(dataset, grading);
        this.table = rows.table();
        this.decision = new Decision(table);
    }

    /** The best outcome of the record's items, for a reader's answers; the last outcome if it has no items. */
    public String outcome(RecordFacts facts, Map<String, String> asked) {
        List<String> order = grading.outcomeIds();
        return graded(facts)
                .map(values -> outcome(values, asked))
                .min(Comparator.comparingInt(order::indexOf))
                .orElse(order.get(order.size() - 1));
    }

    private Stream<Map<String, FieldValue>> graded(RecordFacts facts) {
        return dataset.items().isPresent()
                ? facts.items().stream().map(RecordFacts.ItemFacts::values)
                : Stream.of(facts.values());
    }

    private String outcome(Map<String, FieldValue> values, Map<String, String> asked) {
        Map<String, String> answers = new HashMap<>(asked);
        for (Field field : dataset.gradedFields()) {
            answers.put(field.name(), field.answer(Optional.ofNullable(values.get(field.name()))));
        }
        return decision.fitting(rows.result(), rows.way(answers)).stream()
                .findFirst()
                .map(row -> table.rows().get(row).outcome().value())
                .orElse(table.unsettled().value());
    }

    /** Tries every combination of values and answers: exactly one row must fit each, and each row must be needed. */
    public Proof proof() {
        return rows.combinations()
                .map(combinations -> Prover.prove(table, combinations))
                .map(this::withoutExcluded)
                .orElseGet(() -> new Proof(
                        table.rows().size(),
                        0,
                        0,
                        List.of(new Fault.TooMany(Combinations.MOST, table.position())),
                        Duration.ZERO));
    }

    /** A value that is only not excluded need not be reached. */
    private Proof withoutExcluded(Proof proof) {
        List<Fault> faults = proof.faults().stream()
                .filter(fault -> !(fault instanceof Fault.Needless needless && isExcluding(needless)))
                .toList();
        return new Proof(proof.rows(), proof.combinations(), proof.sure(), faults, proof.time());
    }

    private boolean isExcluding(Fault.Needless needless) {
        Criterion criterion = grading.rows()
                .get(table.rows().indexOf(needless.row()))
                .when()
                .byName()
                .get(needless.question());
        return criterion != null && criterion.isNot();
    }
}
