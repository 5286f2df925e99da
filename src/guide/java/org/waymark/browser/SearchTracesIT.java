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
import org.waymark.testing.Trees;

/** What was typed into the search is in no file that the browser leaves on the disk. */
@ExtendWith(Stage.class)
class SearchTracesIT {
    private static final String TYPED = "quokkaword";
    private static final String TOO = "wombatterm";

    /** In an address, where a browser does keep it: shows that the search through the files finds what is there. */
    private static final String IN_ADDRESS = "platypusmark";

    /** In a field of a page that does not ask to be forgotten: Firefox keeps it with its session. */
    private static final String IN_A_FIELD = "marmotfield";

    private final SiteServer server;
    private final Chromium chromium;

    @TempDir
    private Path profile;

    SearchTracesIT(SiteServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    @Test
    void chromiumLeavesNoTypedWordInItsProfile() {
        try (BrowserContext reader = chromium.onDisk(profile)) {
            Page page = reader.newPage();
            page.navigate(server.url("en/safety.html") + "#" + IN_ADDRESS);
            page.navigate(server.url("en/search.html"));
            Searching.type(page, "vacatur " + TYPED);
            page.keyboard().press("Enter");
            page.waitForFunction("() => document.activeElement.closest('#search-results')");
            page.keyboard().press("Enter");
            page.waitForURL("**/faq/**");
            page.goBack();
            Searching.type(page, TOO + " motion");
            // Chromium writes its session a few seconds after something changed.
            page.waitForTimeout(6000);
            page.reload();
            page.navigate(server.url("en/index.html"));
            Searching.type(page, TOO + " " + TYPED + " motion");
            page.waitForTimeout(6000);
        }

        assertFalse(
                new Profile(profile).filesWith(IN_ADDRESS).isEmpty(), "the search finds what a browser writes down");
        assertEquals(List.of(), new Profile(profile).filesWith(TYPED));
        assertEquals(List.of(), new Profile(profile).filesWith(TOO));
    }

    @Test
    void firefoxLeavesNoTypedWordInItsProfile(@TempDir Path folder) {
        Path plain = Trees.write(folder, "plain.html", "<!doctype html><title>Plain</title><input id=\"plain\">");

        Programs.runInFirefox("firefox-traces.mjs", profile, server.base(), plain.toUri(), IN_A_FIELD, TYPED, TOO);

        assertFalse(
                new Profile(profile).filesWith(IN_A_FIELD).isEmpty(), "the search finds what a browser writes down");
        assertEquals(List.of(), new Profile(profile).filesWith(TYPED));
        assertEquals(List.of(), new Profile(profile).filesWith(TOO));
    }
}
