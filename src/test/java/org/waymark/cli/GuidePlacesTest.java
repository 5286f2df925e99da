package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/** A guide is a folder: commands find its files by -C and its waymark.yaml, and options win. */
class GuidePlacesTest {
    private static final String[] DAY = {"--today", "2026-07-01"};

    @TempDir
    private Path root;

    private GuideFolder guide;

    @BeforeEach
    void layOut() {
        guide = GuideFolder.minimal(root).without("i18n");
    }

    private Run build(String... more) {
        String[] words = new String[3 + DAY.length + more.length];
        words[0] = "-C";
        words[1] = root.toString();
        words[2] = "build";
        System.arraycopy(DAY, 0, words, 3, DAY.length);
        System.arraycopy(more, 0, words, 3 + DAY.length, more.length);
        return Run.of(words);
    }

    @Test
    void aFolderWithContentIsAGuide() {
        Run run = build();
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.exists(root.resolve("site/en/faq/what.html")));
    }

    @Test
    void theOptionMayFollowTheCommand() {
        Run run = Run.of("check", "-C", root.toString(), "--today", "2026-07-01");
        assertEquals(0, run.code(), run.err());
    }

    @Test
    void theFileSaysWhereEverythingIs() {
        guide.copy(root.resolve("content"), "texts").without("content");
        guide.copy(Path.of("i18n"), "words").replace("words/en.yaml", "exit: Leave now", "exit: Go away now");
        guide.with(
                "waymark.yaml", "content: texts\ni18n: words\nsite: out/public\nbase-url: https://keys.example/rent\n");
        Run run = build();
        assertEquals(0, run.code(), run.err());
        String page = Trees.text(root.resolve("out/public/en/faq/what.html"));
        assertTrue(page.contains("Go away now"));
        assertTrue(page.contains("https://keys.example/rent/en/faq/what.html"));
    }

    @Test
    void optionsWin(@TempDir Path other) {
        guide.with("waymark.yaml", "site: public\nbase-url: https://keys.example/\n");
        Run run = build("--out", other.resolve("site").toString(), "--base-url", "https://other.example/");
        assertEquals(0, run.code(), run.err());
        assertFalse(Files.exists(root.resolve("public")));
        assertTrue(Trees.text(other.resolve("site/en/faq/what.html")).contains("https://other.example/"));
    }

    @Test
    void aFaultInTheFileIsToldWithItsPlace() {
        guide.with("waymark.yaml", "content: texts\nsites: public\n");
        Run run = build();
        assertEquals(1, run.code());
        String told = run.out() + run.err();
        assertTrue(
                told.contains("waymark.yaml:1:10: error: 'content' names 'texts', and there is no such folder"), told);
        assertTrue(told.contains("waymark.yaml:2:1: error: ") && told.contains("Did you mean 'site'?"), told);
        assertFalse(Files.exists(root.resolve("site")));
    }

    @Test
    void aFolderThatIsNotThereIsWrongUsage() {
        Run run = Run.of("build", "-C", root.resolve("nowhere").toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("There is no folder"), run.err());
    }

    @Test
    void anAddressOfTheFileIsLookedAtLikeOneThatIsTyped() {
        guide.with("waymark.yaml", "base-url: keys.example\n");
        Run run = build();
        assertEquals(2, run.code());
        assertTrue(run.err().contains("base-url in waymark.yaml is 'keys.example'"), run.err());
    }
}
