package org.waymark.render.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.waymark.model.Mechanism;
import org.waymark.model.RecordKind.Event;

/** What a state's law can do, in sentences: for a conviction, for an arrest alone, and for somebody who was a minor. */
record ThreeRows(Wording wording, Place place) {

    List<Fact> all() {
        return Arrays.stream(Event.values()).map(this::row).toList();
    }

    private Fact row(Event event) {
        List<String> sentences = place.facts().relief().stream()
                .filter(law -> law.reaches(event))
                .map(law -> sentence(law, event))
                .distinct()
                .toList();
        return Fact.own(wording.text("state-page.row." + event.id()), sentences.isEmpty() ? none() : sentences);
    }

    private String sentence(Mechanism law, Event event) {
        return wording.text(
                "state-page.sentence",
                Map.of(
                        "relief",
                        wording.text("state-page.can." + event.id() + "."
                                + law.type().id()),
                        "offenses",
                        wording.text("state-page.covers." + law.offenses().id())));
    }

    /** That nothing was found is never said as a no; where the record is doubtful, the doubt is said first. */
    private List<String> none() {
        List<String> lines = new ArrayList<>();
        if (place.facts().checkFirst()) {
            lines.add(wording.text("state-page.not-sure"));
        }
        lines.add(wording.text("state-page.none"));
        return lines;
    }
}
