package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

class PublishCommandTest {
    @TempDir
    Path root;

    @BeforeEach
    void layOutASmallGuide() throws IOException {
        GuideFolder.sample(root);
    }

    private Run publish(String... more) {
        return publishTo("published", more);
    }

    private Run publishTo(String target, String... more) {
        var words = new ArrayList<>(List.of(
                "publish",
                "--out",
                root.resolve("site").toString(),
                "--to",
                root.resolve(target).toString()));
        words.addAll(List.of(more));
        return Run.of(words.toArray(String[]::new));
    }

    @Test
    void aBuildIsPublishedOnceAndThenFoundUnchanged() {
        assertEquals(0, Run.on(root, "build").code());
        int files = Trees.read(root.resolve("site")).size() - 1; // its list

        Run preview = publish("--dry-run");
        assertTrue(preview.out().contains("  write   en/index.html\n"), preview.out());
        assertTrue(
                preview.out()
                        .endsWith("Nothing was changed. It would be: " + files
                                + " written, 0 unchanged, 0 removed, 0 kept until the next time.\n"),
                preview.out());
        assertFalse(Files.exists(root.resolve("published")));

        Run first = publish();
        assertEquals(files + " written, 0 unchanged, 0 removed, 0 kept until the next time.\n", first.out());
        assertEquals(0, first.code());

        Run second = publish();
        assertEquals("0 written, " + files + " unchanged, 0 removed, 0 kept until the next time.\n", second.out());
    }

    @Test
    void withoutASiteItSaysHowToMakeOne() {
        Run run = publish();

        assertEquals(2, run.code());
        assertTrue(run.err().contains("Make it first: ./waymark build"), run.err());
    }

    @Test
    void whatStandsAgainstItIsToldAndNothingIsPublished() {
        assertEquals(0, Run.on(root, "build").code());
        Trees.write(root, "published/index.html", "somebody's own page");

        Run run = publish();

        assertEquals(1, run.code());
        assertEquals("", run.out());
        assertTrue(
                run.err()
                        .startsWith("published: error: the folder holds other files under names that the site has:"
                                + " index.html [output-folder]\n  hint: "),
                run.err());
        assertTrue(run.err().endsWith("Nothing was published.\n"), run.err());
    }

    @Test
    void ofADiskThatFailsItSaysThatEachFileIsWhole() {
        assertEquals(0, Run.on(root, "build").code());
        Trees.write(root, "published", "a file");

        Run run = publishTo("published/below");

        assertEquals(3, run.code());
        assertTrue(run.err().startsWith("error: the disk or folder cannot be used"), run.err());
        assertTrue(run.err().endsWith("is whole, the old one or the new one.\n"), run.err());
    }

    @Test
    void itsHelpShowsNoFoldersOfAGuide() {
        String help = Run.of("publish", "--help").out();

        assertTrue(help.contains("--out=FOLDER") && help.contains("--compress"), help);
        assertFalse(help.contains("--content") || help.contains("--i18n"), help);
    }
}
