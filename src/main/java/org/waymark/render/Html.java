package org.waymark.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import org.waymark.i18n.Locales;
import org.waymark.model.Language;
import org.waymark.model.Localized;

/** Text that is HTML already: a template writes it as it is. */
public final class Html extends SafeString {
    public static final Html EMPTY = new Html("");

    private Html(String html) {
        super(html);
    }

    /** Plain text, written as a template would write it. */
    public static Html of(String text) {
        return new Html(escape(text).replace("'", "&#39;"));
    }

    /** What somebody wrote as HTML. */
    public static Html written(String html) {
        return new Html(html);
    }

    /** Makes plain text fit for element content and for attributes in double quotes. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A text in a page of a language: with a mark of its own language where it has no words in the page's. */
    public static String marked(Localized text, Language language) {
        String words = escape(text.in(language));
        Language shown = text.shown(language);
        return shown.equals(language) ? words : in(shown, words);
    }

    /** HTML within a line, with the mark of its language. */
    public static String in(Language language, String html) {
        return "<span " + attributes(language) + ">" + html + "</span>";
    }

    /** The attributes of an element in another language than what is around it. */
    public static String attributes(Language language) {
        return "lang=\"" + escape(language.tag()) + "\" dir=\"" + Locales.direction(language) + "\"";
    }

    /** Said here too: others need not know what it is for templates. */
    @Override
    public String toString() {
        return super.toString();
    }

    public boolean isEmpty() {
        return toString().isEmpty();
    }
}
