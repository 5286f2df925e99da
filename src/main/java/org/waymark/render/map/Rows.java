package org.waymark.render.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.i18n.Locales;
import org.waymark.model.Language;
import org.waymark.model.Mechanism;
import org.waymark.model.RecordKind.Event;
import org.waymark.model.StateFacts;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Html;

/**
 * Makes the rows of the table, from which the maps are drawn.
 *
 * @param day the guide's own day: what was to be looked at again by then is marked
 */
record Rows(Wording wording, Address here, LocalDate day) {
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
        List<List<Html>> lines = List.of(
                own(wording.relief(place, Event.CONVICTED)),
                own(wording.relief(place, Event.ARRESTED_ONLY)),
                own(wording.relief(place, Event.AS_A_MINOR)),
                orNone(own(wording.words("offenses", relief, Mechanism::offenses))),
                orNone(place.nexus(relief)),
                orNone(own(wording.words("burden", relief, Mechanism::burden))),
                own(List.of(wording.date(place.facts().asOf().value()))),
                own(List.of(wording.word("confidence", place.facts().confidence()))));
        List<Fact> cells = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            cells.add(cell(COLUMNS.get(i), lines.get(i), place.facts()));
        }
        return cells;
    }

    private Fact cell(String column, List<Html> lines, StateFacts facts) {
        String label = column(column);
        return warning(column, facts)
                .map(warning -> new Fact(
                        label,
                        Stream.concat(lines.stream(), Stream.of(Html.of(warning)))
                                .toList(),
                        Fact.Kind.DOUBT))
                .orElseGet(() ->
                        column.equals("link") ? Fact.written(label, lines) : new Fact(label, lines, Fact.Kind.OWN));
    }

    private Optional<String> warning(String column, StateFacts facts) {
        return switch (column) {
            case "as-of" -> facts.isDue(day) ? Optional.of(wording.text("state-page.overdue")) : Optional.empty();
            case "confidence" ->
                facts.checkFirst() ? Optional.of(wording.text("state-page.check-first")) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static List<Html> own(List<String> lines) {
        return lines.stream().map(Html::of).toList();
    }

    private static List<Html> orNone(List<Html> lines) {
        return lines.isEmpty() ? List.of(Html.of(Wording.NONE)) : lines;
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
