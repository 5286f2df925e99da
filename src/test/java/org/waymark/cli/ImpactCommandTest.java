package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.broken.BrokenSite;

class ImpactCommandTest {
    private static final String ANSWER = "content/faq/what-is-it/r1/";

    @TempDir
    private Path root = Path.of("");

    @BeforeEach
    void layOutASmallGuide() throws IOException {
        new BrokenSite(BrokenSite.ALL.resolve("sound-base")).layOut(root);
    }

    private String impact(String what) {
        Run run = Run.on(root, "impact", what);
        assertEquals(0, run.code(), run.err());
        return run.out();
    }

    @Test
    void aSubsectionTouchesTheBlocksThatCiteItTheirTranslationsAndTheirSheets() {
        String out = impact("small-act-a");

        assertTrue(out.contains(ANSWER + "en.md:21:1: faq/what-is-it#law: cites (a)"), out);
        assertTrue(out.contains(ANSWER + "es.md:"), out);
        assertTrue(out.contains("en/print/guide.html"), out);
        assertTrue(out.contains("es/print/guide.html"), out);
    }

    @Test
    void onAnEarlierDayOnlyWhatHeldThenIsTouched() {
        Run before = Run.on(root, "impact", "small-act-a", "--as-of", "2026-02-28");

        assertEquals(0, before.code(), before.err());
        assertFalse(before.out().contains(ANSWER), before.out());
        assertTrue(Run.on(root, "impact", "small-act-a", "--as-of", "2026-03-01")
                .out()
                .contains(ANSWER));
    }

    @Test
    void aNeighbourIsNotTouchedAndWhatHoldsItIs() {
        String out = impact("small-act-b-1");

        assertTrue(out.contains("faq/what-is-it: the whole text: cites (b)(1)"), out);
        assertTrue(out.contains("faq/who-may-ask: the whole text: cites the whole source"), out);
        assertFalse(out.contains("#law"), out);
    }

    @Test
    void aSourceTouchesAllThatCiteAPartOfIt() {
        String out = impact("small-act");

        assertTrue(out.contains("content/sources.yaml:6:12: small-act: last read on 2026-06-01"), out);
        assertTrue(out.contains("faq/what-is-it#law: cites (a)"), out);
    }

    @Test
    void aSubsectionIsFoundAsItIsPrinted() {
        assertEquals(impact("small-act-b-1"), impact("Small Act (b)(1)"));
    }

    @Test
    void aWordTouchesWhatLinksToItAndItself() {
        String out = impact("court");

        assertTrue(out.contains("glossary/court: the whole text: is the word itself"), out);
        assertTrue(out.contains("faq/who-may-ask#short: links to it"), out);
    }

    @Test
    void aDayTouchesWhatHoldsSinceThen() {
        String out = impact("2026-03-01");

        assertTrue(out.contains("faq/what-is-it: the whole text: holds since then"), out);
        assertTrue(impact("2031-01-01").contains("Nothing in the guide has to do with it."));
    }

    @Test
    void whatTheGuideDoesNotKnowIsWrongUsageAndTheNearestAreNamed() {
        Run run = Run.on(root, "impact", "small-act-b-2");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("Did you mean small-act-b-1"), run.err());
    }

    @Test
    void programsGetThePlacesAsJson() {
        Run run = Run.on(root, "impact", "--format", "json", "small-act-a");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("\"path\":\"" + ANSWER + "en.md\",\"line\":21"), run.out());
    }

    @Test
    void theOwnGuideSaysWhoLeansOnTheThirtyDays() {
        Run run = Run.of("impact", "usc-18-3771a-b-3");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("faq/after-filing#"), run.out());
        assertTrue(run.out().contains("cites (b)(3)(A)(i), a part of it"), run.out());
    }
}
