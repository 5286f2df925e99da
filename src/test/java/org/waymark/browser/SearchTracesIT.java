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

/** What was typed into the search is in no file that the browser leaves on the disk. */
@ExtendWith(Stage.class)
class SearchTracesIT {
    private static final String TYPED = "quokkaword";
    private static final String TOO = "wombatterm";

    /** In an address, where a browser does keep it: shows that the search through the files finds what is there. */
    private static final String IN_ADDRESS = "platypusmark";

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
            SearchFieldIT.type(page, "vacatur " + TYPED);
            page.keyboard().press("Enter");
            page.waitForFunction("() => document.activeElement.closest('#search-results')");
            page.keyboard().press("Enter");
            page.waitForURL("**/glossary/**");
            page.goBack();
            SearchFieldIT.type(page, TOO + " motion");
            // Chromium writes its session a few seconds after something changed.
            page.waitForTimeout(6000);
            page.reload();
            page.navigate(server.url("en/index.html"));
            SearchFieldIT.type(page, TOO + " " + TYPED + " motion");
            page.waitForTimeout(6000);
        }

        assertFalse(filesWith(IN_ADDRESS).isEmpty(), "the search finds what a browser writes down");
        assertEquals(List.of(), filesWith(TYPED));
        assertEquals(List.of(), filesWith(TOO));
    }

    private List<String> filesWith(String word) {
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
