package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/** The commands for the day on which the guidance changes. */
class HistoryCommandsTest {
    private static final Path SITE = Path.of("src/test/resources/sites/editions");

    @TempDir
    Path root;

    @BeforeEach
    void copy() {
        GuideFolder.copyOf(SITE, root);
    }

    @Test
    void theTableOfTranslationsSaysHowFarEachIsBehind() {
        Run run = Run.on(root, "translations", "--lang", "es");

        assertEquals("""
                es  faq/cost        up to date  machine on 2026-04-01
                es  faq/deadline    behind by 4 of 5 blocks (r1 of r3)  translated by Ana on 2026-01-01
                es  glossary/court  behind by 1 of 1 blocks (r1 of r2)  machine on 2026-03-01
                es  pages/home      up to date  machine on 2026-01-01
                2 of 4 translations are up to date.
                """, run.out());
        assertEquals(0, run.code());
    }

    @Test
    void whatIsBehindIsShownBlockByBlock() {
        String out = Run.on(root, "translations", "--lang", "es", "--diff").out();

        assertTrue(out.contains("""
                    changed since 2026-03-01
                      old source: The court has ninety days to answer you.
                      new source: The court has thirty days to answer you.
                      in es: El tribunal tiene noventa días para contestarle.
                """), out);
        assertTrue(out.contains("""
                    gone since 2026-05-01
                      old source: You may bring a friend to the hearing.
                """), out);
    }

    @Test
    void aCheckCanRequireThatAllIsUpToDate() {
        assertEquals(1, Run.on(root, "translations", "--require").code());
        assertEquals(2, Run.on(root, "translations", "--lang", "fr").code());
    }

    @Test
    void aRevisionIsBegunFromTheNewestOne() {
        Run run = Run.on(root, "revise", "faq/cost");

        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("wrote content/faq/cost/r2/en.md\n"), run.out());
        assertTrue(Trees.text(root.resolve("content/faq/cost/r2/en.md")).contains("effective: 2026-07-01\n"));
        assertEquals(2, Run.on(root, "revise", "faq/nothing").code());
        assertEquals(2, Run.on(root, "revise", "../cost").code());
    }

    @Test
    void aTranslationIsPreparedFromTheOlderOneAndNeverTwice() {
        Run run = Run.on(root, "translate", "faq/deadline", "--lang", "es");

        assertEquals("""
                wrote content/faq/deadline/r3/es.md, with 5 marks
                Do what each mark says, and delete it. Then: ./waymark check
                """, run.out());
        assertTrue(Trees.text(root.resolve("content/faq/deadline/r3/es.md")).contains("on: 2026-07-01}"));
        Run again = Run.on(root, "translate", "faq/deadline", "--lang", "es");
        assertEquals(2, again.code());
        assertTrue(again.err().contains("content/faq/deadline/r3/es.md is there already"), again.err());
        assertTrue(
                Run.on(root, "translate", "faq/deadline", "--lang", "en").err().contains("There is no language 'en'"));
        assertEquals(2, Run.on(root, "translate", "faq/nothing", "--lang", "es").code());
    }

    @Test
    void anEditionNeedsANameAndASoundGuide() {
        Path sound = root.resolve("sound");
        GuideFolder.sample(sound);

        assertEquals(2, Run.on(sound, "edition", "2026-07-01").code());
        assertEquals(2, Run.on(sound, "edition", "someday", "--name", "First").code());
        Run first = Run.on(sound, "edition", "2026-07-01", "--name", "First");
        assertEquals("wrote content/editions/2026-07-01.yaml\n", first.out());
        Run again = Run.on(sound, "edition", "2026-07-01", "--name", "First");
        assertTrue(again.out().contains("Nothing was changed."), again.out());
        assertEquals(
                0, Run.on(sound, "edition", "2026-07-01", "--name", "Other").code());

        Trees.write(sound, "content/faq/what-is-it/entry.yaml", "topic: nowhere\norder: 10\n");
        assertEquals(1, Run.on(sound, "edition", "2026-08-01", "--name", "Next").code());
        assertTrue(Files.notExists(sound.resolve("content/editions/2026-08-01.yaml")));
    }

    @Test
    void theGuideIsBuiltAsItStoodOnADay() {
        Path sound = root.resolve("sound");
        GuideFolder.sample(sound);

        assertEquals(0, Run.on(sound, "build", "--as-of", "2026-04-02").code());

        assertTrue(Trees.text(sound.resolve("site/en/index.html")).contains("As of April 2, 2026."));
    }
}
