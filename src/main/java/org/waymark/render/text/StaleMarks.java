package org.waymark.render.text;

import java.time.LocalDate;
import java.util.Map;
import org.waymark.history.TranslatedText;
import org.waymark.history.TranslatedText.State;
import org.waymark.i18n.Locales;
import org.waymark.model.Language;
import org.waymark.render.Html;
import org.waymark.render.context.LanguageContext;

/**
 * Marks the out-of-date parts of a translation: a note in the readers' language, then the newest words of the source.
 *
 * @param source the language of the newest words
 * @param shape the elements that are allowed where the marks are
 */
record StaleMarks(LanguageContext context, Language source, Shape shape) {

    /** Between old words and new ones. */
    static final String STROKE = " / ";

    /** The elements of a mark. */
    enum Shape {
        BLOCKS("div", "p"),
        /** Elements for a paragraph, heading or cell. */
        PHRASES("span", "span");

        private final String around;
        private final String label;

        Shape(String around, String label) {
            this.around = around;
            this.label = label;
        }
    }

    /** The mark around the old and the new words, given as HTML; either may be empty. */
    String mark(State state, LocalDate since, String old, String newest) {
        return switch (state) {
            case CURRENT -> old;
            case CHANGED, WITHDRAWN -> marked("changed", label(state, since) + old + foreign(newest));
            case NEW -> marked("new", label(state, since) + foreign(newest));
            case GONE -> marked("gone", label(state, since));
            case MOVED -> ""; // named once, below the text
        };
    }

    String mark(TranslatedText.TranslatedBlock part, String old, String newest) {
        return mark(part.state(), part.since(), old, newest);
    }

    /** The short mark without a note: the new words after a stroke. */
    String shortly(State state, String old, String newest) {
        return "<span data-stale=\"" + (state == State.NEW ? "new" : "changed") + "\">"
                + (old.isEmpty() ? "" : old + STROKE) + Html.in(source, newest) + "</span>";
    }

    private String marked(String how, String inside) {
        return "<" + shape.around + " class=\"stale\" data-stale=\"" + how + "\">\n" + inside + "</" + shape.around
                + ">\n";
    }

    private String foreign(String html) {
        return "<" + shape.around + " class=\"stale__new\" " + Html.attributes(source) + ">\n" + html + "</"
                + shape.around + ">\n";
    }

    private String label(State state, LocalDate since) {
        Map<String, String> arguments = Map.of(
                "source", Locales.name(source, context.language()),
                "day", context.date(since));
        return "<" + shape.label + " class=\"stale__label\">"
                + Html.escape(context.messages().text(key(state), arguments)) + "</" + shape.label + ">\n";
    }

    private static String key(State state) {
        return switch (state) {
            case WITHDRAWN -> "stale.withdrawn";
            case NEW -> "stale.new";
            case GONE -> "stale.gone";
            default -> "stale.changed";
        };
    }
}
