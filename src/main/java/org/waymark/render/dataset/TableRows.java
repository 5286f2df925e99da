package org.waymark.render.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.model.dataset.DataRecord;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Grading;
import org.waymark.model.dataset.Layout.Column;
import org.waymark.render.Address;
import org.waymark.render.context.PageContext;
import org.waymark.render.dataset.RecordsPage.Row.Note;

/**
 * Makes the rows of the table from which the map is drawn.
 *
 * @param day the guide's own day: records that were due for a check by then are marked
 */
record TableRows(Wording wording, PageContext page, LocalDate day) {
    private Dataset dataset() {
        return wording.dataset();
    }

    List<String> columns() {
        return dataset().layout().columns().stream()
                .map(column -> wording.text("column." + column.id()))
                .toList();
    }

    RecordsPage.Row row(RecordView place) {
        String group = place.group().orElse("");
        return new RecordsPage.Row(
                place.code(),
                page.href(new Address(DataRecord.page(dataset(), place.code(), wording.language()))),
                place.name(),
                group,
                group.isEmpty() ? "" : wording.group(group),
                dataset().groups().map(groups -> groups.look(group)).orElse(Grading.Look.EMPTY),
                outcomes(place),
                notes(place),
                dataset().layout().columns().stream()
                        .map(column -> new RecordsPage.Row.Cell(cell(column, place)))
                        .toList());
    }

    /** For the script: the place of the outcome for each combination of answers, in order. */
    private String outcomes(RecordView place) {
        return dataset().filter().stream()
                .flatMap(filter ->
                        filter.asked().stream().map(asked -> filter.outcomeIds().indexOf(place.outcome(filter, asked))))
                .map(index -> Integer.toString(index, Character.MAX_RADIX))
                .collect(Collectors.joining());
    }

    /** The rows by group, from the best to the last; all in one without a name if there are no groups. */
    List<RecordsPage.Group> groups(Collection<RecordsPage.Row> rows) {
        return dataset()
                .groups()
                .map(groups -> groups.outcomeIds().stream()
                        .map(id -> group(
                                groups,
                                id,
                                rows.stream()
                                        .filter(row -> row.group().equals(id))
                                        .toList()))
                        .filter(group -> !group.rows().isEmpty())
                        .toList())
                .orElseGet(() -> List.of(new RecordsPage.Group("", Grading.Look.EMPTY, "", "", List.copyOf(rows))));
    }

    private RecordsPage.Group group(Grading groups, String id, List<RecordsPage.Row> inside) {
        return new RecordsPage.Group(id, groups.look(id), wording.group(id), wording.count(inside.size()), inside);
    }

    private List<String> cell(Column column, RecordView place) {
        if (column.of().isEmpty()) {
            return List.of(wording.value(
                    dataset().fields(), column.field(), place.facts().values()));
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (String fact : column.of()) {
            List<ItemView> items = place.items(fact);
            if (!items.isEmpty()) {
                String text = wording.brief(column.field(), items.stream());
                boolean isMarked = column.mark()
                        .filter(mark -> items.stream().anyMatch(item -> item.is(mark)))
                        .isPresent();
                texts.put(fact, isMarked ? wording.text("conditional", Map.of("text", text)) : text);
            }
        }
        if (texts.isEmpty()) {
            // nothing found is never worded as a "no"
            return List.of(wording.text(place.isDoubtful() ? "doubt" : "none-found"));
        }
        return Set.copyOf(texts.values()).size() == 1
                ? texts.values().stream().limit(1).toList()
                : texts.entrySet().stream()
                        .map(one -> wording.text("of." + one.getKey(), Map.of("text", one.getValue())))
                        .toList();
    }

    private List<Note> notes(RecordView place) {
        List<Note> notes = new ArrayList<>();
        dataset().layout().marks().stream()
                .filter(place::has)
                .forEach(mark -> notes.add(new Note(wording.text("mark." + mark.id()), Note.Kind.TABLE)));
        if (place.isDoubtful()) {
            notes.add(new Note(wording.text("doubt"), Note.Kind.DOUBT));
        }
        if (place.revision().isDue(day)) {
            notes.add(new Note(wording.text("overdue"), Note.Kind.DOUBT));
        }
        return notes;
    }
}
