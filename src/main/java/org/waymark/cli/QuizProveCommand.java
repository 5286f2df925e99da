package org.waymark.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.waymark.decision.Proof;
import org.waymark.decision.Prover;
import org.waymark.model.quiz.Quiz;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code waymark quiz prove}: tries every combination of answers. */
@Command(
        name = "prove",
        description = "Tries every combination of answers, and says what is wrong with the table.",
        mixinStandardHelpOptions = true)
final class QuizProveCommand implements Callable<Integer> {
    @Mixin
    private final QuizCommand.Asked asked = new QuizCommand.Asked();

    @Override
    public Integer call() {
        Quiz.Revision revision = asked.newestRevision();
        Proof proof = Prover.prove(revision.table());
        asked.out().print(line(asked.quiz().slug() + " r" + revision.number(), proof));
        asked.out()
                .println(
                        proof.isSound()
                                ? "Each has exactly one outcome for each result; every row is needed; the laws hold."
                                : proof.faults().size() + " faults. ./waymark check says what to do about them.");
        return proof.isSound() ? 0 : Main.ERRORS_IN_CONTENT;
    }

    /** A proof in one line, for reports. */
    static String line(String revision, Proof proof) {
        return String.format(
                Locale.ROOT,
                "Questionnaire %s: %d rows, %d combinations of answers (%d without an unsure one) tried in %d ms.%n",
                revision,
                proof.rows(),
                proof.combinations(),
                proof.sure(),
                proof.time().toMillis());
    }
}
