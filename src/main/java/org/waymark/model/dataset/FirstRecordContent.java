package org.waymark.model.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The content of a record in the form that the first editions hashed. The form is frozen. */
final class FirstRecordContent {
    private final StringBuilder lines = new StringBuilder();

    private FirstRecordContent() {}

    static String of(Dataset dataset, RecordFacts facts, RecordWords words) {
        FirstRecordContent form = new FirstRecordContent();
        form.line(words.name().orElse(facts.name()).value());
        words.aliases().forEach(alias -> form.line(alias.value()));
        words.phrases().forEach((key, text) -> form.line(key + " " + text.value()));
        form.line(values(Stream.empty(), dataset.fields(), facts.values()));
        dataset.items()
                .ifPresent(items -> facts.items()
                        .forEach(item ->
                                form.line(values(Stream.of(item.id().value()), items.fields(), item.values()))));
        facts.values().values().stream()
                .flatMap(value -> value.pages().stream())
                .forEach(page -> form.line(page.title().value() + " "
                        + page.url().value() + " " + page.kind().value()));
        return form.lines.toString();
    }

    /** The choices that must be made, then what is cited, marks, choices that may be left out, and years. */
    private static String values(Stream<String> before, List<Field> fields, Map<String, FieldValue> values) {
        Stream<String> parts = Stream.of(
                        of(fields, Field.Type.CHOICE)
                                .filter(field -> !field.isOptional())
                                .map(field -> text(field, values)),
                        of(fields, Field.Type.CITATION).map(field -> text(field, values)),
                        of(fields, Field.Type.FLAG)
                                .map(field -> text(field, values).equals("true") ? spoken(field.name()) : ""),
                        of(fields, Field.Type.CHOICE)
                                .filter(Field::isOptional)
                                .map(field -> named(field.name(), text(field, values))),
                        of(fields, Field.Type.CHOICES)
                                .flatMap(field -> Optional.ofNullable(values.get(field.name())).stream()
                                        .flatMap(value -> value.ids().stream())
                                        .map(id -> named(field.noun(), id))),
                        of(fields, Field.Type.YEAR).map(field -> named(field.name(), text(field, values))))
                .flatMap(one -> one);
        return Stream.concat(before, parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static Stream<Field> of(List<Field> fields, Field.Type type) {
        return fields.stream().filter(field -> field.type() == type && !field.isOutside());
    }

    private static String text(Field field, Map<String, FieldValue> values) {
        return Optional.ofNullable(values.get(field.name()))
                .map(FieldValue::text)
                .orElse("");
    }

    private static String named(String name, String text) {
        return text.isEmpty() || text.equals(Field.UNKNOWN) ? "" : spoken(name) + " " + text;
    }

    private static String spoken(String name) {
        return name.replace('-', ' ');
    }

    private void line(String text) {
        lines.append(text).append('\n');
    }
}
