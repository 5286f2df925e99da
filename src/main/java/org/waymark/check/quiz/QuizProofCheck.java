package org.waymark.check.quiz;

import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.check.Check;
import org.waymark.decision.Fault;
import org.waymark.decision.Fault.Invariant;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Site;
import org.waymark.model.quiz.DecisionTable;

/** Checks that every combination of answers has exactly one outcome for each result, and that the declared laws hold. */
public final class QuizProofCheck implements Check {
    private static final Map<Invariant, String> INVARIANTS = Map.of(
            Invariant.UNSURE_ANSWER, "an unsure answer does not lead to what all ways of resolving it lead to",
            Invariant.ENDING_ANSWER, "an answer that ends the questions does not always lead to the same outcome",
            Invariant.UNASKED_ANSWER, "an answer to a question that is no longer asked changes the outcome",
            Invariant.INDEPENDENCE, "working out one set of answers changes what another leads to");

    private final QuizProofs proofs;

    public QuizProofCheck(QuizProofs proofs) {
        this.proofs = proofs;
    }

    @Override
    public void run(Site site, Diagnostics diagnostics) {
        proofs.all()
                .forEach(one -> one.proof()
                        .faults()
                        .forEach(fault -> fault.reportTo(new FaultReport(one.table(), fault, diagnostics))));
    }

    /** Describes a fault for an author. */
    private record FaultReport(DecisionTable table, Fault fault, Diagnostics diagnostics) implements Fault.Listener {
        @Override
        public void gap(Fault.Gap gap) {
            report(
                    Rule.QUIZ_GAP,
                    "no row says what '" + gap.result() + "' comes to with " + gap.answers(),
                    "Add, with the right outcome and rule: - {rule: NEW, for: " + gap.result() + ", if: "
                            + gap.answers() + ", then: " + table.unsettled().value() + "}");
        }

        @Override
        public void overlap(Fault.Overlap overlap) {
            report(
                    Rule.QUIZ_OVERLAP,
                    Fault.name(overlap.row()) + " and " + Fault.name(overlap.earlier()) + " both say what '"
                            + overlap.result() + "' comes to with " + Fault.written(overlap.answers()),
                    "Narrow one of the two, so that one row fits these answers.");
        }

        @Override
        public void divided(Fault.Divided divided) {
            report(
                    Rule.QUIZ_DIVIDED,
                    Fault.name(divided.row()) + " comes to '"
                            + divided.row().outcome().value() + "', " + Fault.name(divided.earlier()) + " to '"
                            + divided.earlier().outcome().value() + "', by the same rule",
                    "A rule has one reason. Give one of the two a rule and a reason of its own, or one outcome.");
        }

        @Override
        public void unreachable(Fault.Unreachable unreachable) {
            report(
                    Rule.QUIZ_UNREACHABLE,
                    "no answers reach " + Fault.name(unreachable.row()) + ", "
                            + unreachable.row().when(),
                    "Look at when its questions are asked, or delete the row.");
        }

        @Override
        public void needless(Fault.Needless needless) {
            report(
                    Rule.QUIZ_UNREACHABLE,
                    "'" + needless.option() + "' in " + Fault.name(needless.row())
                            + " never comes with the other answers that it names",
                    "Take '" + needless.option() + "' out of the row, or look at when its questions are asked.");
        }

        @Override
        public void shadowed(Fault.Shadowed shadowed) {
            report(
                    Rule.QUIZ_SHADOWED,
                    "all answers of " + Fault.name(shadowed.row()) + " belong to "
                            + shadowed.earlier().stream().map(Fault::name).collect(Collectors.joining(" and ")),
                    "Delete the row, or narrow the ones above it.");
        }

        @Override
        public void idle(Fault.Idle idle) {
            String id = idle.question().id().value();
            report(
                    Rule.QUIZ_IDLE,
                    idle.isAsked() ? "no answer to '" + id + "' changes any outcome" : "'" + id + "' is never asked",
                    idle.isAsked()
                            ? "Delete the question, or name it in a row: nobody should be asked for nothing."
                            : "Look at its asked-when, or delete the question.");
        }

        @Override
        public void broken(Fault.Broken broken) {
            report(
                    Rule.QUIZ_LAW,
                    INVARIANTS.getOrDefault(broken.invariant(), "an invariant is violated") + ": "
                            + Fault.written(broken.answers()),
                    "Look at 'unsure', 'ends' and 'asked-when' of '"
                            + broken.question().id().value() + "', and of the questions after it.");
        }

        @Override
        public void lost(Fault.Lost lost) {
            report(
                    Rule.QUIZ_UNREACHABLE,
                    "no reader can give the answers that '"
                            + lost.former().option().value() + "' to '"
                            + lost.former().question().value() + "' is called now",
                    "Look at when their questions are asked.");
        }

        @Override
        public void tooMany(Fault.TooMany many) {
            report(
                    Rule.QUIZ_SIZE,
                    "there are more than " + many.most() + " combinations of answers",
                    "Ask fewer questions, or ask some only when they matter.");
        }

        private void report(Rule rule, String message, String hint) {
            diagnostics.report(rule, fault.position(), message, hint);
        }
    }
}
