package org.waymark.serve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.pipeline.BuildReport;
import org.waymark.pipeline.Preview;
import org.waymark.pipeline.Project;
import org.waymark.pipeline.Target;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/**
 * After any edit a preview shows what a build from nothing would write, byte for byte, or the same faults. {@code
 * -Dtest.all=true} makes 200 edits instead of 15.
 */
class IncrementalBuildTest {
    private static final int EDITS = Boolean.getBoolean("test.all") ? 200 : 15;
    private static final long SEED = 20_261_129;
    private static final Path SITES = Path.of("src/test/resources/sites");

    @TempDir
    Path root;

    /** All addresses that there ever were: one that is no longer in the site must be gone. */
    private final Set<String> ever = new TreeSet<>();

    private Map<String, String> lastGood = Map.of();

    @Test
    void showsWhatABuildFromNothingWouldWrite() throws Exception {
        Path guide = root.resolve("guide");
        GuideFolder.copyOf(SITES.resolve("three-revisions"), guide).copy(SITES.resolve("_theme"), "theme");
        Project project = new Project(
                guide.resolve("content"),
                guide.resolve("i18n"),
                guide.resolve("theme"),
                root.resolve("site"),
                "",
                Optional.empty(),
                LocalDate.of(2026, 7, 1));
        var settings = new PreviewServer.Settings(
                List.of(project.contentDir(), project.messagesDir(), project.themeDir()), 0, "", bug -> {
                    throw new AssertionError(bug);
                });
        RandomEdits edits = new RandomEdits(guide, SEED);
        List<String> told = new ArrayList<>();
        int sound = 0;
        try (PreviewServer server = PreviewServer.start(Preview.of(project), settings)) {
            Asking browser = new Asking(server);
            for (int edit = 0; edit <= EDITS; edit++) {
                told.add(edit == 0 ? "nothing" : edits.next());
                BuildReport clean = Builds.run(project, Target.FOLDER);
                sound += clean.isRefused() ? 0 : 1;
                if (!clean.isRefused()) {
                    lastGood = Trees.read(root.resolve("site"));
                    lastGood.keySet().removeIf(name -> name.startsWith("."));
                    ever.addAll(lastGood.keySet());
                }
                boolean isEqual =
                        Asking.becomes(() -> difference(clean, server, browser).isEmpty());
                assertTrue(isEqual, () -> difference(clean, server, browser) + " after " + told);
            }
        }
        assertTrue(sound > EDITS / 5, sound + " of " + EDITS + " edits left the guide sound: " + told);
        assertTrue(sound < EDITS, "no edit made a fault: " + told);
    }

    /** What is not as in a clean build; blank where all is. */
    private String difference(BuildReport clean, PreviewServer server, Asking browser) {
        Status.Phase wanted = clean.isRefused() ? Status.Phase.REFUSED : Status.Phase.SOUND;
        Status status = server.status();
        if (status.phase() != wanted) {
            return status.phase() + " instead of " + wanted + ": " + status.faults() + " / " + Builds.errors(clean);
        }
        if (!status.faults().equals(clean.diagnostics().all())) {
            return status.faults() + " instead of " + clean.diagnostics().all();
        }
        for (String path : ever) {
            Asking.Answer answer = browser.get(path);
            String bytes = lastGood.get(path);
            if (bytes == null ? answer.status() != 404 : !bytes.equals(answer.content())) {
                return path + " differs";
            }
        }
        return "";
    }
}
