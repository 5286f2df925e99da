package org.waymark.render.map;

import java.util.List;

/**
 * One state in the table.
 *
 * @param group the id of the strongest relief for adults
 * @param laws what its laws reach, for the script: {@code convictions:any adjudications:listed:minor}
 * @param notes what to know beside its name: that the law is narrow, that it is in doubt
 */
public record Row(
        String code,
        String href,
        String name,
        String group,
        String groupName,
        Look look,
        String laws,
        List<Note> notes,
        List<Cell> cells) {
    public Row {
        notes = List.copyOf(notes);
        cells = List.copyOf(cells);
    }

    /** A few words beside the name. */
    public record Note(String text, boolean doubt) {}

    /** What stands in a column. */
    public record Cell(String label, String text) {}
}
