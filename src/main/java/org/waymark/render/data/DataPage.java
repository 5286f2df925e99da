package org.waymark.render.data;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Link;

/**
 * The page about the open data.
 *
 * @param licenses under which the data may be used; one at the most
 */
public record DataPage(Frame frame, List<Link> licenses, List<File> files, List<Field> fields, List<Change> changes) {

    /** A file, and how large it is. */
    public record File(Link link, String about, String size) {}

    /** A field of the table. */
    public record Field(String name, String about, List<Value> values) {}

    /** A word that a field may hold, and what it means. */
    public record Value(String id, String about) {}

    /** What changed in the law of a state. */
    public record Change(String day, String state, String words) {}
}
