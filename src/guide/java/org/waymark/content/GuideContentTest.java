package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.i18n.Breaks;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Document;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Provenance;
import org.waymark.model.Site;
import org.waymark.pipeline.Target;
import org.waymark.testing.Builds;
import org.waymark.testing.Trees;

/** What the guide itself promises. */
class GuideContentTest {
    private static final Site SITE = OwnGuide.SITE;
    private static final Set<String> ANSWERS = Set.of(
            "what-is-the-act",
            "what-is-vacatur",
            "what-is-expungement",
            "what-is-sentence-reduction",
            "who-is-eligible",
            "which-crimes-count",
            "if-i-was-under-18",
            "how-to-seek-relief",
            "after-filing",
            "after-relief-is-granted",
            "if-no-one-else-was-arrested",
            "is-the-request-public",
            "find-an-attorney",
            "if-the-judge-says-no",
            "if-a-case-is-open");

    private static final Set<String> PAGES =
            Set.of("home", "about", "get-help", "safety", "state-relief", "use-this-guide");

    @Test
    void theGuideHasNoErrors() {
        var project = Builds.project(Builds.REPOSITORY, Path.of("themes/default"), Path.of("site"));

        assertEquals(List.of(), Builds.errors(Builds.run(project, Target.NOTHING)));
    }

    @Test
    void itHasAllAnswersAndPagesUnderTheirNames() {
        assertEquals(new TreeSet<>(ANSWERS), new TreeSet<>(SITE.slugs(EntryKind.FAQ)));
        assertEquals(new TreeSet<>(PAGES), new TreeSet<>(SITE.slugs(EntryKind.PAGE)));
        assertTrue(
                SITE.published(EntryKind.TERM).size() >= 30,
                () -> SITE.slugs(EntryKind.TERM).toString());
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        Language spanish = new Language("es");

        assertEquals("en", SITE.guide().source().tag());
        SITE.entries().values().forEach(entry -> {
            assertTrue(entry.isPublished(), entry.id().path());
            assertTrue(entry.shownIn(spanish).isIn(spanish), entry.id().path());
            assertFalse(
                    entry.shownIn(spanish).isOlderThan(entry.latest()),
                    entry.id().path());
        });
    }

    @Test
    void spanishIsMarkedAsAMachinesWork() {
        SITE.entries().values().stream()
                .flatMap(entry -> entry.revisions().stream())
                .flatMap(revision -> revision.document(new Language("es")).stream())
                .forEach(document -> assertEquals(
                        Optional.of(Provenance.State.MACHINE),
                        document.provenance().translation().map(Provenance.Translation::state),
                        document.position().path()));
    }

    @Test
    void everyAnswerBeginsWithAShortOneCitesAndSaysWhatToDoNext() {
        for (String slug : ANSWERS) {
            List<Block> blocks = OwnGuide.blocks(EntryKind.FAQ, slug);
            assertEquals(BlockKind.PARAGRAPH, blocks.get(0).kind(), slug);
            assertTrue(
                    Breaks.count(blocks.get(0).text()) <= 60,
                    slug + " begins with " + Breaks.count(blocks.get(0).text()) + " words");
            assertTrue(blocks.stream().anyMatch(block -> block.kind() == BlockKind.STEPS), slug);
        }
        SITE.published(EntryKind.FAQ)
                .forEach(entry -> assertFalse(
                        entry.latestRevision().cites().isEmpty(), entry.id().path()));
    }

    @Test
    void theTableOfOffensesHasThreeRowsAndTheListOfEndingsFollows() {
        List<Block> blocks = OwnGuide.blocks(EntryKind.FAQ, "which-crimes-count");
        Block table = named(blocks, "table");
        Block endings = named(blocks, "endings");

        // a row of headers, and one for each kind of crime
        assertEquals("table of 4 x 4", table.shape());
        assertEquals(BlockKind.LIST, endings.kind());
        assertTrue(endings.shape().matches("list of [45]"), endings.shape());
    }

    private static Block named(List<Block> blocks, String name) {
        return blocks.stream()
                .filter(block -> block.name().map(Located::value).equals(Optional.of(name)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no block '" + name + "'"));
    }

    @Test
    void theLineForReportingIsNowhere() {
        for (Path file : Trees.walk(OwnGuide.CONTENT)) {
            assertFalse(Trees.text(file).replaceAll("\\D", "").contains("8663472423"), file.toString());
        }
    }

    @Test
    void titlesAreShortAndEveryHeadingIsAQuestionWhereItShouldBe() {
        SITE.entries().values().stream()
                .flatMap(entry -> entry.latestRevision().documents().values().stream())
                .map(Document::title)
                .forEach(title -> assertTrue(title.value().length() <= 60, title.toString()));
        SITE.published(EntryKind.FAQ)
                .forEach(entry -> assertTrue(
                        entry.latest().document().heading().value().endsWith("?"),
                        entry.id().path()));
    }

    @Test
    void theExitIsSetAndNoAddressIsMadeUp() {
        assertTrue(SITE.guide().exit().startsWith("https://"));
        assertEquals("", SITE.guide().baseUrl());
        assertEquals("", SITE.guide().report());
    }
}
