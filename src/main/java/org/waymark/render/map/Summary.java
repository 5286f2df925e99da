package org.waymark.render.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.model.Choice;
import org.waymark.model.state.Mechanism;
import org.waymark.model.state.RecordKind.Event;
import org.waymark.model.state.StateFacts;
import org.waymark.model.state.StateFacts.Confidence;

/**
 * Summarizes a state's law in sentences: what it can do for each kind of record, who can help, and how certain that is.
 */
record Summary(Wording wording, StateView place) {

    /** The rows for a conviction, for an arrest alone, and for a record as a minor. */
    List<Fact> rows() {
        return Arrays.stream(Event.values()).map(this::row).toList();
    }

    private Fact row(Event event) {
        Map<Mechanism.Type, Set<Limits>> laws = new LinkedHashMap<>();
        place.facts().relief().stream()
                .filter(law -> law.reaches(event))
                .forEach(law -> laws.computeIfAbsent(law.type(), type -> new LinkedHashSet<>())
                        .add(Limits.of(law)));
        List<String> sentences = laws.entrySet().stream()
                .flatMap(law -> sentences(event, law.getKey(), law.getValue()))
                .toList();
        return Fact.own(
                wording.text("state-page.row." + event.id()), sentences.isEmpty() ? List.of(none()) : sentences);
    }

    /**
     * States the relief once, followed by laws that do the same for other offenses. The conditions of a law follow it.
     */
    private Stream<String> sentences(Event event, Mechanism.Type type, Set<Limits> laws) {
        String relief = wording.text("state-page.can." + event.id() + "." + type.id());
        List<String> sentences = new ArrayList<>();
        for (Limits law : laws) {
            String covers = wording.text("state-page.covers." + law.offenses().id());
            sentences.add(
                    sentences.isEmpty()
                            ? wording.text("state-page.sentence", Map.of("relief", relief, "offenses", covers))
                            : wording.text("state-page.another", Map.of("offenses", covers)));
            law.conditions().stream()
                    .map(condition -> wording.text("state-page.condition." + condition))
                    .forEach(sentences::add);
        }
        return sentences.stream();
    }

    /**
     * The limits of a law.
     *
     * @param conditions by the names of their sentences
     */
    private record Limits(Mechanism.Offenses offenses, List<String> conditions) {
        static Limits of(Mechanism law) {
            return new Limits(
                    law.offenses(),
                    Stream.concat(
                                    law.conditions().stream().map(Choice::id),
                                    law.saysWhen() ? Stream.of("when") : Stream.empty())
                            .toList());
        }
    }

    /** Nothing found is never worded as a "no". If the record is doubtful, the doubt comes first. */
    private String none() {
        return wording.text(place.facts().checkFirst() ? "state-page.not-sure" : "state-page.none");
    }

    Fact ask() {
        return Fact.own(wording.text("state-page.ask"), List.of(wording.text("state-page.ask-about")));
    }

    /** Says "We read the law" only for states whose law was read. */
    Fact sure() {
        StateFacts facts = place.facts();
        boolean isOfficial = facts.confidence() == Confidence.HIGH && !facts.hasStatute();
        String read =
                isOfficial ? wording.text("state-page.sure-official") : wording.word("confidence", facts.confidence());
        String rest = wording.text("state-page.sureness." + facts.confidence().id());
        Map<String, String> dates = Map.of(
                "day", wording.date(facts.asOf().value()),
                "next", wording.date(facts.nextCheck().value()));
        return Fact.own(
                wording.text("state-page.sure"),
                List.of(
                        wording.text("state-page.sentence", Map.of("relief", read, "offenses", rest)),
                        wording.text("state-page.dates", dates)));
    }
}
