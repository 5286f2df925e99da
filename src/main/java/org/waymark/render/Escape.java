package org.waymark.render;

/** Escapes text that becomes HTML outside of a template. */
final class Escape {
    private Escape() {}

    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
