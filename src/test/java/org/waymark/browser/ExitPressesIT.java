package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What twenty presses of Back and Forward draw on a real screen after somebody left: nothing of the guide, in either browser. */
@ExtendWith(Stage.class)
class ExitPressesIT {
    private static final boolean ALL = Boolean.getBoolean("test.all");

    private final BuiltSite guide;

    ExitPressesIT(BuiltSite guide) {
        this.guide = guide;
    }

    @Test
    void chromiumShowsNothingOfTheGuide() {
        showsNothing("chromium");
    }

    @Test
    void firefoxShowsNothingOfTheGuide() {
        showsNothing("firefox");
    }

    private void showsNothing(String browser) {
        List<String> caching = ALL ? List.of("no-store", "no-cache") : List.of("no-store");
        for (String kept : caching) {
            List<String> lines = play(browser, kept, ALL ? List.of() : List.of("three pages", "control"));
            lines.stream()
                    .filter(line -> !line.contains("\"scenario\":\"control\""))
                    .forEach(line -> assertTrue(line.contains("\"shown\":0"), line));
            List<String> control =
                    lines.stream().filter(line -> line.contains("\"control\"")).toList();
            assertEquals(1, control.size(), lines.toString());
            assertTrue(!control.get(0).contains("\"shown\":0"), "the screen sees the guide: " + control);
        }
    }

    private List<String> play(String browser, String kept, List<String> scenarios) {
        Stream<Object> words = Stream.of(
                "env",
                "WAYMARK_CHROMIUM=" + Programs.find("WAYMARK_CHROMIUM", List.of("chromium", "google-chrome")),
                "WAYMARK_FIREFOX=" + Programs.find("WAYMARK_FIREFOX", List.of("firefox-esr", "firefox")),
                Programs.node(),
                "src/test/js/exit-presses.mjs",
                browser,
                guide.folder(),
                kept);
        return Programs.run(Stream.concat(words, scenarios.stream()).toArray())
                .lines()
                .filter(line -> line.startsWith("{"))
                .toList();
    }
}
