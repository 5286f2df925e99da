package org.waymark.model.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.model.Located;

/**
 * The facts of one record on a day, without words that need translation.
 *
 * @param name the name in the source language
 * @param values the values of the record's own fields, by the names of the fields
 * @param items in the order in which they are shown
 */
public record RecordFacts(Located<String> name, Map<String, FieldValue> values, List<ItemFacts> items) {
    public RecordFacts {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        items = List.copyOf(items);
    }

    /**
     * One of the things that a record lists.
     *
     * @param id unique within its record
     */
    public record ItemFacts(Located<String> id, Map<String, FieldValue> values) {
        public ItemFacts {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    public Optional<FieldValue> value(Field field) {
        return Optional.ofNullable(values.get(field.name()));
    }
}
