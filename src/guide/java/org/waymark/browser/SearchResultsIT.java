package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.waymark.browser.Searching.BROAD;
import static org.waymark.browser.Searching.FIELD;
import static org.waymark.browser.Searching.FOCUSED;
import static org.waymark.browser.Searching.HITS;
import static org.waymark.browser.Searching.HOME;
import static org.waymark.browser.Searching.MORE;
import static org.waymark.browser.Searching.SEARCH;
import static org.waymark.browser.Searching.SHOWN;
import static org.waymark.browser.Searching.links;
import static org.waymark.browser.Searching.type;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.MouseButton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the search shows: five results first, marked words, and a way on where nothing is found. */
@ExtendWith(Stage.class)
class SearchResultsIT {
    private static final String WAYS = ".search__ways";

    private final SiteServer server;
    private final Searching readers;

    SearchResultsIT(SiteServer server, Chromium chromium) {
        this.server = server;
        this.readers = new Searching(server, chromium);
    }

    @AfterEach
    void close() {
        readers.close();
    }

    @Test
    void foundWordsAreMarkedAndLittleWordsAreNot() {
        Page page = readers.open(SEARCH);

        type(page, "what is the expungement of a record");

        List<String> marks = page.locator("#search-results mark").allInnerTexts();
        assertFalse(marks.isEmpty());
        assertTrue(
                marks.stream().allMatch(word -> word.toLowerCase(Locale.ROOT).matches(".*(expunge|record).*")),
                marks::toString);
    }

    @Test
    void foundWordsAreSeenWhereTheSystemChoosesTheColours() {
        Page page = readers.reader(Chromium.phoneOptions().setForcedColors(ForcedColors.ACTIVE))
                .newPage();
        page.navigate(server.url(SEARCH));

        type(page, "expungement");

        Object ground = page.evaluate("() => getComputedStyle(document.body).backgroundColor");
        Object mark = page.locator("#search-results mark").first().evaluate("e => getComputedStyle(e).backgroundColor");
        assertNotEquals(ground, mark);
    }

    @Test
    void aWordThatIsAskedForIsExplainedFirst() {
        Page page = readers.open(SEARCH);

        type(page, "what does restitution mean");

        Locator first = page.locator("#search-results > li").first();
        assertEquals("glossary/restitution.html", first.locator("> a").getAttribute("href"));
        assertTrue(first.innerText().contains("Restitution is money"), first.innerText());
        assertEquals(1, page.locator("#search-results .short").count());
        assertEquals(
                1, page.locator(HITS + "[href='glossary/restitution.html']").count(), "shown once");
    }

    /** As high as a phone that shows its keyboard. */
    @Test
    void whatIsFoundIsSeenWhileTyping() {
        Page page = readers.open(HOME);
        page.setViewportSize(360, 420);

        type(page, "vacatur");

        var first = page.locator(HITS).first().boundingBox();
        var field = page.locator(FIELD).boundingBox();
        assertTrue(first.y + first.height <= 420, first.y + " is below the screen");
        assertTrue(field.y >= 0, field.y + " is above the screen");
    }

    @Test
    void anAnswerThatExplainsTheWordStaysFirst() {
        Page page = readers.open(SEARCH);

        type(page, "what does vacatur mean");

        assertEquals("faq/what-is-vacatur.html", page.locator(HITS).first().getAttribute("href"));
        assertEquals(0, page.locator("#search-results .short").count());
        assertEquals(1, page.locator(HITS + "[href='glossary/vacatur.html']").count());
    }

    /** "Delete" leads to the expungement, which is no reason to explain what a record is. */
    @Test
    void aWordBesideOthersThatTellIsNotExplainedFirst() {
        Page page = readers.open(SEARCH);

        for (String words : List.of("delete my criminal record", "they never arrested the man who sold me")) {
            type(page, words);

            assertTrue(page.locator(HITS).count() > 0, words);
            assertEquals(0, page.locator("#search-results .short").count(), words);
        }
    }

    @Test
    void aWordWithinASentenceIsNotExplainedFirst() {
        Page page = readers.open(SEARCH);

        type(page, "my lawyer forgot to file the motion after my conviction ten years ago");

        assertTrue(page.locator(HITS).count() > 0);
        assertEquals(0, page.locator("#search-results .short").count());
    }

