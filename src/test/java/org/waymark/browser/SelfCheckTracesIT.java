package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Trees;

/** What a browser with a profile on the disk writes down of the self-check: nothing that the reader said. */
@ExtendWith(Stage.class)
class SelfCheckTracesIT {
    private static final String CANARY = "Quetzalcanary7Harbor";
    private static final String KNOWN = "Visitedcanary7Harbor";

    private final BuiltSite guide;
    private final Chromium chromium;

    @TempDir
    private Path profile;

    SelfCheckTracesIT(BuiltSite guide, Chromium chromium) {
        this.guide = guide;
        this.chromium = chromium;
    }

    @Test
    void noFileOfAFreshProfileHoldsALabel() {
        BrowserContext reader = chromium.onDisk(profile);
        Page page = reader.newPage();
        // an address is written down by every browser: so the search below does find what there is
        page.navigate(guide.fileUrl("en/index.html") + "#" + KNOWN);
        page.navigate(guide.fileUrl("en/self-check.html"));
        SelfCheckPaths.click(page, SelfCheckPaths.longest());
        page.locator("[type=text]").fill(CANARY);
        page.locator("[type=text]").press("Tab");
        page.click(SelfCheckIT.NEXT);
        page.click("[data-action=lawyer]");
        // browsers write down the state of a session every few seconds
        page.waitForTimeout(6_000);
        page.navigate(guide.fileUrl("en/index.html"));
        page.goBack();
        page.waitForTimeout(3_000);
        reader.close();

        assertFalse(holding(KNOWN).isEmpty(), "the search finds what a browser writes down");
        assertEquals(List.of(), holding(CANARY));
    }

    private List<String> holding(String word) {
        return Trees.read(profile).entrySet().stream()
                .filter(file -> Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                        .anyMatch(charset -> file.getValue().contains(bytes(word, charset))))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Each byte is a character, as {@link Trees#read} gives them. */
    private static String bytes(String word, Charset charset) {
        return new String(word.getBytes(charset), StandardCharsets.ISO_8859_1);
    }
}
