package org.waymark.render.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.i18n.Locales;
import org.waymark.model.Language;
import org.waymark.model.Mechanism;
import org.waymark.model.RecordKind.Event;
import org.waymark.model.StateFacts;
import org.waymark.render.Address;
import org.waymark.render.Addresses;

/** Makes the rows of the table, from which the maps are drawn. */
record Rows(Wording wording, Address here) {
    private static final List<String> COLUMNS =
            List.of("convictions", "arrests", "juveniles", "offenses", "link", "burden", "as-of", "confidence");

    List<String> columns() {
        return COLUMNS.stream().map(this::column).toList();
    }

    private String column(String name) {
        return wording.text("states.column." + name);
    }

    Row row(Place place) {
        Language language = wording.language();
        Language written = place.language(language);
        return new Row(
                place.code(),
                here.to(Addresses.state(place.code(), language)),
                place.name(),
                place.facts().group().id(),
                wording.group(place),
                Look.of(place.facts().group()),
                laws(place.facts()),
                written.tag(),
                Locales.direction(written),
                cells(place));
    }

    private List<Fact> cells(Place place) {
        List<Mechanism> relief = place.facts().relief();
        List<List<String>> lines = List.of(
                wording.relief(place, Event.CONVICTED),
                wording.relief(place, Event.ARRESTED_ONLY),
                wording.relief(place, Event.AS_A_MINOR),
                orNone(wording.words("offenses", relief, Mechanism::offenses)),
                orNone(place.nexus(relief)),
                orNone(wording.words("burden", relief, Mechanism::burden)),
                List.of(wording.date(place.facts().asOf().value())),
                confidence(place.facts()));
        List<Fact> cells = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            cells.add(new Fact(column(COLUMNS.get(i)), lines.get(i), kind(COLUMNS.get(i), place)));
        }
        return cells;
    }

    private static Fact.Kind kind(String column, Place place) {
        if (column.equals("confidence") && place.facts().checkFirst()) {
            return Fact.Kind.DOUBT;
        }
        return column.equals("link") ? Fact.Kind.WRITTEN : Fact.Kind.OWN;
    }

    private List<String> confidence(StateFacts facts) {
        String word = wording.word("confidence", facts.confidence());
        return facts.checkFirst() ? List.of(word, wording.text("state-page.check-first")) : List.of(word);
    }

    private static List<String> orNone(List<String> lines) {
        return lines.isEmpty() ? List.of(Wording.NONE) : lines;
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
