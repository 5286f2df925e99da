package org.waymark.check.dataset;

import java.util.stream.Collectors;
import org.waymark.check.Check;
import org.waymark.decision.Fault;
import org.waymark.decision.Grader;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Site;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Grading;

/** Checks that the groups and the filter of a dataset give exactly one outcome to whatever a record can say. */
public final class DatasetProofCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        for (Dataset dataset : site.declarations(Dataset.class)) {
            for (Grading grading : dataset.gradings()) {
                new Grader(dataset, grading)
                        .proof()
                        .faults()
                        .forEach(fault -> fault.reportTo(new FaultReport(grading, fault, diagnostics)));
            }
        }
    }

    /** Describes a fault for an author. Tables of datasets have no rules, unsure answers or former answers. */
    private record FaultReport(Grading grading, Fault fault, Diagnostics diagnostics) implements Fault.Listener {
        @Override
        public void gap(Fault.Gap gap) {
            report(
                    Rule.DATASET_GAP,
                    "no row of '" + gap.result() + "' fits " + gap.answers(),
                    "Add, with the right outcome: - {if: " + gap.answers() + ", then: "
                            + grading.outcomes().get(0).value() + "}");
        }

        @Override
        public void overlap(Fault.Overlap overlap) {
            report(
                    Rule.DATASET_OVERLAP,
                    Fault.name(overlap.row()) + " and " + Fault.name(overlap.earlier()) + " both fit "
                            + Fault.written(overlap.answers()),
                    "Narrow one of the two, so that one row fits these values.");
        }

        @Override
        public void unreachable(Fault.Unreachable unreachable) {
            report(
                    Rule.DATASET_UNREACHABLE,
                    "no record and no answers reach " + Fault.name(unreachable.row()),
                    "Look at the facts that it names, or delete the row.");
        }

        @Override
        public void needless(Fault.Needless needless) {
            report(
                    Rule.DATASET_UNREACHABLE,
                    "'" + needless.question() + ": " + needless.option() + "' in " + Fault.name(needless.row())
                            + " never comes with the other values that it names",
                    "Take '" + needless.option() + "' out of the row, or look at the facts that it names.");
        }

        @Override
        public void shadowed(Fault.Shadowed shadowed) {
            report(
                    Rule.DATASET_UNREACHABLE,
                    "all that " + Fault.name(shadowed.row()) + " fits belongs to "
                            + shadowed.earlier().stream().map(Fault::name).collect(Collectors.joining(" and ")),
                    "Delete the row, or narrow the ones above it.");
        }

        @Override
        public void tooMany(Fault.TooMany many) {
            report(
                    Rule.DATASET_SIZE,
                    "'" + grading.id().value() + "' has more than " + many.most() + " combinations of values",
                    "Name fewer fields in its rows and in their facts.");
        }

        @Override
        public void divided(Fault.Divided divided) {
            throw impossible();
        }

        @Override
        public void idle(Fault.Idle idle) {
            throw impossible();
        }

        @Override
        public void broken(Fault.Broken broken) {
            throw impossible();
        }

        @Override
        public void lost(Fault.Lost lost) {
            throw impossible();
        }

        private IllegalStateException impossible() {
            return new IllegalStateException(fault.toString());
        }

        private void report(Rule rule, String message, String hint) {
            diagnostics.report(rule, fault.position(), message, hint);
        }
    }
}
