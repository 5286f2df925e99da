package org.waymark.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Asks the page that is open about storage, sideways scrolling and the exit; Firefox is asked the same. */
final class Probe {
    private static final String SCRIPT = read(Path.of("src/test/js/probe.js"));

    private Probe() {}

    /** What is wrong in a window of this size, as sentences; empty if all is well. */
    static List<String> faults(Page page, int width, int height) {
        page.setViewportSize(width, height);
        var faults = (List<?>) page.evaluate(SCRIPT);
        return faults.stream()
                .map(fault -> fault + " (" + width + " x " + height + ")")
                .toList();
    }

    static String read(Path script) {
        try {
            return Files.readString(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
