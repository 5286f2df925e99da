package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/** What is dated ahead is held back until its day, and said. */
class DatesAheadTest {
    private static final String NEXT = "content/faq/what-is-it/r2/en.md";

    @TempDir
    Path root;

    @BeforeEach
    void layOutASmallGuide() throws IOException {
        GuideFolder.sample(root);
    }

    /** A second revision of the answer, from a day on. */
    private void revise(String day) {
        String first = Trees.text(root.resolve("content/faq/what-is-it/r1/en.md"));
        String dated = first.replaceFirst("(?m)^effective: .*$", "effective: " + day + "\nchange: It says more.");
        Trees.write(root, NEXT, dated.stripTrailing() + "\n\nThis is more.\n");
    }

    private Run build(String... options) {
        String[] words = new String[options.length + 1];
        words[0] = "build";
        System.arraycopy(options, 0, words, 1, options.length);
        return Run.on(root, words);
    }

    private String page(String name) {
        return Trees.text(root.resolve("site").resolve(name));
    }

    private Map<String, String> site() {
        return Trees.read(root.resolve("site"));
    }

    @Test
    void aRevisionDatedAheadIsHeldBackUntilItsDay() {
        build("--today", "2026-07-01");
        Map<String, String> before = site();
        revise("2026-09-15");

        Run run = build("--today", "2026-09-14");

        assertEquals(0, run.code(), run.err());
        assertTrue(
                run.err()
                        .contains(
                                NEXT + ":8:12: faq/what-is-it r2 goes live on 2026-09-15: build again that day\n"
                                        + "  Until then the site says what holds before. '--as-of 2026-09-15' shows what comes"),
                run.err());
        assertTrue(run.err().endsWith("0 errors, 0 warnings.\n"), run.err());
        assertEquals(before, site());

        Run onItsDay = build("--today", "2026-09-15");
        assertEquals("0 errors, 0 warnings.\n", onItsDay.err());
        assertTrue(page("en/faq/what-is-it.html").contains("This is more."));
        assertTrue(page("en/index.html").contains("As of September 15, 2026."));
    }

    @Test
    void theDayThatIsAskedForShowsWhatComes() {
        revise("2026-09-15");

        Run run = build("--today", "2026-09-01", "--as-of", "2026-09-15");

        assertTrue(page("en/faq/what-is-it.html").contains("This is more."));
        assertTrue(
                run.err()
                        .contains(
                                "2026-09-15 has not come yet: look at this site, and publish none of it before that day."),
                run.err());
    }

    @Test
    void anEditionDatedAheadIsNotNamedBeforeItsDay() {
        Run.on(root, "edition", "2026-07-01", "--name", "First");
        Run.on(root, "edition", "2026-09-15", "--name", "Winter");

        Run early = build("--today", "2026-09-14");
        assertTrue(
                early.err()
                        .contains(
                                "content/editions/2026-09-15.yaml:2:1: this edition goes live on 2026-09-15: build again that day"),
                early.err());
        assertFalse(page("en/index.html").contains("Winter"));
        assertTrue(page("en/index.html").contains("First"));

        build("--today", "2026-09-15");
        assertTrue(page("en/index.html").contains("Winter"));
    }

    @Test
    void aYearThatWasMistypedIsSaidAndMovesNoDay() {
        revise("2062-03-01");

        Run run = Run.on(root, "check");

        assertTrue(run.err().contains("faq/what-is-it r2 goes live on 2062-03-01: build again that day"), run.err());
        build();
        assertFalse(page("en/index.html").contains("2062"));
    }

    @Test
    void aTranslationAndAReviewCountFromTheirDay() throws IOException {
        Path file = root.resolve("content/faq/what-is-it/r1/es.md");
        Files.writeString(
                file,
                Trees.text(file)
                        .replaceFirst("on: [0-9-]+", "on: 2026-08-01")
                        .replaceFirst("---\n", "---\nreview: {by: Ana, as: reviewer, on: 2026-08-02}\n"));

        String err = build("--today", "2026-07-31").err();

        assertTrue(err.contains("es.md: faq/what-is-it r1 in es goes live on 2026-08-01"), err);
        assertTrue(err.contains("es.md: the review of faq/what-is-it r1 in es goes live on 2026-08-02"), err);
        assertFalse(page("es/faq/what-is-it.html").contains("Ana"));
        assertEquals("0 errors, 0 warnings.\n", build("--today", "2026-08-02").err());
    }

    @Test
    void whereEverythingIsAheadNoPageNamesADayThatHasNotCome() {
        Trees.walk(root.resolve("content")).stream()
                .filter(file -> file.toString().endsWith(".md"))
                .forEach(file -> Trees.write(
                        root,
                        Trees.name(root, file),
                        Trees.text(file).replaceFirst("(?m)^effective: .*$", "effective: 2026-09-15")));

        Run run = build("--today", "2026-09-01");

        assertEquals(0, run.code(), run.err());
        assertTrue(page("en/index.html").contains("As of September 1, 2026."), page("en/index.html"));
        assertTrue(
                run.err().contains("is dated 2026-09-15, a day ahead, but is shown already: other texts lean on it"));
    }

    /** Where nothing is dated ahead, the clock changes no byte. */
    @Test
    void twoClocksGiveTheSameBytes() {
        build("--today", "2026-07-01");
        Map<String, String> first = site();

        build("--today", "2031-12-31");

        assertEquals(first, site());
    }
}
