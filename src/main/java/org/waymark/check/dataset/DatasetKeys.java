package org.waymark.check.dataset;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.Field.Role;
import org.waymark.model.dataset.Grading;
import org.waymark.model.dataset.Layout.Column;
import org.waymark.model.dataset.Layout.Line;
import org.waymark.model.dataset.Layout.PageLayout;

/** The keys of the words that a dataset has in each language, worked out from its declaration. */
final class DatasetKeys {
    private final Dataset dataset;
    private final Set<String> needed = new TreeSet<>();
    private final Set<String> allowed = new TreeSet<>();

    private DatasetKeys(Dataset dataset) {
        this.dataset = dataset;
    }

    static DatasetKeys of(Dataset dataset) {
        DatasetKeys keys = new DatasetKeys(dataset);
        keys.addPages();
        keys.addFields();
        keys.addGradings();
        keys.addTable();
        keys.addPage(dataset.layout().page());
        keys.addData();
        return keys;
    }

    /** Those without which a page would lack words. */
    Set<String> needed() {
        return needed;
    }

    boolean isAllowed(String key) {
        return needed.contains(key) || allowed.contains(key);
    }

    Set<String> all() {
        Set<String> all = new TreeSet<>(needed);
        all.addAll(allowed);
        return all;
    }

    private void need(String... keys) {
        needed.addAll(List.of(keys));
    }

    private void allow(String... keys) {
        allowed.addAll(List.of(keys));
    }

    private boolean hasSources() {
        return dataset.fields(Field.Type.SOURCES).findFirst().isPresent();
    }

    private void addPages() {
        need(
                "heading",
                "lead",
                "select",
                "select-about",
                "select-empty",
                "table",
                "print",
                "download",
                "sheet",
                "search");
        need("updates.part", "updates.new", "page.title");
        allow("updates.opening");
        if (hasSources()) {
            need("gathered-all", "gathered-all-or-later");
        }
        if (dataset.layout().map().isPresent()) {
            need("map", "line");
        }
    }

    private void addFields() {
        Stream<Field> all = Stream.concat(
                dataset.fields().stream(), dataset.items().stream().flatMap(items -> items.fields().stream()));
        all.forEach(field -> {
            String key = "value." + field.name() + ".";
            List<String> values = field.type() == Field.Type.FLAG ? List.of("true", "false") : field.valueIds();
            values.forEach(value -> {
                if (field.type() == Field.Type.FLAG && field.is(Role.DOUBT)) {
                    allow(key + value + ".name", key + value + ".about");
                } else if (field.type() == Field.Type.CHOICE || field.type() == Field.Type.FLAG) {
                    need(key + value + ".name", key + value + ".about");
                } else if (field.type() == Field.Type.SOURCES || isShown(field)) {
                    need(key + value + ".name");
                    allow(key + value + ".about");
                } else {
                    allow(key + value + ".name", key + value + ".about");
                }
                if (field.is(Role.CERTAINTY)) {
                    need("page.sureness." + value);
                    allow(key + value + ".elsewhere");
                }
            });
        });
    }

    /** True if the table or a page names the values of a field. */
    private boolean isShown(Field field) {
        return dataset.layout().columns().stream()
                        .anyMatch(column -> column.field().equals(field.name()))
                || dataset.layout().page().lines().stream()
                        .anyMatch(line -> line.fields().contains(field.name()));
    }

    private void addGradings() {
        dataset.groups().ifPresent(groups -> {
            groups.outcomeIds().forEach(id -> need("group." + id + ".name", "group." + id + ".about"));
            need("legend.group");
        });
        dataset.filter().ifPresent(filter -> {
            filter.outcomeIds().forEach(id -> need("outcome." + id + ".name", "outcome." + id + ".about"));
            need("legend.answer", "ask", "found", "answer-about");
            filter.questions().forEach(this::addQuestion);
        });
    }

    private void addQuestion(Grading.Question question) {
        String id = question.id().value();
        need("question." + id);
        question.answers().forEach(answer -> {
            need("answer." + id + "." + answer + ".name");
            allow("answer." + id + "." + answer + ".about");
        });
    }

    private void addTable() {
        need("column.name");
        dataset.field(Role.DOUBT).ifPresent(field -> need("doubt"));
        dataset.layout().marks().forEach(mark -> need("mark." + mark.id()));
        for (Column column : dataset.layout().columns()) {
            need("column." + column.id());
            if (!column.of().isEmpty()) {
                need("none-found");
                column.mark().ifPresent(mark -> need("conditional"));
                values(column.field()).forEach(value -> allow("brief." + column.field() + "." + value));
            }
            if (column.of().size() > 1) {
                column.of().forEach(fact -> need("of." + fact));
            }
        }
    }

    private Stream<String> values(String field) {
        return dataset.gradedFields().stream()
                .filter(one -> one.name().equals(field))
                .flatMap(one -> one.valueIds().stream());
    }

    private void addPage(PageLayout page) {
        allow("page.ask", "page.ask-about");
        if (!page.rows().isEmpty()) {
            need("page.none", "page.another");
            dataset.field(Role.DOUBT).ifPresent(field -> need("page.not-sure"));
            values(page.then()).forEach(value -> need("page.covers." + value));
        }
        page.rows().forEach(fact -> {
            need("page.row." + fact);
            values(page.by()).forEach(value -> allow("page.can." + fact + "." + value));
        });
        page.and().forEach(name -> {
            List<String> values = values(name).toList();
            (values.isEmpty() ? List.of(name) : values).forEach(value -> need("page.condition." + value));
        });
        if (dataset.items().isPresent()) {
            need("page.item");
            page.groups().keySet().forEach(id -> {
                need("page.items." + id + ".name");
                allow("page.items." + id + ".about");
            });
            dataset.gradedFields().stream()
                    .filter(field -> field.type() == Field.Type.CITATION)
                    .forEach(field -> need("page.no-citation"));
        }
        page.lines().forEach(this::addLine);
        page.open().forEach(field -> need("page.open." + field));
        page.limits().forEach(limit -> need("page.not.heading", "page.not." + limit.id()));
    }

    private void addLine(Line line) {
        need("page.label." + line.label());
        if (line.fields().size() > 1) {
            line.fields().forEach(field -> need("page.said." + field));
        }
    }

    private void addData() {
        need("data.caution", "data.fields", "data.fields-about", "data.no-changes");
        need("data.file.csv", "data.file.json", "data.file.schema");
        need("data.field.code", "data.field.name", "data.field.effective", "data.field.revision");
        dataset.groups().ifPresent(groups -> need("data.field.group"));
        dataset.items().ifPresent(items -> {
            need("data.field." + items.noun());
            items.fields().forEach(this::addColumn);
        });
        dataset.fields().forEach(this::addColumn);
    }

    private void addColumn(Field field) {
        if (field.type() != Field.Type.WORDS) {
            need("data.field." + field.name());
        }
        if (field.isWorded()) {
            need("data.field." + dataset.wordsColumn(field));
        }
    }
}
