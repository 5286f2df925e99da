package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What twenty presses of Back and Forward draw on a real screen after somebody left: nothing of the guide, in either browser. */
@ExtendWith(Stage.class)
class ExitPressesIT {
    private static final boolean ALL = Boolean.getBoolean("test.all");

    private final ExitPresses presses;

    ExitPressesIT(BuiltSite guide) {
        this.presses = new ExitPresses(guide);
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
            List<String> lines = presses.play(browser, kept, ALL ? List.of() : List.of("three pages", "control"));
            lines.stream()
                    .filter(line -> !line.contains("\"scenario\":\"control\""))
                    .forEach(line -> assertTrue(line.contains("\"shown\":0"), line));
            List<String> control =
                    lines.stream().filter(line -> line.contains("\"control\"")).toList();
            assertEquals(1, control.size(), lines.toString());
            assertTrue(!control.get(0).contains("\"shown\":0"), "the screen sees the guide: " + control);
        }
    }
}
