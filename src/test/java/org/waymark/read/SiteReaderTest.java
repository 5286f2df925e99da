package org.waymark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.model.Revision;
import org.waymark.model.Site;
import org.waymark.testing.GuideFolder;

class SiteReaderTest {
    private static final Language EN = new Language("en");
    private static final Language ES = new Language("es");
    private static final String FILE = "content/faq/what/r1/en.md";

    @TempDir
    Path root;

    private GuideFolder guide() {
        return GuideFolder.minimal(root, "en", "es");
    }

    @Test
    void aSmallGuideIsReadWithoutFault() {
        assertEquals(List.of(), guide().faults());
        Site site = guide().site();
        assertEquals(List.of(EN, ES), site.guide().languages());
        assertEquals("Guide in es", site.guide().title().in(ES));
        assertEquals(Map.of("a-1", "(a)(1)"), site.sources().get(0).subsections());
        assertEquals("What it says. in es", site.topics().get(0).about().in(ES));
    }

    @Test
    void frontMatterAndBlocksKnowTheirLinesOfTheFile() {
        GuideFolder guide = guide().with(FILE, """
                ---
                title: One
                question: One?
                aliases:
                  - a
                  - b
                effective: 2026-03-01
                cites: [act, act-a-1]
                related: [page/x]
                ---

                Words [a](term:a). {#short}

                ## Two
                """);

        Revision revision = entry(guide).latestRevision();

        assertEquals(new SourcePosition(FILE, 2, 8), revision.source().title().position());
        assertEquals(
                new SourcePosition(FILE, 3, 11), revision.source().heading().position());
        assertEquals(
                new SourcePosition(FILE, 6, 5),
                revision.source().aliases().get(1).position());
        assertEquals(new SourcePosition(FILE, 7, 12), revision.effective().position());
        assertEquals(new SourcePosition(FILE, 8, 14), revision.cites().get(1).position());
        assertEquals(new SourcePosition(FILE, 9, 11), revision.related().get(0).position());
        assertEquals(
                new SourcePosition(FILE, 12, 1),
                revision.source().blocks().get(0).position());
        assertEquals(
                new SourcePosition(FILE, 14, 1),
                revision.source().blocks().get(1).position());
        assertEquals(
                new SourcePosition(FILE, 12, 7),
                revision.source().references().get(0).position());
        assertEquals(
                Optional.of(new SourcePosition(FILE, 12, 20)),
                revision.source().blocks().get(0).name().map(name -> name.position()));
    }

    @Test
    void linesEndAsOnWindowsWithoutChange() {
        String text =
                "---\ntitle: One\nquestion: One?\naliases: [a, b, c]\neffective: 2026-03-01\n---\nA\nb.\n\n- [a](term:a)\n";
        GuideFolder guide = guide().with(FILE, text.replace("\n", "\r\n"));
        guide.with("content/topics.yaml", "- id: law\r\n  name: {en: Law, es: Ley}\r\n  about: {en: a, es: b}\r\n");

        Revision revision = entry(guide).latestRevision();

        assertEquals(List.of(), guide.faults());
        assertEquals("A b.", revision.source().blocks().get(0).text());
        assertEquals(
                new SourcePosition(FILE, 10, 3),
                revision.source().references().get(0).position());
        assertEquals("b", guide.site().topics().get(0).about().in(ES));
    }

    @Test
    void guideTopicsAndSourcesKnowTheirPlaces() {
        var site = guide().site();

        assertEquals(
                new SourcePosition("content/topics.yaml", 1, 7),
                site.topics().get(0).id().position());
        assertEquals(
                new SourcePosition("content/sources.yaml", 6, 12),
                site.sources().get(0).readOn().position());
        assertEquals(
                new SourcePosition("content/faq/what/entry.yaml", 1, 8),
                entry(guide()).placement().orElseThrow().topic().position());
        assertEquals(
                new SourcePosition("content/guide.yaml", 1, 1),
                site.guide().title().position());
    }

    @Test
    void messagesOfGroupsGetDottedKeysAndTheirPlaces() {
        GuideFolder guide = guide().with(
                        "i18n/es.yaml", "language: Español\nfoot:\n  legal: Información\n  day:\n    of: A {day}\n");

        var catalog = guide.site().catalogs().get(ES);

        assertEquals("Español", catalog.name());
        assertEquals(
                List.of("foot.day.of", "foot.legal"),
                List.copyOf(catalog.messages().keySet()));
        assertEquals(
                new SourcePosition("i18n/es.yaml", 5, 9),
                catalog.messages().get("foot.day.of").position());
    }

