package org.waymark.model.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.model.ContentLine;

/** What an edition guarantees of a record in a language: its words, and the facts, because every language shows them. */
record RecordContent(Dataset dataset, RecordFacts facts, RecordWords words) {
    Stream<ContentLine> lines() {
        return Stream.of(
                        Stream.of(ContentLine.of("name", words.name().orElse(facts.name()))),
                        ContentLine.eachOf("alias", words.aliases()),
                        new TreeMap<>(words.texts())
                                .entrySet().stream()
                                        .flatMap(text -> ContentLine.each(
                                                text.getKey(), text.getValue().values())),
                        values(dataset.fields(), facts.values()),
                        dataset.items().stream().flatMap(this::items),
                        sources())
                .flatMap(lines -> lines);
    }

    private Stream<ContentLine> items(Dataset.Items items) {
        return facts.items().stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(ContentLine.of(items.noun(), item.id())), values(items.fields(), item.values())));
    }

    /** What was chosen, then all else, in the order of the declaration. */
    private static Stream<ContentLine> values(List<Field> fields, Map<String, FieldValue> values) {
        List<Field> inside = fields.stream().filter(field -> !field.isOutside()).toList();
        return Stream.concat(
                        inside.stream().filter(Field::isChosen), inside.stream().filter(field -> !field.isChosen()))
                .flatMap(field -> line(field, Optional.ofNullable(values.get(field.name()))));
    }

    private static Stream<ContentLine> line(Field field, Optional<FieldValue> value) {
        return switch (field.type()) {
            case WORDS, SOURCES -> Stream.empty();
            case CHOICE -> Stream.of(new ContentLine(field.name(), chosen(field, value)));
            case CHOICES ->
                value.stream().flatMap(known -> known.ids().stream()).map(id -> new ContentLine(field.noun(), id));
            case FLAG ->
                Stream.of(new ContentLine(
                        field.name() + (field.isWorded() ? "-mark" : ""),
                        value.map(FieldValue::text).filter("true"::equals).isPresent() ? "yes" : ""));
            default -> value.map(known -> new ContentLine(field.name(), known.text())).stream();
        };
    }

    /** What was left out and is therefore unknown makes no line: some fields are younger than the first records. */
    private static String chosen(Field field, Optional<FieldValue> value) {
        String text = value.map(FieldValue::text).orElse("");
        return field.isOptional() && text.equals(Field.UNKNOWN) ? "" : text;
    }

    private Stream<ContentLine> sources() {
        return facts.values().values().stream()
                .flatMap(value -> value.pages().stream())
                .flatMap(page -> Stream.of(
                        ContentLine.of("source", page.title()),
                        ContentLine.of("url", page.url()),
                        ContentLine.of("kind", page.kind())));
    }
}
