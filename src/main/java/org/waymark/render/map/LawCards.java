package org.waymark.render.map;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.model.Choice;
import org.waymark.model.Located;
import org.waymark.model.state.Mechanism;
import org.waymark.model.state.Mechanism.TimeLimit;
import org.waymark.model.state.Mechanism.WaitingPeriod;
import org.waymark.render.Html;

/** Presents everything known about each law of a state, and names what is unknown. */
record LawCards(Wording wording, StateView place) {
    List<StatePage.Laws> all() {
        List<Mechanism> relief = place.facts().relief();
        List<Mechanism> defenses = place.facts().defenses();
        List<StatePage.Laws> groups = new ArrayList<>();
        if (!relief.isEmpty()) {
            groups.add(new StatePage.Laws(wording.text("state-page.laws"), "", cards(relief)));
        }
        if (!defenses.isEmpty()) {
            groups.add(new StatePage.Laws(
                    wording.text("state-page.defenses"), wording.text("state-page.defenses-about"), cards(defenses)));
        }
        return groups;
    }

    private List<StatePage.Law> cards(List<Mechanism> laws) {
        return laws.stream().map(this::card).toList();
    }

    private StatePage.Law card(Mechanism law) {
        Map<String, String> parts = Map.of(
                "type", wording.word("type", law.type()),
                "records", wording.word("for", law.reach().value()));
        return new StatePage.Law(
                law.id().value(),
                wording.text("state-page.law", parts),
                law.citation().orElse(wording.text("state-page.no-citation")),
                facts(law));
    }

    private List<Fact> facts(Mechanism law) {
        List<Fact> facts = new ArrayList<>();
        known("offenses", law.offenses()).ifPresent(facts::add);
        place.text(law, "exclusions").ifPresent(text -> facts.add(written("exclusions", text)));
        place.text(law, "nexus").ifPresent(text -> facts.add(written("nexus", text)));
        if (law.minorsOnly()) {
            facts.add(own("minors", wording.text("state.minors-only.only.about")));
        }
        known("burden", law.burden()).ifPresent(facts::add);
        known("documentation", law.documentation()).ifPresent(facts::add);
        waiting(law).ifPresent(facts::add);
        limit(law).ifPresent(facts::add);
        known("hearing", law.hearing()).ifPresent(facts::add);
        years(law).ifPresent(facts::add);
        place.text(law, "note").ifPresent(text -> facts.add(written("note", text)));
        List<String> unknown = unknown(law);
        if (!unknown.isEmpty()) {
            facts.add(own("unknown", String.join("; ", unknown) + "."));
        }
        return facts;
    }

    private Fact own(String label, String line) {
        return Fact.own(wording.text("state-page.label." + label), List.of(line));
    }

    private Fact written(String label, Html line) {
        return Fact.written(wording.text("state-page.label." + label), List.of(line));
    }

    private Optional<Fact> known(String kind, Choice choice) {
        return choice.id().equals(Wording.UNKNOWN)
                ? Optional.empty()
                : Optional.of(own(kind, wording.about(kind, choice)));
    }

    private Optional<Fact> waiting(Mechanism law) {
        return law.waitingPeriod().value() == WaitingPeriod.DESCRIBED
                ? place.text(law, "waiting-period").map(text -> written("waiting-period", text))
                : known("waiting-period", law.waitingPeriod().value());
    }

    private Optional<Fact> limit(Mechanism law) {
        return law.timeLimit().value() == TimeLimit.DESCRIBED
                ? place.text(law, "time-limit").map(text -> written("time-limit", text))
                : known("time-limit", law.timeLimit().value());
    }

    private Optional<Fact> years(Mechanism law) {
        String enacted = law.enacted().map(Located::value).map(Year::toString).orElse("");
        String amended = law.amended().map(Located::value).map(Year::toString).orElse("");
        List<String> years = Stream.of(
                        enacted.isEmpty() ? "" : wording.text("state-page.enacted", Map.of("year", enacted)),
                        amended.isEmpty() ? "" : wording.text("state-page.amended", Map.of("year", amended)))
                .filter(text -> !text.isEmpty())
                .toList();
        return years.isEmpty() ? Optional.empty() : Optional.of(own("years", String.join(" ", years)));
    }

    /** The facts that the sources did not state. The law itself may state them. */
    private List<String> unknown(Mechanism law) {
        return Stream.of(
                        Map.entry("offenses", law.offenses()),
                        Map.entry("burden", law.burden()),
                        Map.entry("documentation", law.documentation()),
                        Map.entry("waiting-period", law.waitingPeriod().value()),
                        Map.entry("hearing", law.hearing()))
                .filter(field -> field.getValue().id().equals(Wording.UNKNOWN))
                .map(field -> wording.text("state-page.open." + field.getKey()))
                .toList();
    }
}