    @Test
    void messagesThatAreMissingOrAListAreErrors() throws IOException {
        GuideFolder guide = guide().with("i18n/es.yaml", "skip:\n  - a\n");
        assertEquals(List.of("i18n/es.yaml:1:1 missing-key", "i18n/es.yaml:2:3 wrong-type"), guide.faults());

        Files.delete(root.resolve("i18n/es.yaml"));
        assertEquals(List.of("i18n/es.yaml message-file"), guide.faults());
    }

    @Test
    void revisionsLanguagesAndDraftsComeFromTheFolders() {
        GuideFolder guide = guide().with(
                        "content/faq/what/r2/en.md",
                        GuideFolder.entryFile("question", "effective: 2026-04-01\nchange: More.\n"))
                .with(
                        "content/faq/what/r3/en.md",
                        GuideFolder.entryFile("question", "effective: 2026-05-01\ndraft: true\n"))
                .with(
                        "content/faq/what/r1/es.md",
                        GuideFolder.entryFile("question", "translation: {state: reviewed, by: Ana, on: 2026-03-02}\n"));

        Entry entry = entry(guide);

        assertEquals(List.of(), guide.faults());
        assertEquals(2, entry.latestRevision().number());
        assertEquals("More.", entry.latestRevision().change().orElseThrow().value());
        assertTrue(entry.revisions().get(2).draft());
        assertEquals(1, entry.in(ES).orElseThrow().revision().number());
        assertEquals(
                Optional.of(new Provenance.Translation(
                        Provenance.State.REVIEWED, Optional.of("Ana"), LocalDate.of(2026, 3, 2))),
                entry.in(ES).orElseThrow().document().provenance().translation());
    }

    @Test
    void whoReadATextAndWhenIsKept() {
        GuideFolder guide = guide().with(
                        FILE,
                        GuideFolder.entryFile(
                                "question",
                                "effective: 2026-03-01\nreview: {by: Ana, as: reviewer, on: 2026-03-04}\nchecked: 2026-03-05\n"));

        var provenance = entry(guide).latest().document().provenance();

        assertEquals(
                Optional.of(new Provenance.Review(
                        "Ana", provenance.review().orElseThrow().as(), LocalDate.of(2026, 3, 4))),
                provenance.review());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 5)), provenance.checked());
    }

    @Test
    void anEntryMayHaveOldNamesAndBeRetired() {
        GuideFolder guide = guide().with(
                        "content/faq/what/entry.yaml",
                        "topic: law\norder: 10\nformerly: [old-one, Older]\nretired: {on: 2026-04-01, see: faq/two}\n");

        Entry entry = entry(guide);

        assertEquals(List.of("content/faq/what/entry.yaml:3:21 slug"), guide.faults());
        assertEquals("old-one", entry.formerly().get(0).value());
        assertEquals(LocalDate.of(2026, 4, 1), entry.retired().orElseThrow().on());
        assertEquals(
                new SourcePosition("content/faq/what/entry.yaml", 4, 32),
                entry.retired().orElseThrow().see().orElseThrow().position());
    }

    @Test
    void whatEditorsLeaveIsPassedOverAndStrayFilesAreTold() {
        GuideFolder guide = guide().with("content/.DS_Store", "x")
                .with("content/faq/what/.swp", "x")
                .with("content/notes.txt", "x")
                .with("content/faq/loose.md", "x")
                .with("content/faq/what/r1/en.md~", "x")
                .with("content/faq/what/r0/en.md", "x");

        assertEquals(
                List.of(
                        "content/faq/loose.md lost-text",
                        "content/faq/what/r0 lost-text",
                        "content/notes.txt stray-file"),
                guide.faults());
    }

    @Test
    void withoutAGuideThereIsNoSite() throws IOException {
        GuideFolder guide = guide();
        Files.delete(root.resolve("content/guide.yaml"));

        assertEquals(Optional.empty(), guide.read(new Diagnostics()));
        assertEquals(List.of("content/guide.yaml missing-key"), guide.faults());
    }

    private static Entry entry(GuideFolder guide) {
        return guide.site().entry(new EntryId(EntryKind.FAQ, "what")).orElseThrow();
    }
}
