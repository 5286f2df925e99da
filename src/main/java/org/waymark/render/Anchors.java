package org.waymark.render;

import org.waymark.model.Markup.Anchor;

/** Writes the tags around a link's words. */
public final class Anchors {
    private Anchors() {}

    /** A link; its other attributes as HTML, beginning with a space, or nothing. */
    public static Anchor link(String href, String attributes) {
        return new Anchor("<a href=\"" + Escape.html(href) + "\"" + attributes + ">", "</a>");
    }
}
