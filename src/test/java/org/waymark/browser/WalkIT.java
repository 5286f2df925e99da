package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ways through a guide: its menu and its ways in, for a finger and for a keyboard. */
@ExtendWith(Stage.class)
class WalkIT {
    /** What is wrong with the link that has the focus: its ring, or what lies over it. */
    private static final String STOP = """
            () => {
              const link = document.activeElement;
              const faults = [];
              const say = (what) => faults.push(`${what}: ${link.textContent.trim() || link.tagName}`);
              if (getComputedStyle(link).outlineStyle === 'none') say('no ring');
              // A link may run over two lines: its first part counts.
              const box = link.getClientRects()[0];
              const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
              if (top === null || !(link.contains(top) || top.contains(link))) say('covered or out of view');
              return faults;
            }""";

    private final SiteServer server;
    private final BrowserContext reader;
    private final Page page;

    WalkIT(SiteServer server, Chromium chromium) {
        this.server = server;
        reader = chromium.phone();
        page = reader.newPage();
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void homeIsWalkedFromTheBarToTheMenuToTheWaysInToTheSearch() {
        page.navigate(server.url("en/index.html"));

        assertEquals(
                List.of(
                        "Skip to main content",
                        "Close this page",
                        "Keys and rent",
                        "Search",
                        "Español",
                        "français",
                        "Answers",
                        "Check",
                        "Districts",
                        "Help",
                        "I am about to sign",
                        "My rent goes up",
                        "I should move out",
                        ""),
                stops(14));
        assertEquals("search-field", page.evaluate(Searching.FOCUSED));
    }

    @Test
    void eachPlaceOfTheMenuIsOneTapAwayAndMarkedWhereOneIs() {
        for (String place : List.of("Respuestas", "Revisar", "Distritos", "Ayuda")) {
            page.navigate(server.url("es/index.html"));
            assertEquals(0, page.locator(".menu [aria-current]").count());
            var link = page.locator(".menu a", new Page.LocatorOptions().setHasText(place));
            var box = link.boundingBox();
            assertTrue(box.height >= 36, place + " is " + box.height + " high");
            assertTrue(box.x >= 0 && box.x + box.width <= 360, place + " is cut");

            link.click();

            assertEquals(place, page.locator(".menu [aria-current=page]").innerText());
            assertTrue(page.url().contains("/es/"), page.url());
        }
    }

    @Test
    void aWayInLeadsToTheStepsOfTheAnswer() {
        page.navigate(server.url("fr/index.html"));

        page.click("text=On veut que je parte");

        assertEquals(server.url("fr/faq/notice-to-leave.html") + "#next", page.url());
        assertTrue(page.locator("#next").boundingBox().y >= 0, "below the bar");
        assertTrue(page.locator("#next").boundingBox().y < 740, "in view");
    }

    /** The same answer in the other languages, and the answers of its topic. */
    @Test
    void theLanguageChangesAndThePlaceStays() {
        page.navigate(server.url("en/faq/repairs.html"));
        page.click(".masthead__languages a[lang=fr]");

        assertEquals(server.url("fr/faq/repairs.html"), page.url());
        assertEquals("fr", page.getAttribute("html", "lang"));
        assertEquals("Qui répare ce qui est cassé ?", page.innerText("h1"));
    }

    @Test
    void everyStopOfALongAnswerIsSeenAndClearOfTheBar() {
        page.navigate(server.url("en/faq/rent-rise.html"));
        int links = page.locator("a[href]:visible, summary:visible").count();
        Set<String> faults = new TreeSet<>();

        for (int stop = 0; stop < links; stop++) {
            page.keyboard().press("Tab");
            ((List<?>) page.evaluate(STOP)).forEach(fault -> faults.add(fault.toString()));
        }

        assertEquals(Set.of(), faults);
        page.keyboard().press("Tab");
        assertNotEquals("A", page.evaluate("() => document.activeElement.tagName"), "more stops than links");
    }

    @Test
    void skipLinkAppearsWhenFocusedAndLeadsIntoTheText() {
        page.navigate(server.url("en/faq/contract.html"));

        page.keyboard().press("Tab");
        assertTrue(page.locator(".skip").boundingBox().y >= 0, "the skip link is in view");
        page.keyboard().press("Enter");

        assertEquals("main", page.evaluate("() => document.activeElement.id"));
        page.keyboard().press("Tab");
        assertEquals(true, page.evaluate("() => document.activeElement.closest('main') !== null"));
    }

    /** Opened by a tap, and open where its address is asked for. */
    @Test
    void detailsAreClosedUntilTheyAreAskedFor() {
        page.navigate(server.url("en/faq/rent-rise.html"));
        var words = page.locator("details#advisers p").last();
        assertTrue(words.isHidden());

        page.click("details#advisers summary");

        assertTrue(words.isVisible());
    }

    /** The words of the first links that the Tab key leads to. */
    private List<String> stops(int count) {
        List<String> stops = new ArrayList<>();
        for (int stop = 0; stop < count; stop++) {
            page.keyboard().press("Tab");
            stops.add((String) page.evaluate("() => document.activeElement.innerText.trim()"));
        }
        return stops;
    }
}
