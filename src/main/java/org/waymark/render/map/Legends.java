package org.waymark.render.map;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.model.Naming;
import org.waymark.model.ReliefGroup;

/** Says what the looks of the maps mean; all counts are counted. */
record Legends(Wording wording, List<Place> places) {

    StatesPage.Legend groups() {
        return new StatesPage.Legend(
                "group", Arrays.stream(ReliefGroup.values()).map(this::entry).toList());
    }

    private StatesPage.Entry entry(ReliefGroup group) {
        List<Place> inside =
                places.stream().filter(place -> place.facts().group() == group).toList();
        return new StatesPage.Entry(
                group.id(),
                Look.of(group),
                wording.word("group", group),
                "(" + inside.size() + ")",
                narrow(inside.stream().filter(Place::isNarrow).toList()));
    }

    /** How many places of a group are narrower than its name, and which. */
    private List<String> narrow(List<Place> narrow) {
        if (narrow.isEmpty() || narrow.get(0).facts().group() == ReliefGroup.MINORS_ONLY) {
            return List.of();
        }
        String names = narrow.stream().map(Place::name).collect(Collectors.joining(", "));
        return List.of(wording.text("states.narrow", Map.of("count", narrow.size(), "names", names)));
    }

    /** Without counts: the script counts when somebody asks. */
    StatesPage.Legend answers() {
        return new StatesPage.Legend(
                "answer",
                Arrays.stream(Naming.values())
                        .map(naming -> new StatesPage.Entry(
                                naming.id(), Look.of(naming), wording.word("naming", naming), "", List.of()))
                        .toList());
    }
}
