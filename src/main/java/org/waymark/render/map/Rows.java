package org.waymark.render.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.model.Mechanism;
import org.waymark.model.RecordKind.Event;
import org.waymark.model.ReliefGroup;
import org.waymark.model.StateFacts;
import org.waymark.render.Address;
import org.waymark.render.Addresses;

/**
 * Makes the rows of the table, from which the map is drawn.
 *
 * @param day the guide's own day: what was to be looked at again by then is marked
 */
record Rows(Wording wording, Address here, LocalDate day) {
    private static final List<String> COLUMNS = List.of("convictions", "arrests", "juveniles", "offenses", "as-of");

    List<String> columns() {
        return COLUMNS.stream().map(this::column).toList();
    }

    private String column(String name) {
        return wording.text("states.column." + name);
    }

    StatesPage.Row row(Place place) {
        return new StatesPage.Row(
                place.code(),
                here.to(Addresses.state(place.code(), wording.language())),
                place.name(),
                place.facts().group().id(),
                wording.group(place),
                Look.of(place.facts().group()),
                laws(place.facts()),
                notes(place),
                cells(place));
    }

    /** The rows under what adults can ask for, from the most to the least. */
    List<StatesPage.Group> groups(Collection<StatesPage.Row> rows) {
        return Arrays.stream(ReliefGroup.values())
                .map(group -> group(
                        group,
                        rows.stream()
                                .filter(row -> row.group().equals(group.id()))
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private StatesPage.Group group(ReliefGroup group, List<StatesPage.Row> inside) {
        return new StatesPage.Group(
                group.id(), Look.of(group), wording.word("group", group), wording.count(inside.size()), inside);
    }

    private List<StatesPage.Row.Cell> cells(Place place) {
        List<String> texts = List.of(
                relief(place, Event.CONVICTED),
                relief(place, Event.ARRESTED_ONLY),
                relief(place, Event.AS_A_MINOR),
                wording.brief("offense", place.facts().relief().stream(), Mechanism::offenses),
                wording.date(place.facts().asOf().value()));
        List<StatesPage.Row.Cell> cells = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            cells.add(new StatesPage.Row.Cell(column(COLUMNS.get(i)), texts.get(i)));
        }
        return cells;
    }

    private String relief(Place place, Event event) {
        return wording.brief(
                "type", place.facts().relief().stream().filter(law -> law.reaches(event)), Mechanism::type);
    }

    private List<StatesPage.Row.Note> notes(Place place) {
        List<StatesPage.Row.Note> notes = new ArrayList<>();
        if (place.isNarrow()) {
            notes.add(new StatesPage.Row.Note(wording.text("states.narrow-note"), false));
        }
        if (place.facts().checkFirst()) {
            notes.add(new StatesPage.Row.Note(wording.text("states.doubt"), true));
        }
        if (place.facts().isDue(day)) {
            notes.add(new StatesPage.Row.Note(wording.text("state-page.overdue"), true));
        }
        return notes;
    }

    /** Defenses are left out: they clear nothing. */
    private static String laws(StateFacts facts) {
        return facts.relief().stream()
                .map(law -> Stream.of(law.reach().value().id(), law.offenses().id(), law.minorsOnly() ? "minor" : "")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(":")))
                .collect(Collectors.joining(" "));
    }
}
