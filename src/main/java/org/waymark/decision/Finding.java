package org.waymark.decision;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.model.quiz.DecisionTable.Row;

/**
 * The outcome of the answers for one result.
 *
 * @param rows the rows that it rests on, in the order of the table: one row, or several if an answer is unsure
 */
public record Finding(String outcome, List<Row> rows) {
    public Finding {
        rows = List.copyOf(rows);
    }

    public List<String> rules() {
        return rows.stream().map(row -> row.rule().value()).distinct().toList();
    }

    /**
     * The id of the rule; {@code U(V1,V2)} if an unsure answer was resolved in every way and more than one rule
     * matched.
     */
    public String rule() {
        List<String> rules = rules();
        return rules.size() == 1 ? rules.get(0) : rules.stream().collect(Collectors.joining(",", "U(", ")"));
    }
}
