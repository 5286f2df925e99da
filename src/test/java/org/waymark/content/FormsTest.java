package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.pipeline.Project;
import org.waymark.pipeline.Target;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/** {@code docs/authoring.md} shows on one page all that a text can hold: what it shows is built, and has its picture. */
class FormsTest {
    private static final Path GUIDE = Path.of("src/test/resources/forms");
    private static final Pattern SHOWN = Pattern.compile(
            "(?s)````markdown\\n(.*?)\\n````\\n\\n!\\[How readers see it: [^\\]]+]\\((images/forms/([a-z]+)\\.png)\\)");

    @TempDir
    Path root;

    @Test
    void everyFormIsBuiltWithoutAWord() {
        GuideFolder.copyOf(GUIDE, root);
        Project project = Builds.project(root, Path.of("themes/default"), root.resolve("site"));

        assertEquals(
                List.of(),
                Builds.run(project, Target.NOTHING).diagnostics().all().stream()
                        .map(Diagnostic::format)
                        .toList());
    }

    @Test
    void thePageShowsEachAsItIsWrittenWithAPicture() {
        String text = Trees.text(GUIDE.resolve("content/faq/forms/r1/en.md"));
        Matcher shown = SHOWN.matcher(Trees.text(Path.of("docs/authoring.md")));
        int count = 0;
        while (shown.find()) {
            assertTrue(text.contains(shown.group(1)), shown.group(1));
            assertTrue(text.contains("{#" + shown.group(3) + "}"), shown.group(3));
            assertTrue(Files.exists(Path.of("docs").resolve(shown.group(2))), shown.group(2));
            count++;
        }

        assertEquals(text.split("\\{#", -1).length - 2, count, "each named block but the line across the page");
    }
}
