package org.waymark.model.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

        public Optional<FieldValue> value(Field field) {
            return Optional.ofNullable(values.get(field.name()));
        }
    }

    /** A copy in which the name, texts, citations and titles are replaced. */
    public RecordFacts with(UnaryOperator<String> set) {
        return new RecordFacts(
                name.map(set),
                set(values, set),
                items.stream()
                        .map(item -> new ItemFacts(item.id(), set(item.values(), set)))
                        .toList());
    }

    private static Map<String, FieldValue> set(Map<String, FieldValue> values, UnaryOperator<String> set) {
        Map<String, FieldValue> others = new LinkedHashMap<>();
        values.forEach((name, value) -> others.put(name, value.with(set)));
        return others;
    }

    /** The values of what is graded: of each item, or of the record if the dataset has no items. */
    public List<Map<String, FieldValue>> graded(Dataset dataset) {
        return dataset.items().isPresent()
                ? items.stream().map(ItemFacts::values).toList()
                : List.of(values);
    }

    public Optional<FieldValue> value(Field field) {
        return Optional.ofNullable(values.get(field.name()));
    }
}
