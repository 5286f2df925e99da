package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Trees;

/** A reader with a small phone comes to what she needs in few taps and little scrolling: {@code dev/tasks}. */
@ExtendWith(Stage.class)
class TasksIT {
    private final BuiltSite site;

    TasksIT(BuiltSite site) {
        this.site = site;
    }

    @Test
    void everyTaskEndsWithinItsTapsAndScreensAndIsFoundBySearch() {
        Programs.Outcome outcome = tasks("src/guide/tasks.json");

        assertEquals(0, outcome.code(), outcome.output());
    }

    @Test
    void taskWithoutAWayIsAFault(@TempDir Path folder) {
        Path tasks = Trees.write(folder, "tasks.json", """
                {"limits": {"taps": 3, "screens": 1.5, "rank": 3},
                 "tasks": [{"task": "A page that nobody wrote", "way": ["nowhere.html"], "sees": "h1",
                            "search": {"en": "vacatur"}, "finds": "nowhere"}]}
                """);

        Programs.Outcome outcome = tasks(tasks.toString());

        assertEquals(1, outcome.code(), outcome.output());
        assertTrue(
                outcome.output().contains("no link to en/nowhere.html; not among the first 3 found"), outcome.output());
    }

    private Programs.Outcome tasks(String file) {
        return Programs.start(List.of(
                "env",
                "WAYMARK_CHROMIUM=" + Chromium.program(),
                Programs.node().toString(),
                "dev/tasks.mjs",
                ".",
                ".",
                "--site",
                site.folder().toString(),
                "--tasks",
                file));
    }
}
