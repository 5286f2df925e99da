package org.waymark.decision;

import java.time.Duration;
import java.util.List;
import org.waymark.model.dataset.Criteria.Criterion;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Grading;
import org.waymark.model.quiz.DecisionTable;

/** Proves that a grading gives exactly one outcome to whatever a record can say. */
public final class Grader {
    private final Grading grading;
    private final GradingTable rows;
    private final DecisionTable table;

    public Grader(Dataset dataset, Grading grading) {
        this.grading = grading;
        this.rows = GradingTable.of(dataset, grading);
        this.table = rows.table();
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
