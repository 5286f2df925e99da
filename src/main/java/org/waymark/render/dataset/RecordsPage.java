package org.waymark.render.dataset;

import java.util.List;
import org.waymark.model.Choice;
import org.waymark.model.dataset.Grading.Look;
import org.waymark.render.Frame;
import org.waymark.render.Link;

/**
 * The page of all records of a dataset, on screen or on paper: a list to choose from, the map, and the table.
 *
 * @param words of the dataset
 * @param style the stylesheet that this page loads besides the common one
 * @param script the script that draws the map, leads to a record and answers questions
 * @param shapes the script with the geographic map, loaded only on wide screens; at most one
 * @param about the page that explains the records
 * @param gathered when the facts were gathered
 * @param choices the records by name, with links to their pages
 * @param questions the questions that a reader can ask
 * @param map at most one
 * @param findings the messages for each selection
 * @param groups the table, by group
 * @param width the number of columns of the table
 * @param print the printable table
 * @param data the same facts as open data
 */
public record RecordsPage(
        Frame frame,
        Wording words,
        List<String> statuses,
        String style,
        String script,
        List<String> shapes,
        List<String> gathered,
        List<Link> about,
        List<Link> choices,
        List<Question> questions,
        List<Option> findings,
        List<TileMap> map,
        List<Legend> legends,
        List<String> columns,
        List<Group> groups,
        int width,
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
     * @param count the number of records, in parentheses
     */
    public record Entry(String id, Look look, String text, String about, String count) {}

    /**
     * The records of one group.
     *
     * @param count the number of records, in parentheses
     */
    public record Group(String id, Look look, String text, String count, List<Row> rows) {}

    /**
     * A record in the table.
     *
     * @param group blank if there are no groups
     * @param outcomes the place of its outcome for each combination of answers, for the script
     * @param notes notes beside the name: what is peculiar to it, that it is in doubt
     */
    public record Row(
            String code,
            String href,
            String name,
            String group,
            String groupName,
            Look look,
            String outcomes,
            List<Note> notes,
            List<Cell> cells) {
        public Row {
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
