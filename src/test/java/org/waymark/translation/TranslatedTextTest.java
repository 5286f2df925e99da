package org.waymark.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.history.Texts.document;
import static org.waymark.history.Texts.month;
import static org.waymark.history.Texts.revision;
import static org.waymark.history.Texts.withdrawing;
import static org.waymark.model.Models.EN;
import static org.waymark.model.Models.ES;
import static org.waymark.model.Models.entry;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.model.Block;
import org.waymark.model.Entry;
import org.waymark.model.EntryKind;
import org.waymark.model.Revision;
import org.waymark.model.Unit;

class TranslatedTextTest {
    private static final Revision FIRST = revision(
            1,
            document(EN, "Ask the court once.", "The court has ninety days.", "Send it by post."),
            document(ES, "Pida una vez.", "El tribunal tiene noventa días.", "Envíelo por correo."));
    private static final Revision SECOND =
            revision(2, document(EN, "Ask the court once.", "The court has thirty days.", "Nothing is to be paid."));
    private static final Revision THIRD = revision(
            3,
            document(
                    EN,
                    "Ask the court once.",
                    "The court has thirty days.",
                    "Nothing is to be paid.",
                    "You may bring a friend along."));

    private static Entry answer(Revision... revisions) {
        return entry(EntryKind.FAQ, "a", revisions);
    }

    private static String shown(TranslatedText reading) {
        return reading.parts().stream()
                .map(part -> part.state() + "(" + text(part.target()) + "|" + text(part.source()) + ") " + part.day())
                .collect(Collectors.joining("\n"));
    }

    private static String text(java.util.Optional<Block> block) {
        return block.map(Block::text).orElse("");
    }

    @Test
    void aTranslationThatIsUpToDateIsCurrentThroughout() {
        TranslatedText reading = TranslatedText.of(answer(FIRST), ES);

        assertEquals(0, reading.stale());
        assertFalse(reading.isBehind());
        assertEquals(
                "Pida una vez.", reading.summary().shortAnswer().orElseThrow().text());
    }

    @Test
    void aTranslationThatIsBehindKeepsWhatStillHolds() {
        TranslatedText reading = TranslatedText.of(answer(FIRST, SECOND, THIRD), ES);

        assertEquals("""
                CURRENT(Pida una vez.|Ask the court once.) 2026-01-01
                CHANGED(El tribunal tiene noventa días.|The court has thirty days.) 2026-02-01
                GONE(|) 2026-02-01
                NEW(|Nothing is to be paid.) 2026-02-01
                NEW(|You may bring a friend along.) 2026-03-01\
                """, shown(reading));
        assertEquals(3, reading.stale());
        assertEquals(4, reading.blocks());
    }

    @Test
    void wordsThatWereWithdrawnAreGivenInTheSourceAloneThoughALaterRevisionChangedOthers() {
        TranslatedText reading = TranslatedText.of(answer(FIRST, withdrawing(SECOND), THIRD), ES);

        assertEquals(
                "WITHDRAWN(|The court has thirty days.) 2026-02-01",
                shown(reading).lines().toList().get(1));
        assertEquals(
                "NEW(|You may bring a friend along.) 2026-03-01",
                shown(reading).lines().toList().get(4));
    }

    @Test
    void withdrawnWordsStayAwayWhereALaterRevisionChangedThemAgain() {
        Revision again = revision(3, document(EN, "Ask the court once.", "The court has sixty days."));

        TranslatedText reading = TranslatedText.of(answer(FIRST, withdrawing(SECOND), again), ES);

        assertEquals(
                "WITHDRAWN(|The court has sixty days.) 2026-03-01",
                shown(reading).lines().toList().get(1));
    }

    @Test
    void aWithdrawnShortAnswerIsNotSaidInTheOldWords() {
        Revision other = revision(2, document(EN, "Ask the court twice.", "The court has ninety days."));

        var summary = TranslatedText.of(answer(FIRST, withdrawing(other)), ES).summary();

        assertEquals("Ask the court twice.", summary.shortAnswer().orElseThrow().text());
        assertEquals(EN, summary.language());
    }

    @Test
    void withoutATextInTheLanguageAllIsNew() {
        TranslatedText reading = TranslatedText.of(answer(revision(1, document(EN, "One.", "Two."))), ES);

        assertTrue(reading.isUntranslated(ES));
        assertEquals(2, reading.stale());
        assertEquals("NEW(|One.) 2026-01-01", shown(reading).lines().findFirst().orElseThrow());
    }

    @Test
    void theSourceIsNeverBehind() {
        TranslatedText reading = TranslatedText.of(answer(FIRST, SECOND), EN);

        assertEquals(0, reading.stale());
        assertEquals(month(2), reading.parts().get(0).day());
    }

    @Test
    void anOlderTextIsWholeButForWithdrawnWords() {
        Revision second = revision(2, document(EN, "Send it by post.", "Ask the court once."));
        Revision third =
                withdrawing(revision(3, document(EN, "Bring it in person, not by post.", "Ask the court once.")));
        Revision first = revision(
                1,
                document(EN, "Ask the court once.", "Send it by post."),
                document(ES, "Pida una vez.", "Envíelo por correo."));

        TranslatedText past = TranslatedText.past(answer(first, second, third), first, ES);

        assertEquals(
                List.of(Unit.State.CURRENT, Unit.State.GONE),
                past.parts().stream().map(Unit::state).toList());
        assertEquals(month(3), past.parts().get(1).day());
        assertEquals(0, past.stale());
    }
}
