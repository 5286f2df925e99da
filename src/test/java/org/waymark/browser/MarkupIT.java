package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Nu HTML checker, the one behind validator.w3.org, finds neither errors nor warnings. */
@ExtendWith(Stage.class)
class MarkupIT {
    private static final Path CHECKER = Path.of("src/test/js/node_modules/vnu-jar/build/dist/vnu.jar");

    private final BuiltSite guide;

    MarkupIT(BuiltSite guide) {
        this.guide = guide;
    }

    @Test
    void pagesAreSoundHtml() {
        assertEquals(List.of(), check("--skip-non-html", guide.files(".html")));
    }

    @Test
    void styleSheetIsSoundCss() {
        assertEquals(List.of(), check("--skip-non-css", guide.files(".css")));
    }

    /** Every message, a line each, errors and warnings alike. */
    private List<String> check(String kind, List<String> files) {
        assertTrue(Files.exists(CHECKER), "The checker is not installed; ./dev/test does it: " + CHECKER);
        assertTrue(!files.isEmpty(), "nothing to check");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xss4m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                CHECKER.toString(),
                "--format",
                "gnu",
                kind));
        files.forEach(file -> command.add(guide.file(file).toString()));
        return Programs.start(command).output().lines().toList();
    }
}
