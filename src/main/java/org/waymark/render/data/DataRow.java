package org.waymark.render.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.dataset.DataRecord;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.FieldValue;
import org.waymark.model.dataset.RecordFacts.ItemFacts;
import org.waymark.model.dataset.RecordRevision;

/**
 * A row of the table of a dataset: an item, or a record without any.
 *
 * @param source the language of its words
 */
record DataRow(DataRecord whole, RecordRevision revision, Optional<ItemFacts> item, Language source) {

    /** The rows of a record, in the order of its items. */
    static Stream<DataRow> of(DataRecord whole, Language source) {
        return whole.latest().stream().flatMap(revision -> {
            List<ItemFacts> items = revision.facts().items();
            return items.isEmpty()
                    ? Stream.of(new DataRow(whole, revision, Optional.empty(), source))
                    : items.stream().map(item -> new DataRow(whole, revision, Optional.of(item), source));
        });
    }

    String ofRecord(Field field) {
        return text(field, revision.facts().values());
    }

    /** A fact of the item; blank if there is no item. */
    String ofItem(Field field) {
        return item.map(known -> text(field, known.values())).orElse("");
    }

    private static String text(Field field, Map<String, FieldValue> values) {
        Optional<FieldValue> value = Optional.ofNullable(values.get(field.name()));
        return switch (field.type()) {
            case FLAG -> field.answer(value);
            case CHOICE ->
                value.map(FieldValue::text).orElse(field.valueIds().contains(Field.UNKNOWN) ? Field.UNKNOWN : "");
            default -> value.map(FieldValue::text).orElse("");
        };
    }

    String wordsOfRecord(Field field) {
        return words(field.name());
    }

    String wordsOfItem(Field field) {
        return whole.dataset()
                .items()
                .flatMap(items ->
                        item.map(known -> items.key().value() + "." + known.id().value() + "." + field.name()))
                .map(this::words)
                .orElse("");
    }

    private String words(String key) {
        return revision.in(source)
                .flatMap(words -> words.phrase(key))
                .map(Located::value)
                .orElse("");
    }
}
