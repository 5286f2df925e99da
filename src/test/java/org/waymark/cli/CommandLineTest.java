package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.testing.GuideFolder;
import picocli.CommandLine.Command;

class CommandLineTest {
    private static final String ANY_GUIDE = "--content src/test/resources/broken-sites/_base/content";

    @TempDir
    private Path root = Path.of("");

    @BeforeEach
    void layOutASmallGuide() throws IOException {
        GuideFolder.sample(root);
    }

    private void breakTheTitle() throws IOException {
        Path file = root.resolve("content/pages/home/r1/en.md");
        Files.writeString(file, Files.readString(file).replace("title: Start", "title: A secret"));
    }

    @Test
    void aCommandIsCalledAsItSaysItself() {
        Main.commandLine().getSubcommands().forEach((name, line) -> {
            Object command = line.getCommandSpec().userObject();
            assertEquals(name, command.getClass().getAnnotation(Command.class).name());
        });
        assertEquals(
                Set.of("check"),
                Main.commandLine("check", "--today").getSubcommands().keySet());
    }

    @Test
    void soundGuideIsBuilt() {
        Run run = Run.on(root, "build");

        assertEquals(0, run.code(), run.err());
        assertEquals("0 errors, 0 warnings.\n", run.err());
        assertTrue(run.out().contains("Open "), run.out());
        assertTrue(Files.exists(root.resolve("site/index.html")));
    }

