package org.waymark.render.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.model.dataset.Criteria;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.FieldValue;
import org.waymark.model.dataset.RecordFacts;

/**
 * An item of a record, or a record of a dataset without items.
 *
 * @param id blank for a record
 * @param answers what conditions can ask for, with what is worked out
 */
record ItemView(String id, Map<String, FieldValue> values, Map<String, String> answers) {
    static List<ItemView> all(Dataset dataset, RecordFacts facts) {
        return dataset.items().isPresent()
                ? facts.items().stream()
                        .map(item -> of(dataset, item.id().value(), item.values()))
                        .toList()
                : List.of(of(dataset, "", facts.values()));
    }

    private static ItemView of(Dataset dataset, String id, Map<String, FieldValue> values) {
        return new ItemView(id, values, dataset.answers(values));
    }

    /** True if a fact holds for it. */
    boolean is(String fact) {
        return "true".equals(answers.get(fact));
    }

    boolean fits(Criteria criteria) {
        return criteria.hold(answers);
    }

    Optional<FieldValue> value(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The chosen value of a field; unknown if it was left out. */
    String chosen(String field) {
        return value(field).map(FieldValue::text).orElse(Field.UNKNOWN);
    }
}
