package org.waymark.model.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.model.Located;

/**
 * A yes or no that is worked out from fields, and that conditions name like a field.
 *
 * @param anyOf it is yes if one of these holds
 */
public record WorkedOut(Located<String> id, List<Criteria> anyOf) {
    /** The values by which conditions tell records apart. */
    public static final List<String> ANSWERS = List.of("true", "false");

    public WorkedOut {
        anyOf = List.copyOf(anyOf);
    }

    public String name() {
        return id.value();
    }

    /** The values, with those that are worked out from them, each in its turn. */
    public static Map<String, String> added(List<WorkedOut> facts, Map<String, String> values) {
        Map<String, String> all = new LinkedHashMap<>(values);
        facts.forEach(fact ->
                all.put(fact.name(), String.valueOf(fact.anyOf().stream().anyMatch(criteria -> criteria.hold(all)))));
        return all;
    }
}
