package org.waymark.read.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.waymark.model.Located;
import org.waymark.model.dataset.Criteria;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.Layout;
import org.waymark.model.dataset.Layout.Column;
import org.waymark.model.dataset.Layout.Limit;
import org.waymark.model.dataset.Layout.Line;
import org.waymark.model.dataset.Layout.Mark;
import org.waymark.model.dataset.Layout.PageLayout;
import org.waymark.model.dataset.Layout.TileGrid;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlNode;

/**
 * Reads the layout of a dataset. By default every field is a column and a line.
 *
 * @param known the names that conditions may use
 * @param own the fields of a record
 * @param shapes reads the file of shapes with a name, for records
 */
record LayoutReader(
        Fields fields,
        Names known,
        List<Field> own,
        Optional<Dataset.Items> items,
        BiFunction<Located<String>, List<String>, Optional<Layout.Shapes>> shapes) {
    Layout read() {
        Map<String, Located<String>> links = new LinkedHashMap<>();
        fields.group("links").ifPresent(group -> {
            Stream.of(Layout.ASK, Layout.ABOUT)
                    .forEach(place -> group.text(place).ifPresent(name -> links.put(place, name)));
            group.end();
        });
        Optional<Fields> table = fields.group("table");
        Layout layout = new Layout(
                table.map(this::columns).orElseGet(this::everyColumn),
                table.map(this::marks).orElse(List.of()),
                page(fields.group("page")),
                links,
                fields.group("map").flatMap(this::grid));
        table.ifPresent(Fields::end);
        return layout;
    }

    private List<Column> everyColumn() {
        return own.stream()
                .filter(field -> field.type() != Field.Type.WORDS && field.type() != Field.Type.SOURCES)
                .map(field -> new Column(field.name(), field.name(), List.of(), Optional.empty()))
                .toList();
    }

    private List<Column> columns(Fields table) {
        List<Column> columns = new ArrayList<>();
        table.group("columns")
                .ifPresent(group -> group.keys().forEach(id -> {
                    if (isGroup(group, id)) {
                        group.group(id).ifPresent(column -> {
                            columns.add(new Column(
                                    id,
                                    field(column, "list", itemFields()),
                                    facts(column, "of"),
                                    column.text("mark").filter(this::isFact).map(Located::value)));
                            column.end();
                        });
                    } else {
                        columns.add(new Column(id, field(group, id, own), List.of(), Optional.empty()));
                    }
                }));
        return columns;
    }

    private List<Mark> marks(Fields table) {
        List<Mark> marks = new ArrayList<>();
        table.group("marks")
                .ifPresent(group -> group.keys()
                        .forEach(id -> group.group(id).ifPresent(mark -> {
                            Optional<Criteria> of = mark.group("of").map(known::criteria);
                            if (of.isEmpty()) {
                                mark.missing("of", "of: {field: value}");
                            }
                            Optional<Criteria> all = mark.group("all").map(known::criteria);
                            mark.end();
                            of.ifPresent(criteria -> marks.add(new Mark(id, criteria, all)));
                        })));
        return marks;
    }

    private PageLayout page(Optional<Fields> written) {
        if (written.isEmpty()) {
            List<Line> all = items.map(Dataset.Items::fields).orElse(own).stream()
                    .filter(field -> field.type() != Field.Type.SOURCES)
                    .map(field -> new Line(field.name(), List.of(field.name())))
                    .toList();
            return new PageLayout(List.of(), "", "", List.of(), Map.of(), all, List.of(), "", List.of(), List.of());
        }
        Fields page = written.get();
        List<String> rows = facts(page, "rows");
        boolean isSummed = !rows.isEmpty();
        PageLayout layout = new PageLayout(
                rows,
                isSummed ? field(page, "by", itemFields()) : "",
                isSummed ? field(page, "then", itemFields()) : "",
                page.texts("and").stream()
                        .filter(name -> page.oneOf("and", known.values().keySet(), name))
                        .map(Located::value)
                        .toList(),
                groups(page),
                lines(page),
                fieldNames(page, "open"),
                page.has("terms") ? field(page, "terms", itemFields()) : "",
                glossary(page),
                limits(page));
        page.end();
        return layout;
    }

    /** Values of the field that is explained. */
    private List<Located<String>> glossary(Fields page) {
        List<String> values = page.text("terms").stream()
                .flatMap(name ->
                        itemFields().stream().filter(field -> field.name().equals(name.value())))
                .flatMap(field -> field.valueIds().stream())
                .toList();
        return page.texts("glossary").stream()
                .filter(term -> page.oneOf("glossary", values, term))
                .toList();
    }

    private Map<String, Criteria> groups(Fields page) {
        Map<String, Criteria> groups = new LinkedHashMap<>();
        page.group("groups")
                .ifPresent(group -> group.keys()
                        .forEach(id -> group.group(id).ifPresent(one -> groups.put(id, known.criteria(one)))));
        return groups;
    }

    private List<Line> lines(Fields page) {
        List<Line> lines = new ArrayList<>();
        page.group("lines")
                .ifPresent(group -> group.keys()
                        .forEach(label -> lines.add(new Line(
                                label,
                                group.value(label)
                                                .filter(YamlNode.Sequence.class::isInstance)
                                                .isPresent()
                                        ? fieldNames(group, label)
                                        : List.of(field(group, label, itemFields()))))));
        return lines;
    }

    private List<String> fieldNames(Fields group, String key) {
        return group.texts(key).stream()
                .filter(name -> group.oneOf(key, names(itemFields()), name))
                .map(Located::value)
                .toList();
    }

    private static List<Limit> limits(Fields page) {
        List<Limit> limits = new ArrayList<>();
        page.group("limits")
                .ifPresent(group -> group.keys()
                        .forEach(id -> limits.add(new Limit(
                                id, group.text(id).filter(name -> !name.value().equals("-"))))));
        return limits;
    }

    private Optional<TileGrid> grid(Fields map) {
        List<String> slugs =
                fields.texts("records").stream().map(Located::value).toList();
        List<Located<String>> rows = map.texts("grid");
        if (rows.isEmpty()) {
            map.missing("grid", "grid: [. north ., west . east]");
        }
        rows.forEach(row -> Arrays.stream(row.value().split(" "))
                .filter(cell -> !cell.equals(".") && !cell.equals("="))
                .forEach(cell -> map.oneOf("grid", slugs, new Located<>(cell, row.position()))));
        Optional<Layout.Shapes> found = map.text("shapes").flatMap(name -> shapes.apply(name, slugs));
        map.end();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new TileGrid(rows.stream().map(Located::value).toList(), found));
    }

    private List<Field> itemFields() {
        return items.map(Dataset.Items::fields).orElse(own);
    }

    private static List<String> names(List<Field> fields) {
        return fields.stream().map(Field::name).toList();
    }

    private static boolean isGroup(Fields group, String key) {
        return group.value(key).filter(YamlNode.Mapping.class::isInstance).isPresent();
    }

    /** The name of a field below a key; blank if it is missing or wrong, which is then reported. */
    private static String field(Fields group, String key, List<Field> fields) {
        return group.required(
                        key,
                        key + ": " + (fields.isEmpty() ? "field" : fields.get(0).name()))
                .filter(name -> group.oneOf(key, names(fields), name))
                .map(Located::value)
                .orElse("");
    }

    private List<String> facts(Fields group, String key) {
        List<Located<String>> written =
                group.value(key).filter(YamlNode.Sequence.class::isInstance).isPresent()
                        ? group.texts(key)
                        : group.text(key).stream().toList();
        return written.stream()
                .filter(name -> group.oneOf(key, known.values().keySet(), name))
                .map(Located::value)
                .toList();
    }

    private boolean isFact(Located<String> name) {
        return fields.oneOf("mark", known.values().keySet(), name);
    }
}
