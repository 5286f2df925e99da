package org.waymark.render.markup;

import org.waymark.render.Html;

/** The tags around the words of a link, for example {@code <a href="...">} and {@code </a>}. */
public record Anchor(String open, String close) {
    /** No link: the words stay plain. */
    public static final Anchor NONE = new Anchor("", "");

    /** A link. Its other attributes are given as HTML that begins with a space, or is empty. */
    public static Anchor link(String href, String attributes) {
        return new Anchor("<a href=\"" + Html.escape(href) + "\"" + attributes + ">", "</a>");
    }
}
