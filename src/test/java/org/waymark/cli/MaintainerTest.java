package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/** What somebody who looks after a guide types, and what is said to it. */
class MaintainerTest {
    @TempDir
    Path root;

    @BeforeEach
    void layOutASmallGuide() throws IOException {
        GuideFolder.sample(root);
    }

    private Run run(String... command) {
        return Run.on(root, command);
    }

    private String text(String file) {
        return Trees.text(root.resolve(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "term/court",
                "glossary/court/",
                "content/glossary/court/r1/en.md:10:1",
                "term:court",
                "./content/glossary/court"
            })
    void aPieceIsRevisedByAnyOfItsNames(String name) {
        Run run = run("revise", name);

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("wrote content/glossary/court/r2/en.md\n"), run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "revise term/cuort | Did you mean 'glossary/court'?",
                "translate what-is-it --lang es | Did you mean 'faq/what-is-it'?"
            })
    void aTypoGetsTheNearestName(String typed, String expected) {
        Run run = run(typed.split(" +"));

        assertEquals(2, run.code());
        assertTrue(run.err().contains(expected), run.err());
    }

    @Test
    void anUnfinishedRevisionIsNotRevisedAgain() {
        run("revise", "faq/what-is-it");

        Run again = run("revise", "faq/what-is-it");

        assertEquals(2, again.code());
        assertTrue(
                again.err()
                        .contains(
                                "faq/what-is-it r2 is begun and not finished: it does not say yet what changed. Go on in"
                                        + " content/faq/what-is-it/r2/en.md"),
                again.err());
        assertFalse(Files.exists(root.resolve("content/faq/what-is-it/r3")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "term can-i",
                "glossary can-i",
                "term/can-i",
                "content/glossary/can-i/",
                "term:can-i",
                "term term/can-i/"
            })
    void aNewEntryTakesTheSameNames(String name) {
        Run run = Run.on(root, ("new " + name).split(" "));

        assertEquals(0, run.code(), run.err());
        assertTrue(Files.exists(root.resolve("content/glossary/can-i/r1/en.md")));
    }

    @Test
    void whatAnEditorLeavesIsNotCopiedIntoTheNextRevision() {
        Trees.write(root, "content/faq/what-is-it/r1/en.md~", "old");
        Trees.write(root, "content/faq/what-is-it/r1/.en.md.swp", "old");

        Run run = run("revise", "faq/what-is-it");

        assertEquals(1, Trees.walk(root.resolve("content/faq/what-is-it/r2")).size(), run.out());
    }

    @Test
    void anEditionIsRenamedAndTakesNamesInFurtherLanguages() {
        run("edition", "2026-07-01", "--name", "First");
        String published = text("content/editions/2026-07-01.yaml").replaceFirst("(?m)^name: .*$", "");

        assertEquals(0, run("edition", "2026-07-01", "--name", "es=\"Primera\"").code());
        Run renamed = run("edition", "2026-07-01", "--name", "Summer");

        assertEquals(
                "wrote the name into content/editions/2026-07-01.yaml. What it published stays as it was.\n",
                renamed.out());
        String edition = text("content/editions/2026-07-01.yaml");
        assertTrue(edition.contains("name: {en: \"Summer\", es: \"Primera\"}"), edition);
        assertEquals(published, edition.replaceFirst("(?m)^name: .*$", ""));
        assertTrue(run("edition", "2026-07-01", "--name", "fr=Été").err().contains("There is no language 'fr'"));
        assertEquals(2, run("edition", "2026-08-01", "--name", "es=Segunda").code());
    }

    /** Somebody takes away the marks of a prepared translation, and translates nothing. */
    @Test
    void aMarkThatIsDeletedWithoutAChangeOfWordsIsTold() {
        run("revise", "faq/what-is-it");
        String next = "content/faq/what-is-it/r2/en.md";
        Trees.write(
                root,
                next,
                text(next)
                        .replace("change: \"\"", "change: It may help.")
                        .replace("can help you", "may help you")
                        .replace("- It is free.\n", "- It is free.\n\nIt takes a long time to get it.\n"));
        run("translate", "faq/what-is-it", "--lang", "es");
        String own = "content/faq/what-is-it/r2/es.md";
        Trees.write(root, own, text(own).replaceAll("(?s)<!--.*?-->\n", "").replaceAll("(?m)^# .*\n", ""));

        String err = run("check").err();

        assertTrue(err.contains(own + ":11:1: error: these are the words of r1, but the source has others now"), err);
        assertTrue(
                err.contains("error: these words are the source's, not a translation into 'es' [untranslated]"), err);
        Trees.write(root, own, text(own).replaceFirst("(translation: \\{.*)}", "$1, holds: [short]}"));
        assertFalse(
                run("check").err().contains("these are the words of r1"),
                run("check").err());
        Trees.write(root, own, text(own).replace("holds: [short]", "holds: [shrt]"));
        assertTrue(
                run("check").err().contains("'holds' names 'shrt'"),
                run("check").err());
    }

    @Test
    void translationsBehindAreShownAlone() {
        run("revise", "faq/what-is-it");
        Path next = root.resolve("content/faq/what-is-it/r2/en.md");
        Trees.write(
                root,
                Trees.name(root, next),
                Trees.text(next)
                        .replace("change: \"\"", "change: It is slower now.")
                        .replace("It is fast.", "It is slow."));

        Run run = run("translations", "--behind");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("es  faq/what-is-it  behind by 2 of 8 texts"), run.out());
        assertEquals(
                List.of(
                        "language  state         pieces  behind",
                        "es        machine            5       1",
                        "es        unsigned           4       0"),
                run.out().lines().skip(1).limit(3).toList());
        assertTrue(run.out().endsWith("8 of 9 translations are up to date.\n"), run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check --base-url https://guide.example/index.html | warning: --base-url ends in 'index.html', which looks like a file. The folder of the guide is meant: https://guide.example/",
                "check --base-url http://guide.example/ | warning: --base-url begins with http:"
            })
    void anOddAddressIsQuestioned(String typed, String expected) {
        Run run = run(typed.split(" +"));

        assertEquals(0, run.code());
        assertTrue(run.err().contains(expected), run.err());
        assertEquals(
                "0 errors, 0 warnings.\n",
                run("check", "--base-url", "https://guide.example/tsra.2/").err());
    }

