package org.waymark.render.dataset;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Grading;

/** Explains the looks on the map, with the number of records for each. */
record Legends(Wording wording, List<RecordView> places) {

    List<RecordsPage.Legend> all() {
        Dataset dataset = wording.dataset();
        return Stream.concat(
                        dataset.groups().stream().map(this::groups),
                        dataset.filter().stream().map(this::answers))
                .toList();
    }

    private RecordsPage.Legend groups(Grading groups) {
        return new RecordsPage.Legend(
                "group",
                wording.text("legend.group"),
                groups.outcomeIds().stream()
                        .map(id -> entry(groups, "group", id, wording.count(count(id))))
                        .toList());
    }

    private long count(String id) {
        return places.stream()
                .filter(place -> place.group().filter(id::equals).isPresent())
                .count();
    }

    /** The legend for answers has no counts; the script adds them when a reader asks a question. */
    private RecordsPage.Legend answers(Grading filter) {
        return new RecordsPage.Legend(
                "answer",
                wording.text("legend.answer"),
                filter.outcomeIds().stream()
                        .map(id -> entry(filter, "outcome", id, ""))
                        .toList());
    }

    private RecordsPage.Entry entry(Grading grading, String kind, String id, String count) {
        String key = kind + "." + id;
        return new RecordsPage.Entry(
                id, grading.look(id), wording.text(key + ".name"), wording.text(key + ".about"), count);
    }
}
