package org.waymark.render.page;

import java.util.List;
import org.waymark.render.Frame;
import org.waymark.render.Link;

/**
 * The page at an address that an entry had before, or of an entry that is no longer given.
 *
 * @param next what to read now; empty where nothing replaces it
 * @param parts of what to read now, for who comes with the name of one: each is in view only then
 */
public record MovedPage(Frame frame, String heading, String text, List<Link> next, List<MovedSection> parts) {
    /** A part by the id that it has on either page. */
    public record MovedSection(String id, Link link) {}
}
