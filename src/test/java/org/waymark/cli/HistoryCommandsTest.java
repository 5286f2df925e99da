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
                es  faq/cost                  up to date  machine on 2026-04-01
                es  faq/deadline              behind by 7 of 12 texts (r1 of r3)  translated by Ana on 2026-01-01
                es  glossary/court            behind by 2 of 5 texts (r1 of r2)  machine on 2026-03-01
                es  pages/home                up to date  machine on 2026-01-01
                es  guide.yaml                up to date  -
                es  topics.yaml               up to date  -
                es  sources.yaml              up to date  -
                es  editions/2026-01-01.yaml  up to date  -
                es  editions/2026-03-01.yaml  up to date  -
                es  editions/2026-05-01.yaml  up to date  -
                es  editions/2026-07-01.yaml  up to date  -
                es  i18n                      up to date  -
                10 of 12 translations are up to date.
                """, run.out());
        assertEquals(0, run.code());
    }

    @Test
    void whatIsBehindIsShownBlockByBlock() {
        String out = Run.on(root, "translations", "--lang", "es", "--diff").out();

        assertTrue(out.contains("""
                    #short: changed since 2026-03-01
                      old source: The court has ninety days to answer you.  (content/faq/deadline/r1/en.md:8:1)
                      new source: The court has thirty days to answer you.  (content/faq/deadline/r3/en.md:10:1)
                      in es: El tribunal tiene noventa días para contestarle.  (content/faq/deadline/r1/es.md:7:1)
                """), out);
        assertTrue(out.contains("""
                    r1 5: gone since 2026-05-01
                      old source: You may bring a friend to the hearing.  (content/faq/deadline/r1/en.md:16:1)
                    5: new since 2026-05-01
                      new source: The judge can ask you questions.  (content/faq/deadline/r3/en.md:18:1)
                    ^1: gone since 2026-05-01
                      old source: A friend may not speak there.  (content/faq/deadline/r1/en.md:18:1)
                    r2 change: new since 2026-03-01
                """), out);
    }

    @Test
    void aTranslationAtWorkIsListedWithItsMarks() {
        Run.on(root, "translate", "glossary/court", "--lang", "es");

        Run run = Run.on(root, "translations", "--lang", "es", "--behind", "--diff");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().matches("(?s).*es  glossary/court +lacks \\d of 5 texts  machine on .*"), run.out());
        assertTrue(run.out().contains(": marked since "), run.out());
    }

    @Test
    void aFileOfListsThatLacksALanguageIsNotUpToDate() {
        String topics = Trees.text(root.resolve("content/topics.yaml"));
        Trees.write(root, "content/topics.yaml", topics.replaceFirst(", es: [^}]*\\}", "}"));

        String out = Run.on(root, "translations", "--lang", "es", "--diff").out();

        assertTrue(out.contains("es  topics.yaml               lacks 1 of "), out);
        assertTrue(out.contains(".name: new\n      new source: "), out);
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
    void wordsWithoutRevisionsArePreparedToo() {
        Trees.write(root, "content/laws/dataset.yaml", "records: [nc]\nfile: law\nfields: {confidence: text}\n");
        Trees.write(root, "content/laws/en.yaml", "heading: Laws\n");
        Trees.write(root, "content/quiz/check/r1/en.yaml", "title: Check\n");
        Trees.write(root, "content/quiz/check/en.yaml", "begin: Start\n");

        Run dataset = Run.on(root, "translate", "content/laws/", "--lang", "es");
        Run quiz = Run.on(root, "translate", "quiz/check", "--lang", "es");

        assertTrue(dataset.out().startsWith("wrote content/laws/es.yaml, with 1 marks\nDo what"), dataset.out());
        assertEquals("# translate:\nheading: Laws\n", Trees.text(root.resolve("content/laws/es.yaml")));
        assertTrue(
                quiz.out()
                        .startsWith("wrote content/quiz/check/es.yaml, with 1 marks\n"
                                + "wrote content/quiz/check/r1/es.yaml, with 2 marks\nDo what"),
                quiz.out());
        assertEquals("# translate:\nbegin: Start\n", Trees.text(root.resolve("content/quiz/check/es.yaml")));
        Run again = Run.on(root, "translate", "laws", "--lang", "es");
        assertEquals(2, again.code());
        assertTrue(again.err().contains("Every word of laws is in its 'es' file already."), again.err());
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
