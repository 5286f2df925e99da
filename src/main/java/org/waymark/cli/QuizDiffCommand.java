package org.waymark.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.waymark.decision.Comparison;
import org.waymark.model.Quiz;
import org.waymark.model.QuizWords;
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
        Quiz.Edition earlier = asked.edition(number(from));
        Quiz.Edition later = asked.edition(number(to));
        Comparison comparison = Comparison.of(earlier.table(), later.table());
        asked.out().println(summary(comparison));
        QuizWords words = QuizCommand.words(later);
        comparison.changes().forEach(change -> print(change, words));
        asked.out().flush();
        return 0;
    }

    private static String summary(Comparison comparison) {
        return comparison.changes().isEmpty()
                ? "No combination of answers leads to another outcome."
                : comparison.changed() + " of " + comparison.combinations()
                        + " combinations of answers lead to another outcome.";
    }

    private void print(Comparison.Change change, QuizWords words) {
        String result = words.phrase("results." + change.result() + ".name");
        asked.out()
                .printf(
                        Locale.ROOT,
                        "%n%s \"%s\", in %s",
                        change.from().isEmpty()
                                ? result + " is new and comes to"
                                : result + ": \"" + outcome(change.from(), words) + "\" becomes",
                        outcome(change.to(), words),
                        change.combinations() == 1 ? "1 combination" : change.combinations() + " combinations");
        asked.out().println(change.answers().isEmpty() ? ", whatever is answered" : ", where the answers are:");
        change.answers()
                .forEach((question, options) -> asked.out()
                        .printf(
                                Locale.ROOT,
                                "  %s %s%n",
                                words.phrase("questions." + question + ".question"),
                                options.stream()
                                        .map(option -> words.phrase("questions." + question + ".options." + option))
                                        .collect(Collectors.joining(" / "))));
    }

    private static String outcome(String id, QuizWords words) {
        String name = words.phrase("outcomes." + id + ".name");
        return name.isEmpty() ? id : name;
    }

    private int number(String revision) {
        if (!revision.matches("r?[1-9]\\d{0,2}")) {
            throw asked.wrong("'" + revision + "' is not a revision. Write it like r1.");
        }
        return Integer.parseInt(revision.replace("r", ""));
    }
}
