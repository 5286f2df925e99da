package org.waymark.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.pipeline.Target;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/**
 * Each file of {@code src/test/resources/faqs} is an answer as people paste it from elsewhere. The first check says little enough to
 * be read, and for each fault what to write; {@code .txt} beside it holds the words. {@code -Dgolden.update} writes them anew.
 */
class PastedFilesTest {
    private static final Path FILES = Path.of("src/test/resources/faqs");
    private static final int MOST = 9;

    @TempDir
    Path root;

    @TestFactory
    List<DynamicTest> theFirstCheckSaysWhatToWrite() {
        List<DynamicTest> tests = Trees.walk(FILES).stream()
                .filter(file -> file.toString().endsWith(".md"))
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> check(file)))
                .toList();
        assertFalse(tests.isEmpty());
        return tests;
    }

    private void check(Path file) throws IOException {
        GuideFolder.minimal(root).with(GuideFolder.ANSWER, Trees.text(file));
        Path theme = Path.of("src/test/resources/sites/_theme");
        List<String> errors =
                Builds.errors(Builds.run(Builds.project(root, theme, root.resolve("site")), Target.NOTHING));
        Path expected = Path.of(file.toString().replaceFirst("md$", "txt"));
        String said = String.join("\n", errors) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, said);
        }

        assertEquals(Trees.text(expected), said);
        assertTrue(!errors.isEmpty() && errors.size() <= MOST, errors.size() + " errors");
    }
}
