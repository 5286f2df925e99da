package org.waymark.render.text;

import org.waymark.model.Markup.Anchor;
import org.waymark.render.Html;

/** Writes the tags around a link's words. */
public final class Anchors {
    private Anchors() {}

    /** A link; its other attributes as HTML, beginning with a space, or nothing. */
    public static Anchor link(String href, String attributes) {
        return new Anchor("<a href=\"" + Html.escape(href) + "\"" + attributes + ">", "</a>");
    }
}
