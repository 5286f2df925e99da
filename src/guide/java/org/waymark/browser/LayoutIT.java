package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a reader has to look: where a page begins, and how long it is. */
@ExtendWith(Stage.class)
class LayoutIT {
    private static final int QUESTION_BEGINS = 200;
    private static final int FIRST_SCREEN = 740;
    private static final int LONGEST_ON_A_PHONE = 7_000;
    private static final int LONGEST_ON_A_WIDE_SCREEN = 4_800;
    private static final int LONGEST_UPDATES_ON_A_PHONE = 5_500;
    private static final int LONGEST_TABLES_ON_A_PHONE = 20_000;

    /** The texts of the first screen, and how far each stands below its upper edge. */
    private static final String PLACES = """
        () => [...document.querySelectorAll('main h1, main p, main li, main button')]
          .filter(part => part.checkVisibility({ visibilityProperty: true }) && part.getBoundingClientRect().top < 740)
          .map(part => [part.textContent.trim(), Math.round(part.getBoundingClientRect().top)])
        """;

    private final BuiltSite guide;
    private final BrowserContext reader;
    private final Page page;

    LayoutIT(BuiltSite guide, Chromium chromium) {
        this.guide = guide;
        reader = chromium.phone();
        page = reader.newPage();
    }

    @AfterEach
    void close() {
        reader.close();
    }

    private List<String> answers() {
        return guide.pages().stream()
                .filter(name -> name.matches("[a-z]+/faq/[a-z0-9-]+\\.html") && !name.endsWith("/index.html"))
                .toList();
    }

    @Test
    void everyAnswerBeginsWithItsQuestionAndIsNotLong() {
        List<String> faults = new ArrayList<>();
        for (String name : answers()) {
            page.setViewportSize(360, FIRST_SCREEN);
            page.navigate(guide.fileUrl(name));
            double begins = page.locator("h1").boundingBox().y;
            check(begins <= QUESTION_BEGINS, name + " begins at " + begins, faults);
            check(height() < LONGEST_ON_A_PHONE, name + " is " + height() + " px long on a phone", faults);
            page.setViewportSize(1280, 800);
            page.navigate(guide.fileUrl(name));
            check(height() < LONGEST_ON_A_WIDE_SCREEN, name + " is " + height() + " px long on a wide screen", faults);
        }

        assertTrue(answers().size() > 20, "answers in two languages");
        assertEquals(List.of(), faults);
    }

    @Test
    void firstWayInIsSeenAtOnce() {
        for (String language : List.of("en", "es")) {
            page.navigate(guide.fileUrl(language + "/index.html"));
            var link = page.locator("main a[href]").first().boundingBox();

            assertTrue(link.y + link.height <= FIRST_SCREEN, language + ": " + (link.y + link.height));
        }
    }

    /** On a slow line scripts come seconds after the text. What a reader reads or is about to press then stays where it is. */
    @ParameterizedTest
    @ValueSource(strings = {"self-check.html", "states/index.html", "index.html", "faq/after-filing.html"})
    void nothingOfTheFirstScreenMovesWhenScriptsCome(String name) {
        for (String language : List.of("en", "es", "ar", "vi", "zh-Hans")) {
            String address = guide.fileUrl(language + "/" + name);
            page.route("**/*.js", Route::abort);
            page.navigate(address);
            Object before = page.evaluate(PLACES);
            page.unroute("**/*.js");
            page.navigate(address);
            page.waitForFunction("() => !document.querySelector('[data-script=on][hidden]')");

            List<?> moved = (List<?>) page.evaluate(
                    "before => (" + PLACES + ")().filter(place => before.some(other =>"
                            + " other[0] === place[0] && other[1] !== place[1])).map(String)",
                    before);
            assertEquals(List.of(), moved, language + "/" + name);
            assertTrue(((List<?>) before).size() > 2, before.toString());
        }
    }

    @Test
    void pagesOfTablesAreNotEndlessOnAPhone() {
        for (String name : List.of(
                "en/self-check-rules.html", "es/self-check-rules.html", "data/index.html", "data/index.es.html")) {
            page.navigate(guide.fileUrl(name));

            assertTrue(height() < LONGEST_TABLES_ON_A_PHONE, name + ": " + height());
        }
    }

    /** What most readers do not look for is folded. */
    @Test
    void whatIsNewIsNotEndlessOnAPhone() {
        for (String name : List.of("en/updates.html", "es/updates.html")) {
            page.navigate(guide.fileUrl(name));

            assertTrue(height() < LONGEST_UPDATES_ON_A_PHONE, name + ": " + height());
        }
    }

    @Test
    void hotlineIsOnTheFirstScreenOfThePageThatListsAllHelp() {
        for (String language : List.of("en", "es")) {
            page.navigate(guide.fileUrl(language + "/get-help.html"));
            var number = page.locator("main a[href^='tel:']").first();

            assertEquals("tel:+18883737888", number.getAttribute("href").replace("tel:1", "tel:+1"));
            assertTrue(number.boundingBox().y + number.boundingBox().height <= FIRST_SCREEN, language);
            assertEquals(
                    "tel:911",
                    page.locator(".help__line a[href^='tel:']").nth(1).getAttribute("href"));
        }
    }

    /** A definition, or a page about the guide, answers no question. */
    @Test
    void onlyAnswersHaveAnAnswerInShort() {
        List<String> labelled = guide.pages().stream()
                .filter(name -> !name.contains("/print/"))
                .filter(name -> !guide.document(name).select(".short__label").isEmpty())
                .toList();

        assertTrue(labelled.containsAll(answers()));
        assertTrue(labelled.stream().allMatch(name -> name.contains("/faq/")), labelled.toString());
    }

    @Test
    void headingsStandBesideTheTextWhereThereIsRoomAndStay() {
        page.setViewportSize(1280, 800);
        page.navigate(guide.fileUrl("en/faq/how-to-seek-relief.html"));
        var contents = page.locator(".contents details").boundingBox();
        var heading = page.locator("h1").boundingBox();

        assertTrue(contents.x + contents.width < heading.x, "beside the text");
        assertTrue(Math.abs(contents.y - heading.y) < heading.height, "level with its title: " + contents.y);
        page.evaluate("() => scrollTo(0, 1500)");
        var later = page.locator(".contents details").boundingBox();
        assertTrue(later.y >= 0 && later.y < 100, "in view: " + later.y);
        page.setViewportSize(360, 740);
        // folded on a phone, as soon as the script hears of the new width
        page.locator(".contents ul").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    @Test
    void everyPageEndsWithWhomToCallAndAllOthersAreOneLinkAway() {
        for (String name :
                List.of("en/index.html", "es/faq/what-is-vacatur.html", "en/glossary/index.html", "es/safety.html")) {
            page.navigate(guide.fileUrl(name));

            String line = page.locator(".helpline").innerText();
            assertTrue(line.indexOf("1-888-373-7888") < line.indexOf("911") && line.contains("233733"), line);
            assertTrue(page.locator(".helpline a").last().getAttribute("href").endsWith("get-help.html"), name);
        }
        page.navigate(guide.fileUrl("en/get-help.html"));
        assertEquals(0, page.locator(".helpline").count(), "the page that lists all of them needs no other");
        assertEquals(1, page.locator(".help__read").count(), "one date for all");
    }

    private int height() {
        return (int) page.evaluate("() => document.documentElement.scrollHeight");
    }

    private static void check(boolean isGood, String fault, List<String> faults) {
        if (!isGood) {
            faults.add(fault);
        }
    }
}
