package org.waymark.decision;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.i18n.Messages;
import org.waymark.model.QuizWords;

/** Says in sentences what a new revision of a questionnaire changes, to maintainers and to readers. */
public record ComparisonWords(Messages messages, QuizWords words) {

    /** In how many combinations of answers the outcome is another. */
    public String summary(Comparison comparison) {
        return messages.text(
                "quiz.diff.summary",
                Map.of("changed", comparison.changed(), "combinations", comparison.combinations()));
    }

    /** Which outcome became which. */
    public String sentence(Comparison.Change change) {
        Map<String, Object> values = Map.of(
                "result", words.phrase("results." + change.result() + ".name"),
                "from", outcome(change.from()),
                "to", outcome(change.to()),
                "count", change.combinations(),
                "with", change.with(),
                "answers", change.answers().size());
        boolean isPart = change.combinations() < change.with();
        return messages.text(
                change.from().isEmpty() ? "quiz.diff.new" : isPart ? "quiz.diff.among" : "quiz.diff.becomes", values);
    }

    /** The questions that matter, each with the answers for which it is so. */
    public List<String> answers(Comparison.Change change) {
        return change.answers().entrySet().stream()
                .map(answer -> words.phrase("questions." + answer.getKey() + ".question") + " "
                        + answer.getValue().stream()
                                .map(option -> words.phrase("questions." + answer.getKey() + ".options." + option))
                                .collect(Collectors.joining(" / ")))
                .toList();
    }

    private String outcome(String id) {
        String name = words.phrase("outcomes." + id + ".name");
        return name.isEmpty() ? id : name;
    }
}
