package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

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
        page.click("[data-action=helper]");
        // browsers write down the state of a session every few seconds
        page.waitForTimeout(6_000);
        page.navigate(guide.fileUrl("en/index.html"));
        page.goBack();
        page.waitForTimeout(3_000);
        reader.close();

        assertFalse(new Profile(profile).filesWith(KNOWN).isEmpty(), "the search finds what a browser writes down");
        assertEquals(List.of(), new Profile(profile).filesWith(CANARY));
    }
}
