package org.waymark.decision;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.i18n.Messages;
import org.waymark.model.quiz.QuizWords;

/** Describes in sentences what a new revision of a questionnaire changes, for maintainers and readers. */
public record ComparisonWords(Messages messages, QuizWords words) {

    /** Says for how many combinations of answers the outcome changes. */
    public String summary(Comparison comparison) {
        return messages.text(
                "quiz.diff.summary",
                Map.of("changed", comparison.changed(), "combinations", comparison.combinations()));
    }

    /** Says which outcome became which. */
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

    /** The relevant questions, each with the answers to which the change applies. */
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
