package org.waymark.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.i18n.Locales;
import org.waymark.i18n.Messages;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.model.Version;
import org.waymark.render.Guidebook;

/** What a reader must know about a text itself: that it is not translated, translated by machine, or older. */
public final class Statuses {
    private Statuses() {}

    /** The sentences for readers of a language, the gravest first; empty where there is nothing to say. */
    public static List<String> of(Entry entry, Guidebook book, Language language) {
        Messages messages = book.messages(language);
        Version version = entry.shownIn(language);
        String source = Locales.name(book.guide().source(), language);
        List<String> statuses = new ArrayList<>();
        if (!version.isIn(language)) {
            statuses.add(messages.text("status.untranslated", Map.of("source", source)));
        }
        if (isByMachine(version)) {
            statuses.add(messages.text("status.machine"));
        }
        if (version.isOlderThan(entry.latest())) {
            String day = book.date(entry.latest().revision().effective().value(), language);
            statuses.add(messages.text("status.older", Map.of("source", source, "day", day)));
        }
        return statuses;
    }

    /** Whether no person has read the translation. */
    public static boolean isByMachine(Version version) {
        return version.document()
                .provenance()
                .translation()
                .filter(translation -> translation.state() == Provenance.State.MACHINE)
                .isPresent();
    }
}
