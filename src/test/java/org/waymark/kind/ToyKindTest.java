package org.waymark.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.author.EditionFile;
import org.waymark.check.Check;
import org.waymark.check.EditionCheck;
import org.waymark.check.LinkCheck;
import org.waymark.check.RevisionCheck;
import org.waymark.check.SentenceCheck;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.history.AsOf;
import org.waymark.i18n.Typeset;
import org.waymark.impact.AffectedPiece;
import org.waymark.impact.Impact;
import org.waymark.impact.Step;
import org.waymark.impact.Subjects;
import org.waymark.model.Language;
import org.waymark.model.Piece;
import org.waymark.model.Site;
import org.waymark.read.GuideFiles;
import org.waymark.read.SiteReader;
import org.waymark.render.Page;
import org.waymark.render.Theme;
import org.waymark.render.context.SiteContext;
import org.waymark.render.page.SitemapRenderer;
import org.waymark.search.Documents;
import org.waymark.search.SearchDocument;
import org.waymark.testing.GuideFolder;

/** A kind of content that no package of the tool knows: what works on every piece alike works on its pieces too. */
class ToyKindTest {
    private static final Language EN = new Language("en");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @TempDir
    Path temp;

    private GuideFolder guide() {
        return GuideFolder.minimal(temp)
                .with("content/forms/fw-003/r1/form.yaml", "effective: 2026-02-01\nlaw: act-a-1\n")
                .with("content/forms/fw-003/r1/en.yaml", "about: \"It asks for a 'waiver' of fees.\"\n");
    }

    private static Site read(GuideFolder guide) {
        Diagnostics diagnostics = new Diagnostics();
        GuideFiles files =
                new GuideFiles(guide.root().resolve("content"), guide.root().resolve("i18n"), List.of(new ToyReader()));
        Site site = new SiteReader(files, diagnostics).read().orElseThrow();
        assertEquals(List.of(), lines(diagnostics));
        return site;
    }

    private static List<String> lines(Diagnostics diagnostics) {
        return diagnostics.all().stream().map(Diagnostic::message).toList();
    }

    private static List<String> check(Site site, Check check) {
        Diagnostics diagnostics = new Diagnostics();
        check.run(site, diagnostics);
        return lines(diagnostics);
    }

    @Test
    void linksLeadToItByTheSchemeThatItBrings() {
        GuideFolder guide = guide().withAnswer("Fill in [the form](form:fw-003), not [that one](form:fw-03).\n");

        assertEquals(List.of("link to unknown form 'fw-03'"), check(read(guide), new LinkCheck()));
    }

    @Test
    void itIsInForceFromItsDay() {
        Site site = read(guide());

        assertEquals(
                List.of("faq/what", "glossary/plea", "forms/fw-003"),
                site.pieces().map(Piece::path).toList());
        assertEquals(List.of(), new AsOf(LocalDate.of(2026, 1, 31)).cut(site).worded());
        assertEquals(1, new AsOf(LocalDate.of(2026, 2, 1)).cut(site).worded().size());
    }

    @Test
    void anEditionGuaranteesItsWordsAndFacts() {
        GuideFolder guide = guide();
        new EditionFile(guide.root().resolve("content"), read(guide)).close(DAY, Map.of(EN, "First"));

        assertEquals(List.of(), check(read(guide), new EditionCheck()));

        guide.with("content/forms/fw-003/r1/form.yaml", "effective: 2026-02-01\nlaw: act\n");

        assertEquals(
                List.of("this text was published on 2026-03-01 and has changed since, but it is still r1"),
                check(read(guide), new EditionCheck()));
    }

    @Test
    void checksLookAtIt() {
        GuideFolder guide = guide().with("content/forms/fw-003/r1/form.yaml", "effective: 2026-02-01\nlaw: act-a-2\n")
                .with("content/forms/fw-003/r1/en.yaml", "about: " + "word ".repeat(60) + "end.\n")
                .with("content/forms/fw-003/r2/form.yaml", "effective: 2026-02-01\nlaw: act\n")
                .with("content/forms/fw-003/r2/en.yaml", "about: Other words.\n");
        Site site = read(guide);

        assertEquals(List.of("source 'act' lists no subsection 'a-2'"), check(site, new LinkCheck()));
        assertEquals(List.of("r2 does not say what changed"), check(site, new RevisionCheck()));
        assertTrue(check(site, new SentenceCheck()).get(0).startsWith("a sentence of 61 words"));
    }

    @Test
    void aChangeOfItsLawAffectsIt() {
        Site site = read(guide());
        Impact impact = Impact.of(site, new Subjects(site).find("act").orElseThrow());

        assertEquals(
                List.of("forms/fw-003: cites (a)(1)"),
                impact.steps().getOrDefault(Step.of(Toy.KIND), List.of()).stream()
                        .map(ToyKindTest::line)
                        .toList());
    }

    private static String line(AffectedPiece piece) {
        return piece.piece() + ": " + piece.reason();
    }

    @Test
    void itIsTypesetAndFound() {
        Site set = new Typeset().of(read(guide()));

        assertEquals(
                List.of("forms/fw-003 It asks for a ‘waiver’ of fees."),
                Documents.of(set, EN).stream()
                        .filter(document -> document.id().startsWith("forms/"))
                        .map(ToyKindTest::line)
                        .toList());
    }

    private static String line(SearchDocument document) {
        return document.id() + " " + document.lead();
    }

    @Test
    void theSitemapNamesItsPages() {
        Theme theme = new Theme(Path.of("themes/default"), new Diagnostics());
        SiteContext context = SiteContext.of(read(guide()), theme, "https://guide.example/", DAY);
        String sitemap = new SitemapRenderer()
                .plan(context)
                .map(Page::make)
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();

        assertTrue(sitemap.contains("https://guide.example/en/forms/fw-003.html"), sitemap);
    }
}
