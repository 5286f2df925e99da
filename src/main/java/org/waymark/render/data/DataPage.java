package org.waymark.render.data;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Link;

/**
 * The page about the open data.
 *
 * @param licenses the license of the data; at most one
 */
public record DataPage(Frame frame, List<Link> licenses, List<File> files, List<Field> fields, List<Change> changes) {

    /** A file with its size. */
    public record File(Link link, String about, String size) {}

    /** A field of the table. */
    public record Field(String name, String about, List<Value> values) {}

    /** A value that a field may have, and its meaning. */
    public record Value(String id, String about) {}

    /** A change in the law of a state. */
    public record Change(String day, String state, String words) {}
}
