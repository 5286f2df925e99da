package org.waymark.render.data;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Link;

/**
 * The page about the open data.
 *
 * @param cautions what to know before using the data
 * @param licenses the license of the data; at most one
 */
public record DataPage(Frame frame, List<Link> licenses, List<String> cautions, List<File> files, List<Table> tables) {

    /**
     * What the files of a dataset hold.
     *
     * @param suffix of the ids of its headings
     * @param unchanged said where there is no change
     */
    public record Table(
            String suffix, String heading, String about, List<Field> fields, String unchanged, List<Change> changes) {}

    /** A file with its size. */
    public record File(Link link, String about, String size) {}

    /** A field of the table. */
    public record Field(String name, String about, List<Value> values) {}

    /** A value that a field may have, and its meaning. */
    public record Value(String id, String about) {}

    /** A change of a record. */
    public record Change(String day, String name, String words) {}
}
