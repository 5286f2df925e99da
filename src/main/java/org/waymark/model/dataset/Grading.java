package org.waymark.model.dataset;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Choice;
import org.waymark.model.Located;

/**
 * A decision table that gives each item of a record an outcome. The best outcome of its items is the record's.
 *
 * @param id the key in the file
 * @param questions what a reader is asked; none for a grading that depends on the facts alone
 * @param facts yes or no for an item and the reader's answers, beside those that the dataset has for all gradings
 * @param outcomes from the best to the last, which is that of a record without items
 * @param looks how each outcome looks on maps, in the same order
 * @param counted the outcomes that are counted when readers ask
 * @param rows exactly one of them fits each combination of values and answers
 */
public record Grading(
        Located<String> id,
        List<Question> questions,
        List<WorkedOut> facts,
        List<Located<String>> outcomes,
        List<Look> looks,
        List<String> counted,
        List<Row> rows) {
    public Grading {
        questions = List.copyOf(questions);
        facts = List.copyOf(facts);
        outcomes = List.copyOf(outcomes);
        rows = List.copyOf(rows);
        looks = List.copyOf(looks);
        counted = List.copyOf(counted);
    }

    /** How a record looks on maps. Looks differ in their pattern, not only in colour. */
    public enum Look implements Choice {
        SOLID,
        HATCHED,
        LINED,
        DOTTED,
        EMPTY;

        /** The fill: the id of a pattern in the theme, or {@code none}. */
        public String fill() {
            return this == SOLID || this == EMPTY ? "none" : "url(#" + id() + ")";
        }
    }

    public Look look(String outcome) {
        return looks.get(outcomeIds().indexOf(outcome));
    }

    /** A question to the reader, with the answers that can be chosen. */
    public record Question(Located<String> id, List<Located<String>> options) {
        public Question {
            options = List.copyOf(options);
        }

        public List<String> answers() {
            return options.stream().map(Located::value).toList();
        }
    }

    /** A row: if the condition holds, this is the outcome. */
    public record Row(Criteria when, Located<String> outcome, SourcePosition position) {}

    /** The best outcome of the record's items, for a reader's answers; the last outcome if it has no items. */
    public String outcome(Dataset dataset, RecordFacts record, Map<String, String> asked) {
        List<String> order = outcomeIds();
        return record.graded(dataset).stream()
                .map(values -> outcome(dataset.answers(values), asked))
                .min(Comparator.comparingInt(order::indexOf))
                .orElse(order.get(order.size() - 1));
    }

    private String outcome(Map<String, String> values, Map<String, String> asked) {
        Map<String, String> answers = new LinkedHashMap<>(values);
        answers.putAll(asked);
        Map<String, String> all = WorkedOut.added(facts, answers);
        return rows.stream()
                .filter(row -> row.when().hold(all))
                .findFirst()
                .map(row -> row.outcome().value())
                .orElseGet(() -> outcomeIds().get(outcomes.size() - 1));
    }

    public List<String> outcomeIds() {
        return outcomes.stream().map(Located::value).toList();
    }

    /** What a reader can ask: every combination of answers; one, without any answer, if nothing is asked. */
    public List<Map<String, String>> asked() {
        List<Map<String, String>> asked = List.of(Map.of());
        for (Question question : questions) {
            asked = asked.stream()
                    .flatMap(before -> question.answers().stream().map(answer -> {
                        Map<String, String> more = new LinkedHashMap<>(before);
                        more.put(question.id().value(), answer);
                        return more;
                    }))
                    .map(Map::copyOf)
                    .toList();
        }
        return asked;
    }
}
