package org.waymark.render.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.model.state.Mechanism;
import org.waymark.model.state.RecordKind.Event;
import org.waymark.model.state.ReliefGroup;
import org.waymark.model.state.StateFacts;
import org.waymark.model.state.StateLaw;
import org.waymark.render.Address;
import org.waymark.render.map.StatesPage.StateRow.Note;

/**
 * Makes the rows of the table from which the map is drawn.
 *
 * @param day the guide's own day: states that were due for a check by then are marked
 */
record TableRows(Wording wording, Address here, LocalDate day) {
    private static final List<String> COLUMNS = List.of("convictions", "arrests", "juveniles", "offenses", "as-of");

    List<String> columns() {
        return COLUMNS.stream().map(this::column).toList();
    }

    private String column(String name) {
        return wording.text("states.column." + name);
    }

    StatesPage.StateRow row(StateView place) {
        return new StatesPage.StateRow(
                place.code(),
                here.to(new Address(StateLaw.page(place.code(), wording.language()))),
                place.name(),
                place.facts().group().id(),
                wording.group(place),
                MapStyle.of(place.facts().group()),
                laws(place.facts()),
                notes(place),
                cells(place));
    }

    /** The rows by what adults can ask for, from the most to the least. */
    List<StatesPage.Group> groups(Collection<StatesPage.StateRow> rows) {
        return Arrays.stream(ReliefGroup.values())
                .map(group -> group(
                        group,
                        rows.stream()
                                .filter(row -> row.group().equals(group.id()))
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private StatesPage.Group group(ReliefGroup group, List<StatesPage.StateRow> inside) {
        return new StatesPage.Group(
                group.id(), MapStyle.of(group), wording.word("group", group), wording.count(inside.size()), inside);
    }

    private List<StatesPage.StateRow.Cell> cells(StateView place) {
        List<List<String>> texts = List.of(
                relief(place, Event.CONVICTED),
                relief(place, Event.ARRESTED_ONLY),
                relief(place, Event.AS_A_MINOR),
                offenses(place),
                List.of(wording.date(place.facts().asOf().value())));
        return texts.stream().map(StatesPage.StateRow.Cell::new).toList();
    }

    /** The kinds of relief. Nothing found is never worded as a "no". */
    private List<String> relief(StateView place, Event event) {
        List<Mechanism> laws = laws(place, event);
        if (laws.isEmpty()) {
            return List.of(wording.text(place.facts().checkFirst() ? "states.doubt" : "states.none-found"));
        }
        return List.of(wording.brief("type", laws.stream(), Mechanism::type));
    }

    /** The offenses, and whether other conditions apply; by kind of record where that differs. */
    private List<String> offenses(StateView place) {
        Map<Event, String> offenses = new EnumMap<>(Event.class);
        for (Event event : Event.values()) {
            List<Mechanism> laws = laws(place, event);
            if (!laws.isEmpty()) {
                String text = wording.brief("offense", laws.stream(), Mechanism::offenses);
                boolean conditional = laws.stream().anyMatch(Mechanism::isConditional);
                offenses.put(event, conditional ? wording.text("states.conditional", Map.of("offenses", text)) : text);
            }
        }
        if (offenses.isEmpty()) {
            return relief(place, Event.CONVICTED);
        }
        return Set.copyOf(offenses.values()).size() == 1
                ? offenses.values().stream().limit(1).toList()
                : offenses.entrySet().stream()
                        .map(one -> wording.text(
                                "states.offenses." + one.getKey().id(), Map.of("offenses", one.getValue())))
                        .toList();
    }

    private static List<Mechanism> laws(StateView place, Event event) {
        return place.facts().relief().stream().filter(law -> law.reaches(event)).toList();
    }

    private List<Note> notes(StateView place) {
        List<Note> notes = new ArrayList<>();
        if (place.isNarrow()) {
            notes.add(note("states.narrow-note", Note.Kind.TABLE));
        }
        if (place.isConditional()) {
            notes.add(note("states.conditions-note", Note.Kind.TABLE));
        }
        if (place.facts().checkFirst()) {
            notes.add(note("states.doubt", Note.Kind.DOUBT));
        }
        if (place.facts().isDue(day)) {
            notes.add(note("state-page.overdue", Note.Kind.DOUBT));
        }
        return notes;
    }

    private Note note(String key, Note.Kind kind) {
        return new Note(wording.text(key), kind);
    }

    /** The laws for the script, without defenses, because they clear nothing. */
    private static String laws(StateFacts facts) {
        return facts.relief().stream()
                .map(law -> Stream.of(law.reach().value().id(), law.offenses().id(), law.minorsOnly() ? "minor" : "")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(":")))
                .collect(Collectors.joining(" "));
    }
}
