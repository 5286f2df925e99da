package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.GuideFolder;

/** What others put into names, texts and files does no harm to who runs the tool. */
class HostileCommandsTest {
    private static final Duration HANGS = Duration.ofSeconds(60);

    @TempDir
    private Path root = Path.of("");

    @BeforeEach
    void layOutASmallGuide() throws IOException {
        GuideFolder.sample(root);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(root.resolve(name), text);
    }

    private void change(String name, String old, String other) throws IOException {
        String text = Files.readString(root.resolve(name));
        assertTrue(text.contains(old), name);
        write(name, text.replace(old, other));
    }

    private static void assertHarmless(String printed) {
        assertFalse(printed.chars().anyMatch(unit -> unit < ' ' && unit != '\n'), printed);
        assertFalse(printed.chars().anyMatch(unit -> unit >= 0x7f && unit < 0xa0), printed);
        assertFalse(printed.chars().anyMatch(unit -> unit >= 0x202a && unit <= 0x202e), printed);
    }

    @Test
    void namesOfFilesAreNoOrdersToATerminal() throws IOException {
        Files.createDirectories(root.resolve("content/faq/\u001b[2K\u202egpj.exe\n0 errors, 0 warnings.\r\u009bx"));

        Run run = Run.on(root, "check");

        assertEquals(1, run.code());
        assertHarmless(run.err());
        assertTrue(
                run.err()
                        .contains(
                                "content/faq/\\u001b[2K\\u202egpj.exe\\n0 errors, 0 warnings.\\r\\u009bx: error: folder"),
                run.err());
        assertFalse(run.err().contains("\n0 errors, 0 warnings.\n"), run.err());
    }

    @Test
    void textsAreNoOrdersToATerminal() throws IOException {
        String title = "title: \"Who\\e[31m may\\u202e ask?\\u0007\"";
        change("content/faq/who-may-ask/r1/en.md", "title: Who may ask?", title);

        for (String[] command : List.of(
                new String[] {"check"},
                new String[] {"search", "who may ask"},
                new String[] {"translations"},
                new String[] {"impact", "2026-03-01"},
                new String[] {"links"})) {
            Run run = Run.on(root, command);

            assertHarmless(run.err());
            assertHarmless(run.out());
        }
    }

    @Test
    void jsonStaysJsonWithNamesOfAnyLetters() throws IOException {
        Files.createDirectories(root.resolve("content/faq/a\u202e\"b\n"));

        Run run = Run.on(root, "check", "--format", "json");

        assertHarmless(run.out());
        assertTrue(Json.read(run.out()).toString().contains("content/faq/a\u202e\"b\n"), run.out());
    }

    @Test
    void aListOfQueriesIsAFileOfText() throws Exception {
        Path pipe = root.resolve("pipe");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        write("huge", "x".repeat(2 << 20));
        for (String file : List.of(
                "/dev/zero",
                pipe.toString(),
                root.toString(),
                root.resolve("huge").toString())) {
            Run run = assertTimeoutPreemptively(HANGS, () -> Run.on(root, "search", "--misses", file));

            assertEquals(2, run.code(), file);
            assertTrue(
                    run.err().contains("cannot be read as a list: it is no file of text of at most 1 MiB."), run.err());
        }
    }

    @Test
    void searchCutsWhatNobodyTypes() {
        Run run = assertTimeoutPreemptively(HANGS, () -> Run.on(root, "search", "a" + "\u0301\u0323".repeat(50_000)));

        assertEquals(0, run.code(), run.err());
    }

    @Test
    void aMessageQuotesNoMoreThanSomebodyReads() throws IOException {
        change("content/guide.yaml", "max-words: 30", "max-words: " + "9".repeat(200_000));

        Run run = Run.on(root, "check");

        assertEquals(1, run.code());
        assertTrue(run.err().length() < 1000, run.err().length() + " characters");
        assertTrue(run.err().contains("content/guide.yaml:23:14: error: 'max-words' is '999"), run.err());
        assertTrue(run.err().contains("999 ... 999"), run.err());
        assertTrue(run.err().contains("[wrong-type]\n  hint: Write, for example: max-words: 30\n"), run.err());
    }

    @Test
    void aSiteIsNoSourceOfItself() {
        for (String out : List.of("content", "content/site", "i18n/deep/site")) {
            Run run = Run.on(root, "build", "--out", root.resolve(out).toString());

            assertEquals(2, run.code(), out);
            assertEquals(
                    "error: --out lies in '" + out.replaceFirst("/.*", "")
                            + "', which is read as a source. Name a folder beside it, such as --out site",
                    run.err().lines().findFirst().orElse(""));
            assertFalse(Files.exists(root.resolve("content/site")));
        }
    }
}
