package org.waymark.decision;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.model.DecisionTable.Row;

/**
 * What answers lead to for one result.
 *
 * @param rows what it rests on, in the order of the table: one row, or several where an answer is unsure
 */
public record Finding(String outcome, List<Row> rows) {
    public Finding {
        rows = List.copyOf(rows);
    }

    public List<String> rules() {
        return rows.stream().map(row -> row.rule().value()).distinct().toList();
    }

    /** The rule's id; {@code U(V1,V2)} where an unsure answer was tried every way and more than one rule came up. */
    public String rule() {
        List<String> rules = rules();
        return rules.size() == 1 ? rules.get(0) : rules.stream().collect(Collectors.joining(",", "U(", ")"));
    }
}