    @Test
    void fiveAreShownFirstAndMoreOnDemandWithTheFocusOnTheFirstOfThem() {
        Page page = readers.open(SEARCH);
        assertEquals("", page.innerText(SHOWN));

        type(page, BROAD);
        assertEquals(5, page.locator(HITS).count());
        String shown = page.innerText(SHOWN);
        assertTrue(shown.matches("5 of \\d+ results"), shown);

        page.click(MORE);
        int now = page.locator(HITS).count();
        assertEquals(15, now);
        assertEquals(links(page).get(5), page.evaluate(FOCUSED));
        assertTrue(page.innerText(SHOWN).startsWith("15 of "), page.innerText(SHOWN));
        page.click(MORE);
        int all = page.locator(HITS).count();
        assertEquals(all + " results", page.innerText(SHOWN));
        assertFalse(page.isVisible(MORE));

        type(page, "zzzqqq california");
        assertEquals("1 result", page.innerText(SHOWN));
        assertFalse(page.isVisible(MORE));
    }

    /** As a question of little words alone, which still finds something. */
    @Test
    void littleWordsAreNeverMarked() {
        Page page = readers.open(SEARCH);
        for (String words : List.of("what is the law for me", "who can see it", "can i do it")) {
            type(page, words);
            assertTrue(page.locator("#search-results > li").count() > 0, words);
            List<String> marks = page.locator("#search-results mark").allInnerTexts();
            assertTrue(
                    marks.stream()
                            .noneMatch(word -> word.toLowerCase(Locale.ROOT)
                                    .matches("\\W*(what|is|the|for|me|who|can|it|i|do|to|a|of|in|that)\\W*")),
                    words + ": " + marks);
        }
    }

    /** "Hearing" asks what to do about one; "what is a hearing" asks what it is. */
    @Test
    void aWordAloneIsNotExplainedFirstWhereAnAnswerSaysMuchMore() {
        Page page = readers.open(SEARCH);

        type(page, "hearing");
        assertEquals("faq/if-a-case-is-open.html", links(page).get(0));
        type(page, "what is a hearing");
        assertEquals("glossary/hearing.html", links(page).get(0));
    }

    @Test
    void theMiddleButtonOpensAResultBesideThePage() {
        Page page = readers.open(SEARCH);
        type(page, "vacatur");
        String href = page.locator(HITS).first().getAttribute("href");

        Page beside = page.context()
                .waitForPage(() ->
                        page.locator(HITS).first().click(new Locator.ClickOptions().setButton(MouseButton.MIDDLE)));

        beside.waitForURL(server.url("en/" + href));
        assertEquals("vacatur", page.inputValue(FIELD));
    }

    @TestFactory
    Stream<DynamicTest> axeFindsNothingWithResultsOpen() {
        return Stream.of(HOME, "es/index.html", SEARCH, "es/search.html")
                .map(name -> dynamicTest(name, () -> {
                    Page page = readers.open(name);
                    for (String words : List.of("vacatur", BROAD, "zzzqqq xxyy", "")) {
                        type(page, words);
                        // what the bar lies over, where the page was moved to the results, is not what is looked at
                        // here
                        page.evaluate("() => scrollTo(0, 0)");
                        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                            page.setViewportSize(360, 740);
                            assertEquals(List.of(), Axe.faults(page), words);
                        }
                        assertEquals(List.of(), Probe.faults(page, 320, 640), words);
                        // WCAG 2.2 SC 1.4.10: 1280 by 1024 at 400 % is 320 by 256.
                        assertEquals(List.of(), Probe.faults(page, 320, 256), words);
                        assertEquals(List.of(), Probe.faults(page, 1280, 800), words);
                    }
                }));
    }

    @Test
    void nothingFoundIsNoDeadEnd() {
        Page page = readers.open(HOME);

        type(page, "zzzqqq xxyy");

        assertTrue(page.innerText(SHOWN).startsWith("Nothing was found."));
        List<String> ways = page.locator(WAYS + " a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertTrue(ways.stream().filter(href -> href.startsWith("topics/")).count() >= 5, ways::toString);
        assertTrue(ways.contains("faq/index.html") && ways.contains("get-help.html"), ways::toString);
        assertTrue(page.isVisible(WAYS + " a[href='get-help.html']"));

        type(page, "vacatur");
        assertFalse(page.isVisible(WAYS));
    }

    @Test
    void titlesWithMarksOfHtmlAreShownAsText() {
        Page page = readers.open(SEARCH);
        page.focus(FIELD);
        page.waitForFunction("() => window.waymark && waymark.index");
        page.evaluate("""
                () => { waymark.search = () => [{ id: 'faq/a', url: 'faq/a.html', kind: 'faq', score: 1,
                  title: '<img src=x onerror=alert(1)> & "b"', lead: '<b>vacatur</b> &amp; <script>1</script>' }]; }""");

        type(page, "vacatur");

        assertEquals("<img src=x onerror=alert(1)> & \"b\"", page.innerText(HITS));
        assertTrue(page.innerText("#search-results p").contains("<b>vacatur</b> &amp; <script>1</script>"));
        assertEquals(
                0,
                page.locator("#search-results img, #search-results b, #search-results script")
                        .count());
    }
}
