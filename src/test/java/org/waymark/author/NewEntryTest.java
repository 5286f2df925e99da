package org.waymark.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Site;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

class NewEntryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @TempDir
    Path root;

    private Site site() {
        var diagnostics = new Diagnostics();
        Site site = new GuideFolder(root).read(diagnostics).orElseThrow();
        assertEquals(List.of(), diagnostics.all());
        return site;
    }

    private NewEntry author(List<String> topics) {
        GuideFolder.minimal(root, "en", "es").without("content/faq").without("content/glossary");
        return new NewEntry(root.resolve("content"), site().guide(), topics);
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void aNewEntryCanBeReadAndIsADraftInEveryLanguage(EntryKind kind) {
        NewEntry author = author(List.of("law", "help"));
        EntryId id = new EntryId(kind, "can-i-appeal");
        assertFalse(author.exists(id));

        author.write(id, TODAY);

        assertTrue(author.exists(id));
        Entry entry = site().entry(id).orElseThrow();
        assertFalse(entry.isPublished());
        assertEquals(2, entry.latestRevision().documents().size());
        assertEquals(TODAY, entry.latestRevision().effective().value());
        assertEquals("Can i appeal", entry.latest().document().heading().value());
        List<List<String>> shapes = entry.latestRevision().documents().values().stream()
                .map(document ->
                        document.blocks().stream().map(block -> block.shape()).toList())
                .distinct()
                .toList();
        assertEquals(1, shapes.size(), shapes.toString());
    }

    @Test
    void anAnswerStandsUnderTheFirstTopic() {
        List<Path> files = author(List.of("law", "help")).write(new EntryId(EntryKind.FAQ, "a"), TODAY);

        assertEquals(List.of(Path.of("faq/a/entry.yaml"), Path.of("faq/a/r1/en.md"), Path.of("faq/a/r1/es.md")), files);
        assertEquals(
                "# The topic under which the answer stands, and its place there (10, 20, 30 ... leave room).\n"
                        + "# Topics: law, help\ntopic: law\norder: 90\n",
                Trees.text(root.resolve("content/faq/a/entry.yaml")));
    }

    @Test
    void theExamplesOfLinksInANewTextAreNoLinks() {
        author(List.of()).write(new EntryId(EntryKind.TERM, "plea"), TODAY);

        Entry entry = site().entry(new EntryId(EntryKind.TERM, "plea")).orElseThrow();

        assertEquals(List.of(), entry.latest().document().references());
        assertTrue(Trees.text(root.resolve("content/glossary/plea/r1/en.md")).contains("\\[word](term:slug)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "aux", "nul", "prn", "com1", "lpt9"})
    void aNameOfWindowsIsNone(String slug) {
        assertFalse(NewEntry.canBeKept(new EntryId(EntryKind.FAQ, slug)));
        assertTrue(NewEntry.canBeKept(new EntryId(EntryKind.FAQ, slug + "-x")));
    }
}
