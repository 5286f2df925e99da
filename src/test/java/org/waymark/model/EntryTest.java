package org.waymark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.model.Models.AR;
import static org.waymark.model.Models.EN;
import static org.waymark.model.Models.ES;
import static org.waymark.model.Models.draft;
import static org.waymark.model.Models.entry;
import static org.waymark.model.Models.revision;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryTest {
    @Test
    void aLanguageShowsItsHighestRevisionEvenOverAGap() {
        Entry entry = entry(EntryKind.FAQ, "a", revision(1, EN, ES, AR), revision(2, EN, AR), revision(3, EN));

        assertEquals(
                Optional.of(1), entry.in(ES).map(version -> version.revision().number()));
        assertEquals(
                Optional.of(2), entry.in(AR).map(version -> version.revision().number()));
        assertEquals(3, entry.latest().revision().number());
        assertTrue(entry.shownIn(ES).isOlderThan(entry.latest()));
        assertFalse(entry.shownIn(EN).isOlderThan(entry.latest()));
    }

    @Test
    void aLanguageWithoutAnyFileShowsTheSourceText() {
        Entry entry = entry(EntryKind.FAQ, "a", revision(1, EN), revision(2, EN));

        assertEquals(Optional.empty(), entry.in(ES));
        assertEquals(EN, entry.shownIn(ES).document().language());
        assertEquals(2, entry.shownIn(ES).revision().number());
        assertFalse(entry.shownIn(ES).isIn(ES));
    }

    @Test
    void draftsAreNotSeen() {
        Entry entry = entry(EntryKind.FAQ, "a", revision(1, EN), draft(revision(2, EN, ES)));

        assertEquals(1, entry.latestRevision().number());
        assertEquals(Optional.empty(), entry.in(ES));
        assertTrue(entry.isPublished());
    }

    @Test
    void anEntryOfDraftsAloneIsNotPublishedAndItsNewestIsTheLast() {
        Entry entry = entry(EntryKind.FAQ, "a", draft(revision(1, EN)), draft(revision(2, EN)));

        assertFalse(entry.isPublished());
        assertEquals(2, entry.latestRevision().number());
    }

    @Test
    void revisionsAreSortedByNumber() {
        Entry entry = entry(EntryKind.FAQ, "a", revision(10, EN), revision(2, EN), revision(1, EN));

        assertEquals(
                List.of(1, 2, 10),
                entry.revisions().stream().map(Revision::number).toList());
    }

    @Test
    void thereIsNoRevisionZero() {
        assertThrows(IllegalArgumentException.class, () -> withNumber(0));
    }

    private static Revision withNumber(int number) {
        Revision sound = revision(1, EN);
        return new Revision(
                number,
                false,
                sound.effective(),
                sound.change(),
                false,
                List.of(),
                List.of(),
                EN,
                sound.documents(),
                sound.position());
    }

    @Test
    void anEntryIsNamedAsAuthorsWriteIt() {
        EntryId id = new EntryId(EntryKind.TERM, "plea");

        assertEquals("glossary/plea", id.path());
        assertEquals("term:plea", id.link());
        assertEquals("glossary/plea", id.toString());
        assertTrue(new EntryId(EntryKind.FAQ, "z").compareTo(id) < 0);
    }
}
