package org.waymark.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import org.waymark.i18n.Locales;
import org.waymark.model.Language;
import org.waymark.model.Localized;

/** Text that is already HTML, so a template does not escape it. */
public final class Html extends SafeString {
    public static final Html EMPTY = new Html("");

    private Html(String html) {
        super(html);
    }

    /** Escapes plain text as a template would. */
    public static Html of(String text) {
        return new Html(escape(text).replace("'", "&#39;"));
    }

    /** Wraps text that is HTML. */
    public static Html written(String html) {
        return new Html(html);
    }

    /** Escapes plain text for element content and for attributes in double quotes. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A text on a page in a language. If it has no words in that language, it is marked with its own. */
    public static String marked(Localized text, Language language) {
        String words = escape(text.in(language));
        Language shown = text.shown(language);
        return shown.equals(language) ? words : in(shown, words);
    }

    /** HTML within a line, marked with its language. */
    public static String in(Language language, String html) {
        return "<span " + attributes(language) + ">" + html + "</span>";
    }

    /** The attributes of an element whose language differs from its surroundings. */
    public static String attributes(Language language) {
        return "lang=\"" + escape(language.tag()) + "\" dir=\"" + Locales.direction(language) + "\"";
    }

    /** Defined here so that other packages need not know the template engine. */
    @Override
    public String toString() {
        return super.toString();
    }

    public boolean isEmpty() {
        return toString().isEmpty();
    }
}
