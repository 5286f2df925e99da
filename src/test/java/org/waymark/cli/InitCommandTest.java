package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.testing.Trees;

/** A new guide is complete: it is checked without a warning and built at once. */
class InitCommandTest {
    private static final String[] DAY = {"--today", "2026-07-01"};

    @TempDir
    private Path root;

    private static Run run(String... words) {
        String[] all = new String[words.length + DAY.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(DAY, 0, all, words.length, DAY.length);
        return Run.of(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "en,es", "es,en"})
    void aNewGuideIsSoundAndIsBuilt(String languages) {
        Path guide = root.resolve("keys");
        Run init = run("init", guide.toString(), "--title", "Keys \"and\" rent", "--languages", languages);
        assertEquals(0, init.code(), init.err());
        Run check = run("check", "-C", guide.toString());
        assertEquals(0, check.code(), check.out() + check.err());
        assertTrue((check.out() + check.err()).contains("0 errors, 0 warnings"), check.out() + check.err());
        Run build = run("build", "-C", guide.toString());
        assertEquals(0, build.code(), build.out() + build.err());
        for (String language : languages.split(",")) {
            String home = Trees.text(guide.resolve("site/" + language + "/index.html"));
            assertTrue(
                    home.contains("Keys “and” rent")
                            || home.contains("Keys «and» rent")
                            || home.contains("Keys &quot;and&quot; rent"),
                    home);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "es,en"})
    void aNewQuestionnaireIsCompleteToo(String languages) {
        Path guide = root.resolve("keys");
        Run init = run("init", guide.toString(), "--title", "Keys", "--languages", languages, "--quiz", "letter-check");
        assertEquals(0, init.code(), init.err());
        Run made = run("new", "-C", guide.toString(), "quiz", "second-check");
        assertEquals(0, made.code(), made.out() + made.err());
        Run check = run("check", "-C", guide.toString());
        assertEquals(0, check.code(), check.out() + check.err());
        assertTrue((check.out() + check.err()).contains("0 errors, 0 warnings"), check.out() + check.err());
        Run build = run("build", "-C", guide.toString());
        assertEquals(0, build.code(), build.out() + build.err());
        assertTrue(Files.exists(guide.resolve("site/" + languages.split(",")[0] + "/letter-check.html")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "es,en"})
    void aNewDatasetIsCompleteToo(String languages) {
        Path guide = root.resolve("keys");
        run("init", guide.toString(), "--title", "Keys", "--languages", languages);
        Run made = run("new", "-C", guide.toString(), "dataset", "quiet-places");
        assertEquals(0, made.code(), made.out() + made.err());
        assertTrue(made.out().contains("wrote content/quiet-places/dataset.yaml"), made.out());
        Run again = run("new", "-C", guide.toString(), "dataset", "quiet-places");
        assertEquals(2, again.code(), again.out());

        Run build = run("build", "-C", guide.toString());
        String said = build.out() + build.err();
        assertEquals(0, build.code(), said);
        assertTrue(said.contains("0 errors, 0 warnings"), said);
        assertTrue(said.contains(languages.equals("es,en") ? " pages in 2 languages," : " pages in 1 language,"), said);
        String first = languages.split(",")[0];
        String table = Trees.text(guide.resolve("site/" + first + "/quiet-places/index.html"));
        assertTrue(table.contains("id=\"state-map\""), table);
        assertTrue(Files.exists(guide.resolve("site/" + first + "/quiet-places/mi.html")));
    }

    @Test
    void aFolderWithFilesIsLeftAlone() {
        Trees.write(root, "mine.txt", "mine");
        Run init = run("init", root.toString(), "--title", "Keys", "--languages", "en");
        assertEquals(2, init.code());
        assertTrue(init.err().contains("is not empty"), init.err());
        assertFalse(Files.exists(root.resolve("content")));
    }

    @Test
    void aLanguageWithoutWordsIsRefusedWithTheWayToAddIt() {
        Path guide = root.resolve("keys");
        Run init = run("init", guide.toString(), "--title", "Keys", "--languages", "en,fr");
        assertEquals(2, init.code());
        assertTrue(init.err().contains("run: waymark translations start fr"), init.err());
        assertFalse(Files.exists(guide));
    }

    @Test
    void whatIsNotGivenIsAskedAtATerminalAlone() {
        Run init = run("init", root.resolve("keys").toString(), "--languages", "en");
        assertEquals(2, init.code());
        assertTrue(init.err().contains("Say it with --title"), init.err());
    }

    @Test
    void aTagThatIsNoneIsRefused() {
        Run init = run("init", root.resolve("keys").toString(), "--title", "Keys", "--languages", "../en");
        assertEquals(2, init.code());
        assertTrue(init.err().contains("is not the tag of a language"), init.err());
    }
}
