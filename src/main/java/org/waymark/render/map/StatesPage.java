package org.waymark.render.map;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Link;

/**
 * The map of all states and their table, on the screen or on paper.
 *
 * @param style the stylesheet that this page loads beside what all pages load
 * @param script what draws, sorts and answers
 * @param shapes the script with the geographic map, which is loaded on wide screens only
 * @param gathered when the facts were gathered
 * @param questions what a reader can ask
 * @param reasons why the answer is as it is: by the offenses that a law names
 * @param print the table for paper
 * @param data the same for other people's programs
 */
public record StatesPage(
        Frame frame,
        List<String> statuses,
        String style,
        String script,
        String shapes,
        String gathered,
        List<Question> questions,
        List<Option> reasons,
        TileMap map,
        List<Legend> legends,
        List<String> columns,
        List<Row> rows,
        Link print,
        Link data) {

    /** A question about a record. */
    public record Question(String name, String text, List<Option> options) {}

    /** Words with the id that the script knows them by. */
    public record Option(String id, String text) {}

    /** What the looks mean: by group, or by the answer to the questions. */
    public record Legend(String id, List<Entry> entries) {}

    /**
     * What one look means.
     *
     * @param count how many places have it, in parentheses
     */
    public record Entry(String id, Look look, String text, String count, List<String> notes) {}
}
