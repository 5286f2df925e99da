package org.waymark.render.map;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.waymark.model.ReliefGroup;

/** Puts the rows of the table under what adults can ask for, from the most to the least. */
record Groups(Wording wording, Map<String, Row> rows) {

    List<StatesPage.Group> all() {
        return Arrays.stream(ReliefGroup.values())
                .map(this::group)
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private StatesPage.Group group(ReliefGroup group) {
        List<Row> inside = rows.values().stream()
                .filter(row -> row.group().equals(group.id()))
                .toList();
        return new StatesPage.Group(
                group.id(), Look.of(group), wording.word("group", group), wording.count(inside.size()), inside);
    }
}
