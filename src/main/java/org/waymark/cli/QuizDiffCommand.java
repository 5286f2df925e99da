package org.waymark.cli;

import java.util.concurrent.Callable;
import org.waymark.decision.Comparison;
import org.waymark.decision.ComparisonWords;
import org.waymark.model.quiz.Quiz;
import org.waymark.model.quiz.QuizWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code waymark quiz diff}: says for whom a new revision changes the result. */
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
        Quiz.Revision earlier = asked.revision(number(from));
        Quiz.Revision later = asked.revision(number(to));
        Comparison comparison = Comparison.of(earlier.table(), later.table());
        QuizWords words = asked.words(later);
        ComparisonWords sentences = new ComparisonWords(asked.messages(words.language()), words);
        asked.out().println(sentences.summary(comparison));
        comparison.changes().forEach(change -> print(change, sentences));
        asked.out().flush();
        return 0;
    }

    private void print(Comparison.Change change, ComparisonWords sentences) {
        asked.out().println();
        asked.out().println(sentences.sentence(change));
        sentences.answers(change).forEach(answer -> asked.out().println("  " + answer));
    }

    private int number(String revision) {
        if (!revision.matches("r?[1-9]\\d{0,2}")) {
            throw asked.usageError("'" + revision + "' is not a revision. Write it like r1.");
        }
        return Integer.parseInt(revision.replace("r", ""));
    }
}
