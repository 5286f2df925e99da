package org.waymark.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.model.KeyedWords;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Phrase;
import org.waymark.model.Revised;
import org.waymark.model.Unit;
import org.waymark.model.UnitKey;
import org.waymark.model.quiz.Quiz;
import org.waymark.model.quiz.QuizWords;
import org.waymark.model.state.StateLaw;
import org.waymark.model.state.StateWords;

/** The units of a questionnaire or a state: its name, its words by key, and what each revision changed. */
final class WordsTranslation {
    private WordsTranslation() {}

    static Optional<Translation> of(Quiz quiz, Language language, Language source) {
        return TranslatedPhrases.of(quiz, language, source).map(words -> {
            Optional<QuizWords> written = words.latest().in(source);
            Unit<Phrase> title = Unit.<Phrase>undated(
                            new UnitKey(words.piece(), "title"),
                            written.map(QuizWords::title).map(Phrase::of),
                            Optional.of(words.own().title()).map(Phrase::of))
                    .with(Unit.Quality.of(words.own().provenance()));
            return translation(words, List.of(title), quiz.revisions(), language);
        });
    }

    static Optional<Translation> of(StateLaw state, Language language, Language source) {
        return TranslatedPhrases.of(state, language, source)
                .map(words -> translation(words, names(state, words, source), state.revisions(), language));
    }

    /** A language need not have names of its own for a state. */
    private static List<Unit<?>> names(StateLaw state, TranslatedPhrases<StateWords> words, Language source) {
        UnitKey key = new UnitKey(words.piece(), "name");
        Optional<Located<String>> name =
                state.latest().map(revision -> revision.facts().name());
        Unit<Phrase> aliases = Unit.undated(
                new UnitKey(words.piece(), Translation.ALIASES),
                words.latest().in(source).flatMap(WordsTranslation::aliases),
                aliases(words.own()));
        return Stream.of(
                        Unit.undated(
                                key, name.map(Phrase::of), words.own().name().map(Phrase::of)),
                        aliases)
                .filter(Unit::isThere)
                .<Unit<?>>map(Unit::withoutNeed)
                .toList();
    }

    private static Optional<Phrase> aliases(StateWords words) {
        return words.aliases().isEmpty() ? Optional.empty() : Optional.of(new Phrase(words.aliases()));
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
