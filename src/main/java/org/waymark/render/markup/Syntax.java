package org.waymark.render.markup;

import org.waymark.render.Html;

/** The syntax of elements and attributes. */
enum Syntax {
    HTML(">", "", ""),
    XHTML("/>", "=\"%s\"", " xml:lang=\"%s\"");

    private final String endOfEmpty;
    private final String flagValue;
    private final String xmlLanguage;

    Syntax(String endOfEmpty, String flagValue, String xmlLanguage) {
        this.endOfEmpty = endOfEmpty;
        this.flagValue = flagValue;
        this.xmlLanguage = xmlLanguage;
    }

    /** The end of the tag of an element that never has content. */
    String endOfEmpty() {
        return endOfEmpty;
    }

    /** An attribute that has no value in HTML. */
    String flag(String name) {
        return " " + name + flagValue.formatted(name);
    }

    /** An attribute as markup; none if it has no value. */
    static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + Html.escape(value) + "\"";
    }

    /** The attributes of an element in a language; none if its tag is blank. */
    String language(String tag) {
        return tag.isEmpty() ? "" : attribute("lang", tag) + xmlLanguage.formatted(Html.escape(tag));
    }
}
