package org.waymark.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

class SiteBuildTest {
    private static final Path THEME = Path.of("src/test/resources/sites/_theme");
    private static final Path CASE = Path.of("src/test/resources/sites/one-language");

    @TempDir
    Path temp;

    private Project project = Builds.project(CASE, THEME, CASE.resolve("site"));

    @BeforeEach
    void copyTheGuide() {
        GuideFolder.copyOf(CASE, temp);
        project = Builds.project(temp, THEME, temp.resolve("site"));
    }

    @Test
    void aBuildGoesThroughItsStagesAndReportsItsSize() {
        List<Progress.Stage> stages = new ArrayList<>();

        BuildReport report = new SiteBuild(project, stages::add).run(Target.FOLDER);

        assertEquals(List.of(Progress.Stage.values()), stages);
        assertFalse(report.isRefused(), () -> String.join("\n", Builds.errors(report)));
        BuildReport.Totals totals = report.totals().orElseThrow();
        assertEquals(1, totals.languages());
        Path site = temp.resolve("site");
        Map<String, Integer> bytes = Trees.walk(site).stream()
                .filter(file -> file.toString().endsWith(".html"))
                .collect(Collectors.toMap(file -> Trees.name(site, file), SiteBuildTest::size));
        assertEquals(bytes.size(), totals.pages());
        assertTrue(totals.words() > 0);
        assertEquals(bytes.getOrDefault(totals.heaviest(), 0), totals.heaviestBytes());
        assertEquals(Collections.max(bytes.values()), totals.heaviestBytes());
    }

    private static int size(Path file) {
        return Trees.text(file).getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void aCheckWritesNothing() {
        BuildReport report = Builds.run(project, Target.NOTHING);

        assertFalse(report.isRefused());
        assertFalse(Files.exists(temp.resolve("site")));
    }

    @Test
    void anErrorInTheTextsLeavesTheOldSite() {
        Builds.sound(project);
        String before = Trees.read(temp.resolve("site")).toString();
        Trees.write(temp, "content/faq/one/r1/en.md", "broken");

        assertTrue(Builds.run(project, Target.FOLDER).isRefused());

        assertEquals(before, Trees.read(temp.resolve("site")).toString());
    }

    @Test
    void anErrorInTheThemeLeavesTheOldSite() {
        Builds.sound(project);
        String before = Trees.read(temp.resolve("site")).toString();
        Trees.copy(THEME, temp.resolve("theme"));
        Trees.write(temp, "theme/templates/page/question.peb", "{{ page.nothing }}");

        BuildReport report =
                Builds.run(Builds.project(temp, temp.resolve("theme"), temp.resolve("site")), Target.FOLDER);

        assertTrue(report.isRefused());
        assertEquals(
                "themes/theme/templates/page/question.peb:1",
                report.diagnostics().all().get(0).position().toString());
        assertEquals(before, Trees.read(temp.resolve("site")).toString());
    }

    @Test
    void aFolderThatIsNotOursIsRefusedBeforeAnyWork() {
        Trees.write(temp, "site/diary.txt", "mine");

        BuildReport report = Builds.run(project, Target.FOLDER);

        assertTrue(report.isRefused());
        assertEquals("mine", Trees.text(temp.resolve("site/diary.txt")));
    }

    @Test
    void withoutAGuideTheBuildIsRefused() {
        assertTrue(Builds.run(Builds.project(temp.resolve("nowhere"), THEME, temp.resolve("site")), Target.NOTHING)
                .isRefused());
    }

    @Test
    void theAddressOfTheGuideIsTakenFromItsFileUnlessAnotherIsGiven() {
        String guide = Trees.text(temp.resolve("content/guide.yaml"));
        Trees.write(temp, "content/guide.yaml", guide + "base-url: https://guide.example/law\n");

        Builds.sound(project);
        assertTrue(
                Trees.text(temp.resolve("site/sitemap.xml")).contains("<loc>https://guide.example/law/en/index.html<"));

        Builds.sound(Builds.withBaseUrl(project, "https://other.example/"));
        assertTrue(Trees.text(temp.resolve("site/sitemap.xml")).contains("<loc>https://other.example/en/index.html<"));
    }
}
