package org.waymark.translation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.model.KeyedWords;
import org.waymark.model.Language;
import org.waymark.model.Phrase;
import org.waymark.model.Provenance;
import org.waymark.model.Revised;
import org.waymark.model.Unit;
import org.waymark.model.UnitKey;
import org.waymark.model.WordedPiece;
import org.waymark.model.WordedRevision;

/** The units of a questionnaire or a record: its name, its words by key, and what each revision changed. */
final class WordsTranslation {
    /** The name that every language has; it need not have the others. */
    private static final String TITLE = "title";

    private WordsTranslation() {}

    static <W extends KeyedWords> Optional<Translation> of(WordedPiece<W> piece, Language language, Language source) {
        return TranslatedPhrases.of(piece, language, source)
                .map(words -> translation(words, names(words, source), piece.revisions(), language));
    }

    private static <W extends KeyedWords> List<Unit<?>> names(TranslatedPhrases<W> words, Language source) {
        WordedRevision<W> latest = words.latest();
        Map<String, Phrase> written =
                latest.in(source).map(one -> latest.names(one, source)).orElse(Map.of());
        Map<String, Phrase> own = latest.names(words.own(), source);
        Set<String> keys = new LinkedHashSet<>(written.keySet());
        keys.addAll(own.keySet());
        return keys.stream()
                .<Unit<?>>map(key -> name(
                        new UnitKey(words.piece(), key),
                        Optional.ofNullable(written.get(key)),
                        Optional.ofNullable(own.get(key)),
                        words.own().provenance()))
                .toList();
    }

    private static Unit<Phrase> name(
            UnitKey key, Optional<Phrase> written, Optional<Phrase> own, Provenance provenance) {
        Unit<Phrase> unit = Unit.undated(key, written, own);
        return key.name().equals(TITLE) ? unit.with(Unit.Quality.of(provenance)) : unit.withoutNeed();
    }

    private static Translation translation(
            TranslatedPhrases<? extends KeyedWords> words,
            List<Unit<?>> names,
            List<? extends Revised> revisions,
            Language language) {
        int own = words.revision().number();
        boolean isMissing = words.isUntranslated(language);
        List<Unit<?>> units = new ArrayList<>(names);
        units.addAll(words.parts().values());
        List<Unit<?>> all = new ArrayList<>(isMissing ? Translation.missing(units) : units);
        all.addAll(Translation.changes(
                words.piece(), revisions, language, isMissing ? Optional.empty() : Optional.of(own)));
        return new Translation(
                words.piece(),
                language,
                words.own().provenance(),
                Optional.of(new Translation.Revisions(own, words.latest().number())),
                all);
    }
}
