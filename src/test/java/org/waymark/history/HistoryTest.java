package org.waymark.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.history.Texts.document;
import static org.waymark.history.Texts.revision;
import static org.waymark.history.Texts.withdrawing;
import static org.waymark.model.Models.EN;
import static org.waymark.model.Models.ES;
import static org.waymark.model.Models.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.model.Entry;
import org.waymark.model.EntryKind;
import org.waymark.model.Markup;
import org.waymark.model.Revision;

class HistoryTest {
    private static final Revision FIRST = revision(
            1,
            document(EN, "Ask the court once.", "Send it by post."),
            document(ES, "Pida una vez.", "Envíelo por correo."));
    private static final Revision SECOND = revision(
            2,
            document(EN, "Send it by post.", "Ask the court once."),
            document(ES, "Envíelo por correo.", "Pida una vez."));
    private static final Revision THIRD =
            withdrawing(revision(3, document(EN, "Bring it in person, not by post.", "Ask the court once.")));

    private static Entry answer(Revision... revisions) {
        return entry(EntryKind.FAQ, "a", revisions);
    }

    private static List<String> told(History history, int index) {
        return history.changes(index).stream()
                .map(part -> part.change() + " " + words(part.before()) + " > " + words(part.after()))
                .toList();
    }

    private static String words(Optional<Markup> markup) {
        return markup.map(found -> found.text()).orElse("-");
    }

    @Test
    void aLanguageHasTheHistoryOfItsOwnTexts() {
        History history = History.of(answer(FIRST, SECOND, THIRD), ES);

        assertEquals(2, history.versions().size());
        assertEquals(List.of(3), history.since().stream().map(Revision::number).toList());
    }

    @Test
    void aLanguageWithoutTextsHasThatOfTheSource() {
        History history = History.of(answer(revision(1, document(EN, "One.")), revision(2, document(EN, "Two."))), ES);

        assertEquals(2, history.versions().size());
        assertEquals(EN, history.versions().get(0).document().language());
    }

    @Test
    void whatOnlyMovedIsTold() {
        assertEquals(
                List.of("SAME", "MOVED"),
                History.of(answer(FIRST, SECOND), EN).changes(1).stream()
                        .map(part -> part.change().name())
                        .sorted(Comparator.reverseOrder())
                        .toList());
    }

    @Test
    void withdrawnWordsAreInNoStepOfNoLanguage() {
        Entry answer = answer(FIRST, SECOND, THIRD);

        assertEquals(
                List.of(
                        "CHANGED - > Bring it in person, not by post.",
                        "SAME Ask the court once. > Ask the court once."),
                told(History.of(answer, EN), 2));
        assertEquals(
                0,
                told(History.of(answer, ES), 1).stream()
                        .filter(line -> line.contains("correo"))
                        .count());
    }

    @Test
    void anOlderTextIsWholeButForWithdrawnWords() {
        TranslatedText past = History.past(answer(FIRST, SECOND, THIRD), FIRST, ES);

        assertEquals(
                List.of(TranslatedText.State.CURRENT, TranslatedText.State.GONE),
                past.parts().stream().map(TranslatedText.TranslatedBlock::state).toList());
        assertEquals(Texts.month(3), past.parts().get(1).since());
        assertEquals(0, past.stale());
    }
}
