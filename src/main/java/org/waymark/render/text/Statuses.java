package org.waymark.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.i18n.Locales;
import org.waymark.i18n.Messages;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.model.Version;
import org.waymark.render.Guidebook;

/** What a reader must know about a text itself: that it is not translated, translated by machine, or older. */
public final class Statuses {
    private Statuses() {}

    /** The sentences about an entry for readers of a language, the gravest first; empty where there is nothing to say. */
    public static List<String> of(Entry entry, Guidebook book, Language language) {
        Messages messages = book.messages(language);
        Version version = entry.shownIn(language);
        Document document = version.document();
        List<String> statuses = new ArrayList<>(of(document.language(), document.provenance(), messages));
        if (version.isOlderThan(entry.latest())) {
            String source = Locales.name(book.guide().source(), language);
            String day = book.date(entry.latest().revision().effective().value(), language);
            statuses.add(messages.text("status.older", Map.of("source", source, "day", day)));
        }
        return statuses;
    }

    /** The sentences about any text: whether it is in the readers' language, and whether a machine translated it. */
    public static List<String> of(Language written, Provenance provenance, Messages messages) {
        List<String> statuses = new ArrayList<>();
        if (!written.equals(messages.language())) {
            String source = Locales.name(written, messages.language());
            statuses.add(messages.text("status.untranslated", Map.of("source", source)));
        }
        if (isByMachine(provenance)) {
            statuses.add(messages.text("status.machine"));
        }
        return statuses;
    }

    /** Whether no person has read the translation. */
    public static boolean isByMachine(Provenance provenance) {
        return provenance
                .translation()
                .filter(translation -> translation.state() == Provenance.State.MACHINE)
                .isPresent();
    }
}