    @Test
    void checkWritesNothing() {
        Run run = Run.on(root, "check");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().endsWith("All is sound. Nothing was written.\n"), run.out());
        assertFalse(Files.exists(root.resolve("site")));
    }

    @Test
    void errorsInTheContentEndWithOneAndWriteNothing() throws IOException {
        breakTheTitle();

        Run run = Run.on(root, "build");

        assertEquals(1, run.code());
        assertEquals("""
                content/pages/home/r1/en.md:2:8: error: the title says 'secret', which must not be seen over a shoulder [glance-word]
                  hint: Find a neutral title. The heading on the page may say it.
                1 error, 0 warnings. Nothing was written.
                """, run.err());
        assertEquals("", run.out());
        assertFalse(Files.exists(root.resolve("site")));
    }

    @Test
    void warningsDoNotStopABuild() throws IOException {
        Files.writeString(root.resolve("content/notes.txt"), "x");

        Run run = Run.on(root, "build");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().endsWith("0 errors, 1 warning.\n"), run.err());
    }

    @Test
    void folderThatIsNotOursIsLeftAlone() throws IOException {
        Path mine = Files.createDirectories(root.resolve("mine"));
        Files.writeString(mine.resolve("letter.txt"), "Dear court");

        Run run = Run.on(root, "build", "--out", mine.toString());

        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("mine: error: the folder holds what this tool did not make"), run.err());
        assertEquals("Dear court", Files.readString(mine.resolve("letter.txt")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "                                | Say what to do: init, build, check, serve, publish, new, revise, edition, translate, translations, quiz, records, search, links or impact.",
                "buidl                           | Did you mean './waymark build' or './waymark quiz'?",
                "build --contnt x                | Did you mean --content?",
                "build --content nowhere         | There is no folder 'nowhere'. Name it with --content.",
                "build --theme nowhere @           | There is no folder 'nowhere'. Name it with --theme.",
                "check --base-url guide @          | --base-url is 'guide'. Write a full address, such as https://guide.example/",
                "check --today soon @            | 'soon' is not a date. Write year-month-day, as in 2026-03-01",
                "check --today 0206-03-01 @        | '0206-03-01' is in a year that cannot be meant. Write a year from 1900 to 2100",
                "check --format xml              | TEXT, JSON, SARIF",
                "new @            | Missing required parameter: 'KIND SLUG'",
                "new faq @            | Say what it is called, too: ./waymark new faq what-is-a-plea",
                "new pag x @            | 'pag' is not a kind of entry. Did you mean 'page'?",
                "new question x @            | 'question' is not a kind of entry. Use faq, term, page, quiz or dataset.",
                "new faq What_Is_It @            | has other characters than a-z, 0-9 and hyphens. Write it like: what-is-it",
                "help biuld                      | Did you mean 'build'?",
                "translations --bhind            | Did you mean --behind?",
                "search a --lnag=es              | Did you mean --lang?",
            })
    void wrongUsageEndsWithTwoAndSaysWhatToType(String words, String expected) {
        Run run = Run.of(
                words == null ? new String[0] : words.replace("@", ANY_GUIDE).split(" +"));

        assertEquals(2, run.code());
        assertTrue(run.err().contains(expected), run.err());
        assertEquals(2, run.err().lines().count(), run.err());
        assertFalse(run.err().contains("java.") || run.err().contains("org.waymark"), run.err());
        assertEquals("", run.out());
    }

    @ParameterizedTest
    @CsvSource({"faq,faq", "term,glossary", "page,pages"})
    void newEntryIsASoundDraftInEveryLanguage(String kind, String folder) {
        Run made = Run.on(root, "new", kind, "can-i-appeal");

        assertEquals(0, made.code(), made.err());
        for (String file : List.of("r1/en.md", "r1/es.md")) {
            String path = "content/" + folder + "/can-i-appeal/" + file;
            assertTrue(made.out().contains("wrote " + path), made.out());
            assertTrue(Files.exists(root.resolve(path)), path);
        }
        Run checked = Run.on(root, "check");
        assertEquals("0 errors, 0 warnings.\n", checked.err());
    }

    @Test
    void newEntryNeverReplacesOne() throws IOException {
        Path file = root.resolve("content/faq/what-is-it/r1/en.md");
        String before = Files.readString(file);

        Run run = Run.on(root, "new", "faq", "what-is-it");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("There is already an entry faq/what-is-it. Choose another slug"), run.err());
        assertEquals(before, Files.readString(file));
    }

    @Test
    void newEntryNeedsAGuide() throws IOException {
        Files.delete(root.resolve("content/guide.yaml"));

        Run run = Run.on(root, "new", "faq", "can-i-appeal");

        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("content/guide.yaml: error: there is no guide.yaml [missing-key]"), run.err());
        assertFalse(Files.exists(root.resolve("content/faq/can-i-appeal")));
    }

    @Test
    void diskThatCannotBeWrittenIsToldWithoutATrace() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "x");

        Run run = Run.on(root, "build", "--out", file.resolve("below/site").toString());

        assertEquals(3, run.code());
        assertTrue(run.err().startsWith("error: the disk or folder cannot be used: '" + file), run.err());
        assertTrue(
                run.err()
                        .contains(
                                "hint: Look at free space and permissions. What is in the site's place is whole: the old site or the new one."));
        assertFalse(run.err().contains("    at ") || run.err().contains("java."), run.err());
    }

    @Test
    void fullDiskIsToldInTheWordsOfTheSystem() {
        var full = new FileSystemException("site/index.html", null, "No space left on device");

        assertEquals("""
                error: the disk or folder cannot be used: 'site/index.html' (No space left on device)
                  hint: Look at free space and permissions. What is in the site's place is whole: the old site or the new one.
                """, report(new UncheckedIOException(full)));
    }

    @Test
    void faultOfOursIsCalledOneAndSaysHowToReportIt() {
        String report = report(new IllegalStateException("a bug"));

        assertTrue(report.startsWith("internal error: java.lang.IllegalStateException: a bug\n    at "), report);
        assertTrue(report.contains("This is a fault of waymark, not of your files."), report);
        assertTrue(report.endsWith("Please report these lines and what you typed.\n"), report);
    }

    private static String report(Exception fault) {
        StringWriter err = new StringWriter();
        int code = BugReport.of(fault).print(Format.TEXT, new PrintWriter(err, true), new PrintWriter(err, true));
        assertEquals(3, code);
        return err.toString();
    }
}
