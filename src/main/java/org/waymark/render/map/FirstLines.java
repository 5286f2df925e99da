package org.waymark.render.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.model.Mechanism;
import org.waymark.model.ReliefGroup;
import org.waymark.model.StateFacts.Confidence;
import org.waymark.render.Html;

/** The five lines that a state's page begins with. */
record FirstLines(Wording wording, Place place) {

    List<Fact> all() {
        return List.of(
                Fact.own(label("relief"), relief()),
                Fact.own(label("what"), what()),
                Fact.own(label("who"), who()),
                link(),
                Fact.own(label("sure"), sure()));
    }

    private String label(String name) {
        return wording.text("state-page.first." + name);
    }

    private List<String> relief() {
        ReliefGroup group = place.facts().group();
        List<String> lines = new ArrayList<>();
        lines.add(wording.word("group", group) + ".");
        // the page itself says which convictions; what is less than a vacatur needs the sentence
        if (group != ReliefGroup.VACATUR) {
            lines.add(wording.about("group", group));
        }
        lines.addAll(wording.narrow(place));
        return lines;
    }

    /** Laws for adults; where there are none, those for minors. */
    private List<Mechanism> shown() {
        List<Mechanism> adult =
                place.facts().relief().stream().filter(Mechanism::isForAdults).toList();
        return adult.isEmpty() ? place.facts().relief() : adult;
    }

    private List<String> what() {
        List<String> lines = shown().stream()
                .map(law -> wording.text(
                        "state-page.what",
                        Map.of(
                                "type", wording.word("type", law.type()),
                                "records", wording.word("for", law.reach().value()),
                                "offenses", wording.word("offenses", law.offenses()))))
                .distinct()
                .toList();
        return lines.isEmpty() ? List.of(wording.text("state-page.no-law-no-records")) : lines;
    }

    private List<String> who() {
        boolean none = place.facts().group() == ReliefGroup.NONE;
        return List.of(wording.text(none ? "state-page.who-none" : "state-page.who", Map.of("name", place.name())));
    }

    private Fact link() {
        List<Html> nexus = place.nexus(shown());
        return nexus.isEmpty()
                ? Fact.own(label("link"), List.of(wording.text("state-page.no-law-no-link")))
                : Fact.written(label("link"), nexus);
    }

    private List<String> sure() {
        Map<String, String> dates = Map.of(
                "day", wording.date(place.facts().asOf().value()),
                "next", wording.date(place.facts().nextCheck().value()));
        Confidence confidence = place.facts().confidence();
        return List.of(
                wording.word("confidence", confidence) + ". " + wording.about("confidence", confidence),
                wording.text("state-page.dates", dates));
    }
}
