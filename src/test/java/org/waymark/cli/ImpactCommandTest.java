package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

class ImpactCommandTest {
    private static final String ANSWER = "content/faq/what-is-it/r1/";

    @TempDir
    private Path root = Path.of("");

    @BeforeEach
    void layOutASmallGuide() throws IOException {
        GuideFolder.sample(root);
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
    void wordsNeedNoQuotationMarksAndAreFoundWhileTranslationsAreAtWork() {
        Trees.write(
                root,
                "content/glossary/court/r1/es.md",
                Trees.text(root.resolve("content/glossary/court/r1/es.md")) + "\n<!-- translate: new -->\nNueva.\n");

        Run run = Run.on(root, "impact", "It", "is", "fast");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("says \"it is fast\""), run.out());
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

    /** Writes a text into the guide in place of another. */
    private void write(String file, String old, String now) {
        String text = Trees.text(root.resolve(file));
        assertTrue(text.contains(old), file + ": " + text);
        Trees.write(root, file, text.replace(old, now));
    }

    @Test
    void aPhraseIsFoundWhereverTextsSayItHoweverItIsSpacedOrSpelt() {
        write(ANSWER + "en.md", "- It is fast.", "- It takes 30\u00a0Days.");
        write(ANSWER + "en.md", "- It is free.", "- It is free.[^1]");
        Trees.write(
                root, ANSWER + "en.md", Trees.text(root.resolve(ANSWER + "en.md")) + "\n[^1]: Within thirty days.\n");
        write(ANSWER + "en.md", "tell me about it", "is it 30 days");
        write("content/glossary/court/r1/en.md", "{#", "It has thirty days. {#");
        write("content/guide.yaml", "Somebody listens at night.", "Somebody listens for 30 days.");

        String out = impact("30  days");

        assertTrue(out.contains(ANSWER + "en.md:18:1: faq/what-is-it#ways: says \"30 days\""), out);
        assertTrue(out.contains(ANSWER + "en.md:7:5: faq/what-is-it: a name says \"30 days\""), out);
        assertTrue(out.contains(ANSWER + "en.md: faq/what-is-it: footnote 1 says \"thirty days\""), out);
        assertTrue(out.contains("content/glossary/court/r1/en.md:"), out);
        assertTrue(out.contains("content/guide.yaml:"), out);
        assertTrue(out.contains(ANSWER + "es.md:14:1: faq/what-is-it#ways: translates " + ANSWER + "en.md:18:1"), out);
        assertTrue(out.contains("en/print/guide.html"), out);
        assertEquals(out.replaceFirst(".*", ""), impact("Thirty days").replaceFirst(".*", ""));
        assertFalse(impact("0 days").contains(ANSWER), "half of a number");
    }

    @Test
    void aPhraseThatNoTextSaysIsToldPlainly() {
        assertTrue(impact("45 days").contains("Nothing in the guide has to do with it."));
        assertTrue(impact("fast").contains("faq/what-is-it#ways: says \"fast\""));
        assertEquals(2, Run.on(root, "impact", "zebra").code());
    }

    @Test
    void programsGetThePlacesAsJson() {
        Run run = Run.on(root, "impact", "--format", "json", "small-act-a");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("\"path\":\"" + ANSWER + "en.md\",\"line\":21"), run.out());
    }
}
