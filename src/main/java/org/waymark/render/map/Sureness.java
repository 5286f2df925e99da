package org.waymark.render.map;

import java.util.List;
import java.util.Map;
import org.waymark.model.StateFacts;
import org.waymark.model.StateFacts.Confidence;

/** Says how sure a state's facts are, and of which day. "We read the law" is said of those alone whose law was read. */
record Sureness(Wording wording, Place place) {

    Fact fact() {
        StateFacts facts = place.facts();
        Map<String, String> dates = Map.of(
                "day", wording.date(facts.asOf().value()),
                "next", wording.date(facts.nextCheck().value()));
        return Fact.own(
                wording.text("state-page.sure"),
                List.of(
                        wording.text(
                                "state-page.sentence",
                                Map.of(
                                        "relief",
                                        name(),
                                        "offenses",
                                        wording.text("state-page.sureness."
                                                + facts.confidence().id()))),
                        wording.text("state-page.dates", dates)));
    }

    private String name() {
        boolean official =
                place.facts().confidence() == Confidence.HIGH && !place.facts().hasStatute();
        return official
                ? wording.text("state-page.sure-official")
                : wording.word("confidence", place.facts().confidence());
    }
}
