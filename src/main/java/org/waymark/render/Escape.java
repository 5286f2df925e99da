package org.waymark.render;

/** Escapes text that becomes HTML outside of a template. */
public final class Escape {
    private Escape() {}

    /** Fit for element content and for attributes in double quotes. */
    public static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
