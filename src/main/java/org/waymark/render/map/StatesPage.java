package org.waymark.render.map;

import java.util.List;
import org.waymark.model.Choice;
import org.waymark.render.Frame;
import org.waymark.render.Link;

/**
 * All states: one to choose, the map, and the list; on the screen or on paper.
 *
 * @param style the stylesheet that this page loads beside what all pages load
 * @param script what draws, leads to a state and answers
 * @param shapes the script with the geographic map, which is loaded on wide screens only
 * @param about where the guide says what state and federal records are
 * @param gathered when the facts were gathered
 * @param choices the states by name, each with its page
 * @param questions what a reader can ask
 * @param findings what is said to each choice
 * @param groups the list: what adults can ask for, and where
 * @param print the list for paper
 * @param data the same for other people's programs
 */
public record StatesPage(
        Frame frame,
        List<String> statuses,
        String style,
        String script,
        String shapes,
        String gathered,
        List<Link> about,
        List<Link> choices,
        List<Question> questions,
        List<Option> findings,
        TileMap map,
        List<Legend> legends,
        List<String> columns,
        List<Group> groups,
        Link print,
        Link data) {

    /** A question about a record. */
    public record Question(String name, String text, List<Option> options) {}

    /** Words with the id that the script knows them by. */
    public record Option(String id, String text) {}

    /** What the looks mean: by group, or by the answer to the questions. */
    public record Legend(String id, String heading, List<Entry> entries) {}

    /**
     * What one look means.
     *
     * @param about a sentence about it
     * @param count how many places have it, in parentheses
     */
    public record Entry(String id, MapStyle look, String text, String about, String count) {}

    /**
     * The places of one group.
     *
     * @param count how many, in parentheses
     */
    public record Group(String id, MapStyle look, String text, String count, List<StateRow> rows) {}

    /**
     * One state in the table.
     *
     * @param group the id of the strongest relief for adults
     * @param laws what its laws reach, for the script: {@code convictions:any adjudications:listed:minor}
     * @param notes what to know beside its name: that the law is narrow, that it is in doubt
     */
    public record StateRow(
            String code,
            String href,
            String name,
            String group,
            String groupName,
            MapStyle look,
            String laws,
            List<Note> notes,
            List<Cell> cells) {
        public StateRow {
            notes = List.copyOf(notes);
            cells = List.copyOf(cells);
        }

        /** A few words with the name. */
        public record Note(String text, Kind kind) {
            /** What it is about. */
            public enum Kind implements Choice {
                /** That the facts are in doubt. */
                DOUBT,
                /** What the table's columns say too, where there is room for them. */
                TABLE
            }

            public boolean doubt() {
                return kind == Kind.DOUBT;
            }
        }

        /** What stands in a column, line by line. */
        public record Cell(List<String> lines) {
            public Cell {
                lines = List.copyOf(lines);
            }
        }
    }
}
