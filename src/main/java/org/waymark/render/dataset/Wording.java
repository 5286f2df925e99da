package org.waymark.render.dataset;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.i18n.Dates;
import org.waymark.i18n.Messages;
import org.waymark.i18n.list.Lists;
import org.waymark.model.Language;
import org.waymark.model.PartialDate;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.FieldValue;

/** The words of a dataset in a language; what it does not say itself, the tool says for all. */
public record Wording(Messages messages, Dataset dataset) {
    public String text(String key) {
        return text(key, Map.of());
    }

    String text(String key, Map<String, ?> values) {
        return find(key, values).orElseGet(() -> messages.text("records." + key, values));
    }

    /** The dataset's own words. */
    Optional<String> find(String key, Map<String, ?> values) {
        return messages.find(dataset.folder() + "." + key, values);
    }

    /** The name of a value of a field. */
    String word(String field, String value) {
        return value.equals(Field.UNKNOWN) ? text("unknown") : text("value." + field + "." + value + ".name");
    }

    /** A sentence that explains a value. */
    String about(String field, String value) {
        return text("value." + field + "." + value + ".about");
    }

    /** The short names that the table has for values of a field, each once. */
    String brief(String field, Stream<ItemView> items) {
        return items.map(item -> item.chosen(field))
                .map(value -> find("brief." + field + "." + value, Map.of()).orElseGet(() -> word(field, value)))
                .distinct()
                .reduce((first, next) -> text("several", Map.of("first", first, "next", next)))
                .orElseThrow();
    }

    /** When the sources were read: on one day, or on that day and later; empty if there is no source. */
    List<String> read(String key, List<LocalDate> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        String day = Dates.format(days.get(0), language());
        return List.of(text(days.size() == 1 ? key : key + "-or-later", Map.of("day", day)));
    }

    String group(String id) {
        return text("group." + id + ".name");
    }

    String count(long count) {
        return text("count", Map.of("count", count));
    }

    String date(PartialDate date) {
        return Dates.format(date, language());
    }

    /** The value of a field in a few words. */
    String value(List<Field> fields, String name, Map<String, FieldValue> values) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(field -> value(field, Optional.ofNullable(values.get(name))))
                .orElse("");
    }

    /** What is left out is unknown; it is never shown as "no". */
    String value(Field field, Optional<FieldValue> value) {
        return switch (field.type()) {
            case CHOICE -> word(field.name(), value.map(FieldValue::text).orElse(Field.UNKNOWN));
            case CHOICES ->
                value.map(known -> Lists.clauses(
                                known.ids().stream()
                                        .map(id -> word(field.name(), id))
                                        .toList(),
                                language()))
                        .orElseGet(() -> text("unknown"));
            case FLAG -> word(field.name(), field.answer(value));
            case DATE ->
                value.filter(FieldValue.Date.class::isInstance)
                        .map(FieldValue.Date.class::cast)
                        .map(date -> date(date.date().value()))
                        .orElseGet(() -> text("unknown"));
            default -> value.map(FieldValue::text).orElseGet(() -> text("unknown"));
        };
    }

    Language language() {
        return messages.language();
    }

    /** Names of fields as the names of placeholders, which have no hyphens. */
    static Map<String, Object> placeholders(Map<String, ?> values) {
        Map<String, Object> named = new HashMap<>();
        values.forEach((name, value) -> named.put(name.replace('-', '_'), value));
        return named;
    }
}
