package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a word means, where it is used. */
@ExtendWith(Stage.class)
class WordsIT {
    private static final String ANSWER = "en/faq/who-is-eligible.html";
    private static final String OPEN = ".words__meaning:popover-open";

    private final SiteServer server;
    private final Chromium chromium;
    private final BrowserContext reader;
    private final Page page;

    WordsIT(SiteServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
        reader = chromium.phone();
        page = reader.newPage();
    }

    @AfterEach
    void close() {
        reader.close();
    }

    private Locator word() {
        return page.locator("main a.term").first();
    }

    @Test
    void meaningOpensBelowTheWordAndTheHistoryDoesNotGrow() {
        page.navigate(server.url(ANSWER));
        Object before = page.evaluate("() => history.length");
        assertEquals("false", word().getAttribute("aria-expanded"));

        word().click();

        String slug = word().getAttribute("href").substring("#word-".length());
        String meaning = page.locator("#word-" + slug + " + dd").textContent();
        assertTrue(
                meaning.startsWith(
                        page.locator(OPEN).textContent().split(": ", 2)[1].split(" More")[0]),
                meaning);
        assertEquals("true", word().getAttribute("aria-expanded"));
        assertEquals(before, page.evaluate("() => history.length"));
        assertEquals(server.url(ANSWER), page.url());
        var below = page.locator(OPEN).boundingBox();
        assertTrue(below.y >= word().boundingBox().y, "below the word");
        assertTrue(below.x >= 0 && below.x + below.width <= 360 && below.y + below.height <= 740, "in view");
        assertEquals(List.of(), Axe.faults(page));
    }

    @Test
    void escapeClosesItAndTheWordIsFocusedAgain() {
        page.navigate(server.url(ANSWER));
        word().press("Enter");
        page.keyboard().press("Tab");
        assertEquals(true, page.evaluate("() => document.activeElement.closest('.words__meaning') !== null"), "more");

        page.keyboard().press("Escape");

        assertFalse(page.locator(OPEN).isVisible());
        assertEquals("false", word().getAttribute("aria-expanded"));
        assertEquals(true, word().evaluate("word => word === document.activeElement"));
    }

    @Test
    void tapOnTheWordOrBesideItClosesIt() {
        page.navigate(server.url(ANSWER));
        word().click();
        word().click();
        assertFalse(page.locator(OPEN).isVisible());

        word().click();
        page.locator("h1").click();
        assertFalse(page.locator(OPEN).isVisible());
        assertEquals("false", word().getAttribute("aria-expanded"));
    }

    @Test
    void moreLeadsToTheWordsOwnPage() {
        page.navigate(server.url(ANSWER));
        word().click();

        page.locator(OPEN + " a").click();

        assertTrue(page.url().contains("/en/glossary/"), page.url());
    }

    @Test
    void itIsReadOutWithoutAMoveOfTheFocus() {
        page.navigate(server.url(ANSWER));

        word().press("Enter");

        assertEquals("status", page.locator(OPEN).getAttribute("role"));
        assertEquals(
                true,
                word().evaluate(
                                "word => word === document.activeElement && word.nextElementSibling.matches(':popover-open')"));
    }

    @Test
    void listIsFoldedUntilALinkLeadsThereAndOpenOnPaper() {
        page.navigate(server.url(ANSWER));
        assertFalse(page.locator("dl.words").isVisible());

        String source = page.locator("main a.cite").first().getAttribute("href");
        page.locator("main a.cite").first().click();
        assertTrue(page.locator(source).isVisible());

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setForcedColors(ForcedColors.NONE));
        page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
        assertTrue(page.locator("dl.words").isVisible());
    }

    @Test
    void withoutAScriptTheWordLeadsToTheListAndBack() {
        BrowserContext plain = chromium.context(Chromium.phoneOptions().setJavaScriptEnabled(false));
        Page other = plain.newPage();
        other.navigate(server.url(ANSWER));
        Locator word = other.locator("main a.term").first();

        word.click();

        assertTrue(other.url().endsWith(word.getAttribute("href")));
        assertTrue(other.locator(word.getAttribute("href")).isVisible());
        plain.close();
    }
}
