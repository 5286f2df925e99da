package org.waymark.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.DecisionTable.Option;
import org.waymark.model.quiz.DecisionTable.Question;

/** Generates every combination of answers that a reader can give: one answer to each question that is asked. */
final class Combinations {
    static final int MOST = 100_000;

    private final DecisionTable table;
    private final Decision decision;

    Combinations(DecisionTable table) {
        this.table = table;
        this.decision = new Decision(table);
    }

    /** All combinations; empty if there are more than {@link #MOST}. */
    Optional<List<Map<String, String>>> all() {
        return of(Question::options, decision::isAsked);
    }

    /** The combinations without an unsure answer; empty if there are more than {@link #MOST}. */
    Optional<List<Map<String, String>>> sure() {
        return of(Question::sureOptions, decision::isCounted);
    }

    private Optional<List<Map<String, String>>> of(
            Function<Question, List<Option>> options, BiPredicate<Question, Map<String, String>> counts) {
        List<Map<String, String>> combinations = List.of(Map.of());
        for (Question question : table.questions()) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> answers : combinations) {
                if (counts.test(question, answers)) {
                    options.apply(question).forEach(option -> longer.add(with(answers, question, option)));
                } else {
                    longer.add(answers);
                }
            }
            if (longer.size() > MOST) {
                return Optional.empty();
            }
            combinations = longer;
        }
        return Optional.of(combinations);
    }

    static Map<String, String> with(Map<String, String> answers, Question question, Option option) {
        return with(answers, question, option.id().value());
    }

    static Map<String, String> with(Map<String, String> answers, Question question, String option) {
        Map<String, String> changed = new LinkedHashMap<>(answers);
        changed.put(question.id().value(), option);
        return changed;
    }
}