    @Test
    void theWholeDiskIsNoPlaceForASite() {
        Run run = run("build", "--out", "/");

        assertEquals(2, run.code());
        assertTrue(
                run.err()
                        .startsWith(
                                "error: --out is the whole disk ('/'). Name a folder of its own, such as --out site\n"),
                run.err());
    }

    @Test
    void wrongUsageIsToldInTwoLines() {
        for (String typed : List.of("", "buidl", "build --contnt x", "new", "check --format xml", "revise a b c")) {
            Run run = Run.of(typed.isEmpty() ? new String[0] : typed.split(" "));

            assertEquals(2, run.code(), typed);
            assertTrue(
                    run.err().matches("error: [^\n]+\n  hint: [^\n]*'\\./waymark [^\n]*--help' shows [^\n]+\n"),
                    run.err());
        }
    }

    @Test
    void helpListsOnlyOptionsThatMatterToTheCommand() {
        assertTrue(Run.of("build", "--help").out().contains("--base-url"));
        String help = Run.of("new", "--help").out();
        assertTrue(help.contains("--content") && help.contains("--today"), help);
        for (String option : List.of("--theme", "--out", "--base-url", "--as-of")) {
            assertFalse(help.contains(option), help);
            assertFalse(Run.of("quiz", "prove", "--help").out().contains(option), option);
        }
        assertEquals(0, run("new", "faq", "x").code(), "a hidden option is still understood");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif"})
    void aFaultOfTheToolIsToldToProgramsInTheirForm(String format) throws IOException {
        Path file = Files.writeString(root.resolve("file"), "x");

        Run run = Run.on(
                root, "build", "--format", format, "--out", file.resolve("site").toString());

        assertEquals(3, run.code());
        assertTrue(run.err().startsWith("error: the disk or folder cannot be used"), run.err());
        String told = Json.read(run.out()).toString();
        assertTrue(told.contains("the disk or folder cannot be used"), run.out());
    }

    @Test
    void linksAreListedForPrograms() {
        Run run = run("links", "--format", "json");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("\"address\":\"https://"), run.out());
        assertTrue(Json.read(run.out()).toString().contains("content/sources.yaml"), run.out());
    }
}
