package org.waymark.render.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.FieldValue;

/** Says the value of any field in a few words. */
record Values(Wording wording) {
    String of(List<Field> fields, String name, Map<String, FieldValue> values) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(field -> of(field, Optional.ofNullable(values.get(name))))
                .orElse("");
    }

    /** What is left out is unknown; it is never shown as "no". */
    String of(Field field, Optional<FieldValue> value) {
        return switch (field.type()) {
            case CHOICE -> wording.word(field.name(), value.map(FieldValue::text).orElse(Field.UNKNOWN));
            case CHOICES ->
                value.map(known -> known.ids().stream()
                                .map(id -> wording.word(field.name(), id))
                                .collect(Collectors.joining("; ")))
                        .orElseGet(() -> wording.text("unknown"));
            case FLAG -> wording.word(field.name(), field.answer(value));
            case DATE ->
                value.filter(FieldValue.Date.class::isInstance)
                        .map(FieldValue.Date.class::cast)
                        .map(date -> wording.date(date.date().value()))
                        .orElseGet(() -> wording.text("unknown"));
            default -> value.map(FieldValue::text).orElseGet(() -> wording.text("unknown"));
        };
    }
}
