package org.waymark.render.map;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.i18n.Collation;
import org.waymark.model.KeyedWords;
import org.waymark.model.Language;
import org.waymark.model.state.Mechanism;
import org.waymark.model.state.StateFacts;
import org.waymark.model.state.StateLaw;
import org.waymark.render.Html;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.text.WordsWriter;
import org.waymark.translation.TranslatedPhrases;

/**
 * A state as readers of a language see it.
 *
 * @param edition the newest published revision
 * @param words the words in that language, or else the source's
 */
record StateView(StateLaw state, StateLaw.Revision edition, String name, Optional<WordsWriter> words) {

    /** All published states, sorted by name. */
    static List<StateView> all(LanguageContext context) {
        Comparator<String> order = Collation.order(context.language());
        return context.site().all(StateLaw.class).stream()
                .flatMap(state -> of(state, context).stream())
                .sorted(Comparator.comparing(StateView::name, order))
                .toList();
    }

    private static Optional<StateView> of(StateLaw state, LanguageContext context) {
        Optional<WordsWriter> words = TranslatedPhrases.of(state, context.language(), context.source())
                .map(reading -> new WordsWriter(context, reading));
        return state.latest().map(edition -> new StateView(state, edition, state.name(context.language()), words));
    }

    String code() {
        return state.code();
    }

    StateFacts facts() {
        return edition.facts();
    }

    /** True if the language has no words of its own about the state. */
    boolean isUntranslated(Language language) {
        return state.in(language).isEmpty();
    }

    Language language(Language other) {
        return reading().map(reading -> reading.own().language()).orElse(other);
    }

    Optional<TranslatedPhrases<? extends KeyedWords>> reading() {
        return words.map(WordsWriter::reading);
    }

    Optional<Html> note() {
        return text("note");
    }

    Optional<Html> checkFirst() {
        return text("check-first");
    }

    /** What the author wrote about a mechanism, for example {@code nexus}. */
    Optional<Html> text(Mechanism mechanism, String what) {
        return text("mechanisms." + mechanism.id().value() + "." + what);
    }

    private Optional<Html> text(String key) {
        return words.map(known -> known.phrase(key)).filter(html -> !html.isEmpty());
    }

    /** The days on which its sources were read, in order. */
    List<LocalDate> readings() {
        return facts().sources().stream()
                .map(source -> source.readOn().value())
                .distinct()
                .sorted()
                .toList();
    }

    /** True if a law that clears records of adults depends on more than the kind of offense. */
    boolean isConditional() {
        return facts().mechanisms().stream().filter(Mechanism::isForAdults).anyMatch(Mechanism::isConditional);
    }

    /** True if all relief for adults is limited to prostitution-related offenses. */
    boolean isNarrow() {
        List<Mechanism> adult =
                facts().mechanisms().stream().filter(Mechanism::isForAdults).toList();
        return !adult.isEmpty()
                && adult.stream().allMatch(law -> law.offenses() == Mechanism.Offenses.PROSTITUTION_RELATED);
    }
}
