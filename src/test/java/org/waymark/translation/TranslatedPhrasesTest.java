package org.waymark.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.history.Texts.month;
import static org.waymark.model.Models.EN;
import static org.waymark.model.Models.ES;
import static org.waymark.model.Models.NOWHERE;
import static org.waymark.model.Models.at;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Models;
import org.waymark.model.Phrase;
import org.waymark.model.Provenance;
import org.waymark.model.Unit;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.Quiz;
import org.waymark.model.quiz.QuizCommon;
import org.waymark.model.quiz.QuizWords;

class TranslatedPhrasesTest {
    private static final DecisionTable NO_RULES =
            new DecisionTable(List.of(), List.of(), List.of(), at("u"), List.of(), List.of(), List.of(), NOWHERE);
    private static final Quiz.Revision FIRST = revision(
            1,
            words(EN, "a=Go.", "b=Stay.", "c=Old.", "start=One.|Two."),
            words(ES, "a=Vaya.", "b=Quédese.", "c=Viejo.", "start=Uno.|Dos."));
    private static final Quiz.Revision SECOND =
            revision(2, words(EN, "a=Go.", "b=Stay here.", "d=New.", "start=One.|Two."));
    private static final Quiz.Revision THIRD =
            revision(3, words(EN, "a=Go.", "b=Stay here.", "d=New.", "start=One.|Three.", "change=All is new."));

    private static QuizWords words(Language language, String... texts) {
        Map<String, Located<String>> phrases = new HashMap<>();
        Map<String, List<Located<String>>> lists = new HashMap<>();
        for (String text : texts) {
            String[] pair = text.split("=");
            if (pair[1].contains("|")) {
                lists.put(
                        pair[0],
                        Arrays.stream(pair[1].split("\\|")).map(Models::at).toList());
            } else {
                phrases.put(pair[0], at(pair[1]));
            }
        }
        return new QuizWords(language, at("t"), Provenance.none(), phrases, lists, NOWHERE);
    }

    private static Quiz.Revision revision(int number, QuizWords... words) {
        return revision(number, false, words);
    }

    private static Quiz.Revision revision(int number, boolean draft, QuizWords... words) {
        return revision(number, draft, false, words);
    }

    private static Quiz.Revision revision(int number, boolean draft, boolean withdraw, QuizWords... words) {
        return new Quiz.Revision(
                number,
                draft,
                at(month(number)),
                Optional.empty(),
                withdraw,
                NO_RULES,
                Arrays.stream(words).collect(Collectors.toMap(QuizWords::language, own -> own)),
                NOWHERE);
    }

    private static TranslatedPhrases<QuizWords> reading(Language language, Quiz.Revision... revisions) {
        return TranslatedPhrases.of(new Quiz("q", List.of(revisions), QuizCommon.NONE, NOWHERE), language, EN)
                .orElseThrow();
    }

    private static String shown(TranslatedPhrases<?> reading) {
        return reading.parts().entrySet().stream()
                .filter(part -> part.getValue().isStale())
                .map(part -> part.getKey() + " " + part.getValue().state()
                        + lines(part.getValue().target()) + "|"
                        + lines(part.getValue().source()) + " "
                        + part.getValue().day())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> lines(Optional<Phrase> phrase) {
        return phrase.map(Phrase::values).orElse(List.of());
    }

    @Test
    void wordsThatAreUpToDateAreCurrentThroughout() {
        TranslatedPhrases<QuizWords> reading = reading(ES, FIRST);

        assertFalse(reading.isBehind());
        assertEquals("", shown(reading));
        assertEquals(List.of("Vaya."), lines(reading.part("a").flatMap(Unit::target)));
        assertEquals(Optional.empty(), reading.part("nothing"));
    }

    @Test
    void eachTextIsFoundAgainByItsKeyOverTwoRevisions() {
        TranslatedPhrases<QuizWords> reading = reading(ES, FIRST, SECOND, THIRD);

        assertEquals("""
                b CHANGED[Quédese.]|[Stay here.] 2026-02-01
                c GONE[]|[] 2026-02-01
                d NEW[]|[New.] 2026-02-01
                start CHANGED[Uno., Dos.]|[One., Three.] 2026-03-01""", shown(reading));
        assertEquals(3, reading.stale());
        assertEquals(4, reading.texts(), "the sentence about the change is no text of a page");
        assertTrue(reading.isBehind());
        assertFalse(reading.isUntranslated(ES));
    }

    @Test
    void aTextThatChangedAndChangedBackStillHolds() {
        Quiz.Revision back = revision(3, words(EN, "a=Go.", "b=Stay.", "c=Old.", "start=One.|Two."));

        TranslatedPhrases<QuizWords> reading = reading(ES, FIRST, SECOND, back);

        assertEquals("", shown(reading));
        assertEquals(0, reading.stale());
        assertTrue(reading.isBehind());
    }

    @Test
    void aTextThatTheTranslationDoesWithoutIsNewOnceItChanges() {
        Quiz.Revision first = revision(1, words(EN, "a=Go.", "b=Stay."), words(ES, "b=Quédese."));

        assertEquals(
                "a NEW[]|[Run.] 2026-02-01", shown(reading(ES, first, revision(2, words(EN, "a=Run.", "b=Stay.")))));
        assertEquals("", shown(reading(ES, first)));
    }

    @Test
    void aLanguageWithoutWordsHasTheSources() {
        TranslatedPhrases<QuizWords> reading = reading(ES, revision(1, words(EN, "a=Go.")));

        assertTrue(reading.isUntranslated(ES));
        assertEquals(List.of("Go."), lines(reading.part("a").flatMap(Unit::target)));
    }

    @Test
    void wordsThatWereWithdrawnAreNotShownThoughALaterRevisionChangesThemAgain() {
        Quiz.Revision second =
                revision(2, false, true, words(EN, "a=Go.", "b=Stay here.", "c=Old.", "start=One.|Three."));
        Quiz.Revision third = revision(3, words(EN, "a=Run.", "b=Stay there.", "c=Old.", "start=One.|Three."));

        assertEquals("""
                a CHANGED[Vaya.]|[Run.] 2026-03-01
                b WITHDRAWN[]|[Stay there.] 2026-03-01
                start WITHDRAWN[]|[One., Three.] 2026-02-01""", shown(reading(ES, FIRST, second, third)));
    }

    @Test
    void draftsAreNotRead() {
        Quiz.Revision draft = revision(2, true, words(EN, "a=Run."));

        assertFalse(reading(ES, FIRST, draft).isBehind());
        assertEquals(
                Optional.empty(),
                TranslatedPhrases.of(new Quiz("q", List.of(draft), QuizCommon.NONE, NOWHERE), ES, EN));
    }
}
