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
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.model.Revision;

class SiteReaderTest {
    private static final Language EN = new Language("en");
    private static final Language ES = new Language("es");
    private static final String FILE = "content/faq/one/r1/en.md";

    @TempDir
    Path root;

    @Test
    void aSmallGuideIsReadWithoutFault() {
        Guides.Outcome outcome = new Guides(root).read();

        assertEquals(List.of(), outcome.faults());
        assertEquals(List.of(EN, ES), outcome.orThrow().guide().languages());
        assertEquals("Guía", outcome.orThrow().guide().title().in(ES));
        assertEquals(Map.of("a-1", "(a)(1)"), outcome.orThrow().sources().get(0).subsections());
        assertEquals("La ley.", outcome.orThrow().topics().get(0).about().in(ES));
    }

    @Test
    void frontMatterAndBlocksKnowTheirLinesOfTheFile() {
        Guides guides = new Guides(root).with(FILE, """
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

        Revision revision = entry(guides).latestRevision();

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
        Guides guides = new Guides(root).with(FILE, text.replace("\n", "\r\n"));
        guides.with("content/topics.yaml", "- id: law\r\n  name: {en: Law, es: Ley}\r\n  about: {en: a, es: b}\r\n");

        Guides.Outcome outcome = guides.read();
        Revision revision = entry(guides).latestRevision();

        assertEquals(List.of(), outcome.faults());
        assertEquals("A b.", revision.source().blocks().get(0).text());
        assertEquals(
                new SourcePosition(FILE, 10, 3),
                revision.source().references().get(0).position());
        assertEquals("b", outcome.orThrow().topics().get(0).about().in(ES));
    }

    @Test
    void guideTopicsAndSourcesKnowTheirPlaces() {
        var site = new Guides(root).read().orThrow();

        assertEquals(
                new SourcePosition("content/topics.yaml", 1, 7),
                site.topics().get(0).id().position());
        assertEquals(
                new SourcePosition("content/sources.yaml", 6, 12),
                site.sources().get(0).readOn().position());
        assertEquals(
                new SourcePosition("content/faq/one/entry.yaml", 1, 8),
                entry(new Guides(root)).placement().orElseThrow().topic().position());
        assertEquals(
                new SourcePosition("content/guide.yaml", 1, 1),
                site.guide().title().position());
    }

    @Test
    void messagesOfGroupsGetDottedKeysAndTheirPlaces() {
        Guides guides = new Guides(root)
                .with("i18n/es.yaml", "language: Español\nfoot:\n  legal: Información\n  day:\n    of: A {day}\n");

        var catalog = guides.read().orThrow().catalogs().get(ES);

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
        Guides guides = new Guides(root).with("i18n/es.yaml", "skip:\n  - a\n");
        assertEquals(List.of("i18n/es.yaml:1:1 missing-key", "i18n/es.yaml:2:3 wrong-type"), guides.faults());

        Files.delete(root.resolve("i18n/es.yaml"));
        assertEquals(List.of("i18n/es.yaml message-file"), guides.faults());
    }

    @Test
    void revisionsLanguagesAndDraftsComeFromTheFolders() {
        Guides guides = new Guides(root)
                .with("content/faq/one/r2/en.md", Guides.text("question", "effective: 2026-04-01\nchange: More.\n"))
                .with("content/faq/one/r3/en.md", Guides.text("question", "effective: 2026-05-01\ndraft: true\n"))
                .with(
                        "content/faq/one/r1/es.md",
                        Guides.text("question", "translation: {state: reviewed, by: Ana, on: 2026-03-02}\n"));

        Entry entry = entry(guides);

        assertEquals(List.of(), guides.faults());
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
        Guides guides = new Guides(root)
                .with(
                        FILE,
                        Guides.text(
                                "question",
                                "effective: 2026-03-01\nreview: {by: Ana, as: attorney, on: 2026-03-04}\nchecked: 2026-03-05\n"));

        var provenance = entry(guides).latest().document().provenance();

        assertEquals(
                Optional.of(new Provenance.Review("Ana", Provenance.Role.ATTORNEY, LocalDate.of(2026, 3, 4))),
                provenance.review());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 5)), provenance.checked());
    }

    @Test
    void anEntryMayHaveOldNamesAndBeRetired() {
        Guides guides = new Guides(root)
                .with(
                        "content/faq/one/entry.yaml",
                        "topic: law\norder: 10\nformerly: [old-one, Older]\nretired: {on: 2026-04-01, see: faq/two}\n");

        Entry entry = entry(guides);

        assertEquals(List.of("content/faq/one/entry.yaml:3:21 slug"), guides.faults());
        assertEquals("old-one", entry.formerly().get(0).value());
        assertEquals(LocalDate.of(2026, 4, 1), entry.retired().orElseThrow().on());
        assertEquals(
                new SourcePosition("content/faq/one/entry.yaml", 4, 32),
                entry.retired().orElseThrow().see().orElseThrow().position());
    }

    @Test
    void whatEditorsLeaveIsPassedOverAndStrayFilesAreTold() {
        Guides guides = new Guides(root)
                .with("content/.DS_Store", "x")
                .with("content/faq/one/.swp", "x")
                .with("content/notes.txt", "x")
                .with("content/faq/loose.md", "x")
                .with("content/faq/one/r1/en.md~", "x")
                .with("content/faq/one/r0/en.md", "x");

        assertEquals(
                List.of(
                        "content/faq/loose.md lost-text",
                        "content/faq/one/r0 lost-text",
                        "content/notes.txt stray-file"),
                guides.faults());
    }

    @Test
    void withoutAGuideThereIsNoSite() throws IOException {
        Guides guides = new Guides(root);
        Files.delete(root.resolve("content/guide.yaml"));

        assertEquals(Optional.empty(), guides.read().site());
        assertEquals(List.of("content/guide.yaml missing-key"), guides.faults());
    }

    private static Entry entry(Guides guides) {
        return guides.read().orThrow().entry(new EntryId(EntryKind.FAQ, "one")).orElseThrow();
    }
}
