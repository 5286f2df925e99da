package org.waymark.render.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Field;

/**
 * A column of the table of a dataset.
 *
 * @param name the name of the key in the content files
 * @param type a type of a Frictionless table schema: string, boolean, date, year, integer, number
 * @param field the name of the field whose values it has, for the words about them
 * @param values the values that it may have; empty if it may hold any text
 */
record Column(String name, String type, String field, List<String> values, Function<DataRow, String> value) {
    private static final String TEXT = "string";

    /** All columns, in order: what names the record, its items, the rest. */
    static List<Column> all(Dataset dataset) {
        List<Column> columns = new ArrayList<>();
        columns.add(text("code", row -> row.whole().slug()));
        columns.add(text("name", row -> row.revision().facts().name().value()));
        dataset.fields(Field.Type.TEXT).forEach(field -> columns.add(text(field.name(), row -> row.ofRecord(field))));
        dataset.groups()
                .ifPresent(groups -> columns.add(new Column(
                        "group",
                        TEXT,
                        "group",
                        groups.outcomeIds(),
                        row -> row.revision().group().orElse(""))));
        dataset.items().ifPresent(items -> {
            columns.add(text(
                    items.noun(),
                    row -> row.item().map(item -> item.id().value()).orElse("")));
            items.fields().forEach(field -> addOfItem(field, dataset, columns));
        });
        dataset.fields().stream()
                .filter(field -> field.type() != Field.Type.TEXT && field.type() != Field.Type.SOURCES)
                .forEach(field -> addOfRecord(field, dataset, columns));
        columns.add(of(
                "effective", "date", row -> row.revision().effective().value().toString()));
        columns.add(
                of("revision", "integer", row -> String.valueOf(row.revision().number())));
        dataset.fields(Field.Type.SOURCES)
                .forEach(field -> columns.add(text(field.name(), row -> row.ofRecord(field))));
        return columns;
    }

    private static void addOfItem(Field field, Dataset dataset, List<Column> columns) {
        if (field.type() == Field.Type.WORDS) {
            columns.add(text(field.name(), row -> row.wordsOfItem(field)));
            return;
        }
        columns.add(new Column(field.name(), type(field), field.name(), values(field), row -> row.ofItem(field)));
        field.wordsWhen()
                .ifPresent(when -> columns.add(text(dataset.wordsColumn(field), row -> row.wordsOfItem(field))));
    }

    private static void addOfRecord(Field field, Dataset dataset, List<Column> columns) {
        if (field.type() == Field.Type.WORDS) {
            columns.add(text(dataset.wordsColumn(field), row -> row.wordsOfRecord(field)));
            return;
        }
        columns.add(new Column(field.name(), type(field), field.name(), values(field), row -> row.ofRecord(field)));
        field.wordsWhen()
                .ifPresent(when -> columns.add(text(dataset.wordsColumn(field), row -> row.wordsOfRecord(field))));
    }

    private static List<String> values(Field field) {
        return field.type() == Field.Type.CHOICE ? field.valueIds() : List.of();
    }

    private static String type(Field field) {
        return switch (field.type()) {
            case FLAG -> "boolean";
            case YEAR -> "year";
            case NUMBER -> "number";
            default -> TEXT;
        };
    }

    private static Column of(String name, String type, Function<DataRow, String> value) {
        return new Column(name, type, name, List.of(), value);
    }

    private static Column text(String name, Function<DataRow, String> value) {
        return of(name, TEXT, value);
    }
}
