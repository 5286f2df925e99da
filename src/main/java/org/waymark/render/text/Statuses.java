package org.waymark.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.i18n.Locales;
import org.waymark.i18n.Messages;
import org.waymark.model.Document;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.model.Revised;
import org.waymark.render.context.LanguageContext;
import org.waymark.translation.TranslatedPhrases;
import org.waymark.translation.TranslatedText;

/** Warns readers about a text: that it is not translated, was translated by machine, or is out of date. */
public final class Statuses {
    private Statuses() {}

    /** The sentences about an entry's text for readers of a language, the most serious first. */
    public static List<String> of(TranslatedText reading, LanguageContext context) {
        Messages messages = context.messages();
        Document document = reading.version().document();
        List<String> statuses = new ArrayList<>(of(document.language(), document.provenance(), context));
        if (reading.isBehind()) {
            statuses.add(messages.text(
                    reading.stale() == 0 ? "status.older" : "status.behind",
                    behind(reading.stale(), reading.blocks(), reading.latest().revision(), context)));
        }
        return statuses;
    }

    /** The sentences about the words of a questionnaire or a record. */
    public static List<String> of(TranslatedPhrases<?> reading, LanguageContext context) {
        Messages messages = context.messages();
        List<String> statuses =
                new ArrayList<>(of(reading.own().language(), reading.own().provenance(), context));
        if (reading.isBehind()) {
            statuses.add(messages.text(
                    reading.stale() == 0 ? "status.words-older" : "status.words-behind",
                    behind(reading.stale(), reading.texts(), reading.latest(), context)));
        }
        return statuses;
    }

    /** The arguments that say how much of a text is out of date, and since when. */
    private static Map<String, Object> behind(int stale, int total, Revised latest, LanguageContext context) {
        return Map.of(
                "count",
                stale,
                "total",
                total,
                "source",
                Locales.name(context.source(), context.language()),
                "day",
                context.date(latest.effective().value()));
    }

    /** The sentences about any text: that it is in another language, and that a machine translated it. */
    public static List<String> of(Language written, Provenance provenance, LanguageContext context) {
        Messages messages = context.messages();
        List<String> statuses = new ArrayList<>();
        if (!written.equals(messages.language())) {
            String source = Locales.name(written, messages.language());
            statuses.add(messages.text("status.untranslated", Map.of("source", source)));
        }
        if (isByMachine(provenance)) {
            statuses.add(machine(context));
        }
        readBy(provenance, messages).ifPresent(statuses::add);
        return statuses;
    }

    /** Says who translated or reviewed a text, if a person did. */
    private static Optional<String> readBy(Provenance provenance, Messages messages) {
        return provenance
                .translation()
                .filter(translation -> translation.state() != Provenance.State.MACHINE)
                .map(translation -> messages.text(
                        translation.state() == Provenance.State.REVIEWED ? "status.reviewed" : "status.translated",
                        Map.of("by", translation.by().orElse(""))));
    }

    /** Says that no person has read the translation, and which text holds. The foot of a page says where to report a mistake. */
    public static String machine(LanguageContext context) {
        return context.messages()
                .text("status.machine", Map.of("source", Locales.name(context.source(), context.language())));
    }

    /** The same for a sheet of paper, which has no foot: it says what to do about a mistake. */
    public static String machineOnPaper(LanguageContext context) {
        return mistake(context).map(mistake -> machine(context) + " " + mistake).orElse(machine(context));
    }

    /** Where to report a mistake: an address, else the page about the guide; empty if it has neither. */
    private static Optional<String> mistake(LanguageContext context) {
        String address = context.guide().report();
        return address.isBlank()
                ? context.about().flatMap(page -> context.messages().find("status.mistake", Map.of("page", page)))
                : context.messages().find("status.mistake-address", Map.of("address", address));
    }

    /** True if no person has read the translation. */
    public static boolean isByMachine(Provenance provenance) {
        return provenance
                .translation()
                .filter(translation -> translation.state() == Provenance.State.MACHINE)
                .isPresent();
    }
}
