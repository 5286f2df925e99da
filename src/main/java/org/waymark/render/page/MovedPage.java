package org.waymark.render.page;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Link;

/**
 * The page at a former address of an entry, or at the address of a retired entry.
 *
 * @param next the link to its replacement; empty if there is none
 * @param parts the parts of the replacement; each is visible only to a reader whose address names it
 */
public record MovedPage(Frame frame, String heading, String text, List<Link> next, List<MovedSection> parts) {
    /** A part, by its id, which is the same on both pages. */
    public record MovedSection(String id, Link link) {}
}
