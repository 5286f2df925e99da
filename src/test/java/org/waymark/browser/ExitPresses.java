package org.waymark.browser;

import java.util.List;
import java.util.stream.Stream;

/** Reads a guide in a real window, leaves, and presses Back and Forward twenty times. */
record ExitPresses(BuiltSite guide) {
    /**
     * What was seen: a line of JSON for each scenario, with how often anything of the guide was drawn.
     *
     * @param browser {@code chromium} or {@code firefox}
     * @param kept the Cache-Control of pages
     * @param scenarios those of exit-presses.mjs; empty for all that every guide has
     */
    List<String> play(String browser, String kept, List<String> scenarios) {
        Stream<Object> arguments = Stream.of(browser, guide.folder(), kept);
        return Programs.runInABrowser(
                        "exit-presses.mjs",
                        Stream.concat(arguments, scenarios.stream()).toArray())
                .lines()
                .filter(line -> line.startsWith("{"))
                .toList();
    }
}
