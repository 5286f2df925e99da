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

/** A reader with a keyboard and no mouse. */
@ExtendWith(Stage.class)
class KeyboardIT {
    private final SiteServer server;
    private final BrowserContext reader;
    private final Page page;

    KeyboardIT(SiteServer server, Chromium chromium) {
        this.server = server;
        reader = chromium.phone();
        page = reader.newPage();
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void homeIsWalkedFromTheBarToTheWaysInToTheSearch() {
        page.navigate(server.url("en/index.html"));

        assertEquals(
                List.of(
                        "Skip to main content",
                        "Leave now",
                        "Relief Guide",
                        "Search",
                        "Language English",
                        "Questions",
                        "Self-check",
                        "State records",
                        "Get help",
                        "I was convicted of a federal crime",
                        "I was arrested, but not convicted",
                        "I have a court date soon",
                        "I am in prison, or was in the past",
                        "I was under 18",
                        "My record is from a state",
                        "Is this private?",
                        "Someone checks my phone",
                        "I am not sure what fits",
                        "I help survivors",
                        ""),
                stops(20));
    }

    @Test
    void answerIsWalkedFromTheBarToTheMenuToItsWords() {
        page.navigate(server.url("en/faq/who-is-eligible.html"));

        assertEquals(
                List.of(
                        "Skip to main content",
                        "Leave now",
                        "Relief Guide",
                        "Search",
                        "Language English",
                        "Questions",
                        "Self-check",
                        "State records",
                        "Get help",
                        "arrest"),
                stops(10));
    }

    @Test
    void glossaryIsWalkedFromItsLettersToItsWords() {
        page.navigate(server.url("es/glossary/index.html"));

        List<String> stops = stops(36);

        assertEquals(
                List.of("Ir al contenido principal", "Salir ahora", "Guía de alivio", "Buscar", "Idioma Español"),
                stops.subList(0, 5));
        int letters = page.locator(".letters a").count();
        assertEquals(
                page.locator(".words a").first().innerText(),
                stops.get(9 + letters),
                "the first word after the letters");
    }

    @Test
    void everyStopOfALongAnswerIsSeenAndClearOfTheBar() {
        page.navigate(server.url("en/faq/who-is-eligible.html"));
        int links = page.locator("a[href]:visible, summary:visible").count();
        Set<String> faults = new TreeSet<>();

        for (int stop = 0; stop < links; stop++) {
            page.keyboard().press("Tab");
            faults.addAll(strings(page.evaluate("""
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
                }\
                """)));
        }

        assertEquals(Set.of(), faults);
        page.keyboard().press("Tab");
        assertNotEquals("A", page.evaluate("() => document.activeElement.tagName"), "more stops than links");
    }

    @Test
    void skipLinkAppearsWhenFocusedAndLeadsIntoTheText() {
        page.navigate(server.url("en/faq/what-is-vacatur.html"));

        page.keyboard().press("Tab");
        assertTrue(page.locator(".skip").boundingBox().y >= 0, "the skip link is in view");
        page.keyboard().press("Enter");

        assertEquals("main", page.evaluate("() => document.activeElement.id"));
        page.keyboard().press("Tab");
        assertEquals(
                true, page.evaluate("() => document.activeElement.closest('main') !== null"), "next is in the text");
    }

    /** The words of the first links that the Tab key leads to. */
    private List<String> stops(int count) {
        List<String> stops = new ArrayList<>();
        for (int stop = 0; stop < count; stop++) {
            page.keyboard().press("Tab");
            stops.add((String) page.evaluate("() => document.activeElement.innerText.trim().replace(/\\s+/g, ' ')"));
        }
        return stops;
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }
}
