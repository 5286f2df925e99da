package org.waymark.render.map;

import java.util.List;

/**
 * One state in the table.
 *
 * @param group the id of the strongest relief for adults
 * @param laws what its laws reach, for the script: {@code convictions:any adjudications:listed:minor}
 * @param lang the language of the author's words
 */
public record Row(
        String code,
        String href,
        String name,
        String group,
        String groupName,
        Look look,
        String laws,
        String lang,
        String dir,
        List<Fact> cells) {
    public Row {
        cells = List.copyOf(cells);
    }
}
