package org.waymark.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.decision.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code waymark quiz diff}: whose result a new revision changes. */
@Command(
        name = "diff",
        description = "Says in sentences whose result changes between two revisions, and in how many combinations.",
        mixinStandardHelpOptions = true)
final class QuizDiffCommand implements Callable<Integer> {
    @Mixin
    private final QuizCommand.Asked asked = new QuizCommand.Asked();

    @Parameters(index = "0", paramLabel = "REVISION", description = "the earlier one, for example r1")
    private String from = "";

    @Parameters(index = "1", paramLabel = "REVISION", description = "the later one, for example r2")
    private String to = "";

    @Override
    public Integer call() {
        Comparison comparison = Comparison.of(
                asked.edition(number(from)).table(), asked.edition(number(to)).table());
        List<String> sentences = comparison.sentences();
        asked.out()
                .println(
                        sentences.isEmpty()
                                ? "No combination of answers leads to another outcome."
                                : summary(comparison));
        sentences.forEach(asked.out()::println);
        asked.out().flush();
        return 0;
    }

    private static String summary(Comparison comparison) {
        return comparison.changed() + " of " + comparison.combinations()
                + " combinations of answers lead to another outcome.";
    }

    private int number(String revision) {
        if (!revision.matches("r?[1-9]\\d{0,2}")) {
            throw asked.wrong("'" + revision + "' is not a revision. Write it like r1.");
        }
        return Integer.parseInt(revision.replace("r", ""));
    }
}
