package org.waymark.render.map;

import java.util.Arrays;
import java.util.List;
import org.waymark.model.state.Naming;
import org.waymark.model.state.ReliefGroup;

/** Explains the styles of the map, with the number of states for each. */
record Legends(Wording wording, List<StateView> places) {

    List<StatesPage.Legend> all() {
        return List.of(groups(), answers());
    }

    private StatesPage.Legend groups() {
        return new StatesPage.Legend(
                "group",
                wording.text("states.legend-group"),
                Arrays.stream(ReliefGroup.values()).map(this::entry).toList());
    }

    private StatesPage.Entry entry(ReliefGroup group) {
        long inside =
                places.stream().filter(place -> place.facts().group() == group).count();
        return new StatesPage.Entry(
                group.id(),
                MapStyle.of(group),
                wording.word("group", group),
                wording.about("group", group),
                wording.count(inside));
    }

    /** The legend for answers has no counts; the script adds them when a reader asks a question. */
    private StatesPage.Legend answers() {
        return new StatesPage.Legend(
                "answer",
                wording.text("states.legend-answer"),
                Arrays.stream(Naming.values())
                        .map(naming -> new StatesPage.Entry(
                                naming.id(),
                                MapStyle.of(naming),
                                wording.word("naming", naming),
                                wording.about("naming", naming),
                                ""))
                        .toList());
    }
}
