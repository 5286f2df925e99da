package org.waymark.render.text;

import java.util.Map;
import org.waymark.history.Reading;
import org.waymark.i18n.Locales;
import org.waymark.i18n.Messages;
import org.waymark.model.Language;
import org.waymark.render.Escape;
import org.waymark.render.Guidebook;

/** Marks the parts of a translation that are behind: a note in the readers' language, then the newest words of the source. */
record StaleMarks(Guidebook book, Reading reading, Messages messages) {

    /** A part that is behind, around the old words and the new ones as HTML; empty where there are none. */
    String mark(Reading.Part part, String old, String newest) {
        return switch (part.state()) {
            case CURRENT -> old;
            case CHANGED, WITHDRAWN -> marked("changed", label(part) + old + foreign(newest));
            // where nothing is translated, the line above the text says so once for all of it
            case NEW ->
                isAllNew()
                        ? "<div data-stale=\"new\">\n" + newest + "</div>\n"
                        : marked("new", label(part) + foreign(newest));
            case GONE -> marked("gone", label(part));
        };
    }

    private boolean isAllNew() {
        return reading.isUntranslated(messages.language());
    }

    private static String marked(String how, String inside) {
        return "<div class=\"stale\" data-stale=\"" + how + "\">\n" + inside + "</div>\n";
    }

    private String foreign(String html) {
        Language source = reading.latest().document().language();
        return "<div class=\"stale__new\" lang=\"" + Escape.html(source.tag()) + "\" dir=\"" + Locales.direction(source)
                + "\">\n" + html + "</div>\n";
    }

    private String label(Reading.Part part) {
        Language source = reading.latest().document().language();
        Map<String, String> arguments = Map.of(
                "source", Locales.name(source, messages.language()),
                "day", book.date(part.since(), messages.language()));
        return "<p class=\"stale__label\">" + Escape.html(messages.text(key(part), arguments)) + "</p>\n";
    }

    private static String key(Reading.Part part) {
        return switch (part.state()) {
            case WITHDRAWN -> "stale.withdrawn";
            case NEW -> "stale.new";
            case GONE -> "stale.gone";
            default -> "stale.changed";
        };
    }
}
