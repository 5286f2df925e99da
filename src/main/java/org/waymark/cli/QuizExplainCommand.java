package org.waymark.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.decision.Decision;
import org.waymark.decision.Finding;
import org.waymark.diagnostic.Nearest;
import org.waymark.model.Located;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.DecisionTable.Question;
import org.waymark.model.quiz.Quiz;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code waymark quiz explain}: says what answers lead to, and why. */
@Command(
        name = "explain",
        description = "Says what answers lead to, by which rule, and what that rests on.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example: ./waymark quiz explain written=yes days=31"})
final class QuizExplainCommand implements Callable<Integer> {
    @Mixin
    private final QuizCommand.Asked asked = new QuizCommand.Asked();

    @Parameters(paramLabel = "QUESTION=ANSWER", description = "answers; one that is missing is an unsure one")
    private Map<String, String> answers = new LinkedHashMap<>();

    @Override
    public Integer call() {
        Quiz.Revision revision = asked.newestRevision();
        DecisionTable table = revision.table();
        answers.forEach((question, option) -> check(table, question, option));
        Decision decision = new Decision(table);
        decision.asked(answers).forEach((question, option) -> asked.out().println(question + ": " + option));
        decision.evaluate(answers).forEach((result, finding) -> explain(result, finding, revision));
        asked.out().flush();
        return 0;
    }

    private void check(DecisionTable table, String id, String option) {
        List<String> ids = table.questions().stream()
                .map(question -> question.id().value())
                .toList();
        Question question = table.question(id)
                .orElseThrow(() -> asked.usageError("There is no question '" + id + "'. " + Nearest.hint(id, ids)));
        if (question.option(option).isEmpty()) {
            List<String> options =
                    question.options().stream().map(known -> known.id().value()).toList();
            throw asked.usageError("'" + id + "' has no answer '" + option + "'. " + Nearest.hint(option, options));
        }
    }

    private void explain(String result, Finding finding, Quiz.Revision revision) {
        asked.out().printf(Locale.ROOT, "%n%s: %s by %s%n", result, finding.outcome(), finding.rule());
        finding.rows().forEach(row -> {
            String reason = asked.words(revision).phrase("rules." + row.rule().value() + ".reason");
            asked.out()
                    .printf(
                            Locale.ROOT,
                            "  %s -> %s: %s%n",
                            row.rule().value(),
                            row.outcome().value(),
                            reason);
            String sources = Stream.concat(row.restsOn().stream(), row.cites().stream())
                    .map(Located::value)
                    .collect(Collectors.joining(", "));
            asked.out().printf(Locale.ROOT, "     rests on %s%n", sources);
        });
    }
}
