package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Nu HTML checker, the one behind validator.w3.org, finds neither errors nor warnings. */
@ExtendWith(Stage.class)
class MarkupIT {
    private static final Path CHECKER = Path.of("src/test/js/node_modules/vnu-jar/build/dist/vnu.jar");

    /**
     * Tables that phones show as cards name their roles, as some browsers forget them then. The checker takes each table for one that
     * is laid out as a table, where that is needless, and not allowed.
     */
    private static final String TABLE_ROLES =
            ".*(role is unnecessary for element .(table|thead|tbody|tr|th|td)|on a .(tr|th|td). element which has a .table).*";

    private final BuiltSite guide;
    private final SiteServer server;

    MarkupIT(BuiltSite guide, SiteServer server) {
        this.guide = guide;
        this.server = server;
    }

    /** From the server: of a file the checker believes that the page's own policy forbids its styles. */
    @Test
    void pagesAreSoundHtml() {
        assertEquals(List.of(), check(guide.pages().stream().map(server::url)));
    }

    @Test
    void styleSheetIsSoundCss() {
        Stream<String> styles =
                guide.files(".css").stream().map(file -> guide.file(file).toString());

        assertEquals(List.of(), check(Stream.concat(Stream.of("--skip-non-css"), styles)));
    }

    /** Every message, a line each, errors and warnings alike. */
    private static List<String> check(Stream<String> arguments) {
        assertTrue(Files.exists(CHECKER), "The checker is not installed; ./dev/test does it: " + CHECKER);
        Stream<String> command = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xss4m",
                // This machine itself is such a host.
                "-Dnu.validator.servlet.allow-forbidden-hosts=true",
                "-jar",
                CHECKER.toString(),
                "--format",
                "gnu",
                "--filterpattern",
                TABLE_ROLES);
        return Programs.start(Stream.concat(command, arguments).toList())
                .output()
                .lines()
                .toList();
    }
}
