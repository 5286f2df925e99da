package org.waymark.render.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.model.Choice;
import org.waymark.model.state.Naming;
import org.waymark.model.state.RecordKind;
import org.waymark.model.state.RecordKind.Event;
import org.waymark.model.state.RecordKind.Offense;

/**
 * The messages shown when a reader selects: after the first choice what is missing, after both how many states cover
 * such a record.
 */
record SelectionMessages(Wording wording, List<StateView> places) {
    private static final Set<Naming> COVERED =
            Set.of(Naming.NAMED, Naming.NAMED_UNLESS_VIOLENT, Naming.NAMED_WITH_LIMITS);

    /** The messages by the ids of the choices, separated by a space. */
    List<StatesPage.Option> all() {
        List<StatesPage.Option> findings = new ArrayList<>();
        half("event", Event.values()).forEach(findings::add);
        half("offense", Offense.values()).forEach(findings::add);
        RecordKind.all().forEach(kind -> findings.add(whole(kind)));
        return findings;
    }

    private Stream<StatesPage.Option> half(String question, Choice[] choices) {
        return Arrays.stream(choices)
                .map(choice -> new StatesPage.Option(
                        choice.id(),
                        wording.text("states.chosen-one", Map.of("choice", wording.word(question, choice)))));
    }

    private StatesPage.Option whole(RecordKind kind) {
        List<Naming> namings = places.stream()
                .map(place -> place.facts().naming(kind))
                .filter(COVERED::contains)
                .toList();
        long limits = namings.stream().filter(naming -> naming != Naming.NAMED).count();
        return new StatesPage.Option(
                kind.event().id() + " " + kind.offense().id(),
                wording.text(
                        "states.found",
                        Map.of(
                                "count", namings.size(),
                                "limits", limits,
                                "event", wording.word("event", kind.event()),
                                "offense", wording.word("offense", kind.offense()))));
    }
}
