package org.waymark.render.map;

import java.util.List;
import org.waymark.model.Choice;
import org.waymark.render.Frame;
import org.waymark.render.Link;

/**
 * The page of all states, on screen or on paper: a list to choose from, the map, and the table.
 *
 * @param style the stylesheet that this page loads besides the common one
 * @param script the script that draws the map, leads to a state and answers questions
 * @param shapes the script with the geographic map, loaded only on wide screens
 * @param about the page that explains state and federal records
 * @param gathered when the facts were gathered
 * @param choices the states by name, with links to their pages
 * @param questions the questions that a reader can ask
 * @param findings the messages for each selection
 * @param groups the table, grouped by what adults can ask for
 * @param print the printable table
 * @param data the same facts as open data
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

    /** Text, with the id that the script uses. */
    public record Option(String id, String text) {}

    /** A legend of the map: by group, or by the answer to the questions. */
    public record Legend(String id, String heading, List<Entry> entries) {}

    /**
     * One entry of a legend.
     *
     * @param about a sentence that explains it
     * @param count the number of states, in parentheses
     */
    public record Entry(String id, MapStyle look, String text, String about, String count) {}

    /**
     * The states of one group.
     *
     * @param count the number of states, in parentheses
     */
    public record Group(String id, MapStyle look, String text, String count, List<StateRow> rows) {}

    /**
     * A state in the table.
     *
     * @param group the id of the strongest relief for adults
     * @param laws what its laws reach, for the script: {@code convictions:any adjudications:listed:minor}
     * @param notes notes beside the name: that the law is narrow, that it is in doubt
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

        /** A few words beside the name. */
        public record Note(String text, Kind kind) {
            /** The subject of a note. */
            public enum Kind implements Choice {
                /** The facts are in doubt. */
                DOUBT,
                /** The columns of the table say the same, if there is room for them. */
                TABLE
            }

            public boolean doubt() {
                return kind == Kind.DOUBT;
            }
        }

        /** A cell of the table, line by line. */
        public record Cell(List<String> lines) {
            public Cell {
                lines = List.copyOf(lines);
            }
        }
    }
}
