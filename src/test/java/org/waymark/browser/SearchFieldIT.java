package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.MouseButton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The search field as readers use it: in their own words, with the keyboard, by touch, with nothing but files. */
@ExtendWith(Stage.class)
class SearchFieldIT {
    private static final String HOME = "en/index.html";
    private static final String SEARCH = "en/search.html";
    private static final String FIELD = "form#search input[type=search]";
    private static final String HITS = "ol#search-results > li > a";
    private static final String STATUS = "#search [role=status]";
    private static final String WAYS = ".search__ways";
    private static final String FOCUSED =
            "() => document.activeElement.getAttribute('href') || document.activeElement.id";

    /** Words that stand in so many answers that there is more than one screen of results. */
    private static final String BROAD = "how can a court clear my federal record";

    private final BuiltSite guide;
    private final SiteServer server;
    private final Chromium chromium;
    private final List<BrowserContext> readers = new ArrayList<>();

    SearchFieldIT(BuiltSite guide, SiteServer server, Chromium chromium) {
        this.guide = guide;
        this.server = server;
        this.chromium = chromium;
    }

    @AfterEach
    void close() {
        readers.forEach(BrowserContext::close);
    }

    @TestFactory
    Stream<DynamicTest> nothingIsLoadedBeforeTheFieldIsUsedAndNothingAfterTheIndex() {
        return Stream.of(HOME, SEARCH, "es/index.html")
                .map(name -> dynamicTest(name, () -> {
                    BrowserContext reader = reader(Chromium.phoneOptions());
                    Watch watch = Watch.over(reader);
                    Page page = reader.newPage();
                    page.navigate(server.url(name));
                    page.waitForTimeout(300);
                    List<String> before = watch.requests();
                    assertFalse(before.stream().anyMatch(url -> url.contains("search-e")), before::toString);

                    page.focus(FIELD);
                    page.waitForFunction("() => window.waymark && waymark.index");
                    List<String> loaded = since(before, watch);
                    type(page, "vacatur");
                    page.keyboard().press("ArrowDown");

                    assertEquals(2, loaded.size(), loaded::toString);
                    assertEquals(loaded, since(before, watch));
                    assertEquals(List.of(), watch.faults(server.base()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> firstQueryMovesAtMost18Kilobytes() {
        return Stream.of("en", "es")
                .map(language -> dynamicTest(language, () -> {
                    Page page = open(language + "/search.html");
                    List<String> files = Stream.of("data-index", "data-search")
                            .map(script -> page.getAttribute("#search", script))
                            .map(address -> guide.file(language)
                                    .resolve(address)
                                    .normalize()
                                    .toString())
                            .toList();

                    String bytes = Programs.run(
                            Programs.node(),
                            Path.of("src/test/js/weights.mjs"),
                            guide.folder(),
                            files.get(0),
                            files.get(1));

                    int sum = bytes.lines().mapToInt(Integer::parseInt).sum();
                    assertTrue(sum > 1000 && sum <= 18 * 1024, sum + " bytes");
                }));
    }

    @TestFactory
    Stream<DynamicTest> answersAreFoundFromTheDiskAndFromAServer() {
        return Stream.of(guide.fileUrl(HOME), guide.fileUrl(SEARCH), server.url(HOME), server.url(SEARCH))
                .map(address -> dynamicTest(address.replaceAll(".*(?=/en/)", ""), () -> {
                    Page page = reader(Chromium.phoneOptions()).newPage();
                    page.navigate(address);

                    type(page, "how do i find an attorney");

                    assertEquals(
                            "faq/find-an-attorney.html",
                            page.locator(HITS).first().getAttribute("href"));
                    String text = page.locator("#search-results > li").first().innerText();
                    assertTrue(text.contains("Answer"), text);
                    page.locator(HITS).first().click();
                    assertEquals(address.replaceAll("/en/.*", "/en/faq/find-an-attorney.html"), page.url());
                }));
    }

    @Test
    void foundWordsAreMarkedAndLittleWordsAreNot() {
        Page page = open(SEARCH);

        type(page, "what is the expungement of a record");

        List<String> marks = page.locator("#search-results mark").allInnerTexts();
        assertFalse(marks.isEmpty());
        assertTrue(
                marks.stream().allMatch(word -> word.toLowerCase(Locale.ROOT).matches(".*(expunge|record).*")),
                marks::toString);
    }

    @Test
    void foundWordsAreSeenWhereTheSystemChoosesTheColours() {
        Page page = reader(Chromium.phoneOptions().setForcedColors(ForcedColors.ACTIVE))
                .newPage();
        page.navigate(server.url(SEARCH));

        type(page, "expungement");

        Object ground = page.evaluate("() => getComputedStyle(document.body).backgroundColor");
        Object mark = page.locator("#search-results mark").first().evaluate("e => getComputedStyle(e).backgroundColor");
        assertNotEquals(ground, mark);
    }

    @Test
    void aWordThatIsAskedForIsExplainedFirst() {
        Page page = open(SEARCH);

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
        Page page = open(HOME);
        page.setViewportSize(360, 420);

        type(page, "vacatur");

        var first = page.locator(HITS).first().boundingBox();
        var field = page.locator(FIELD).boundingBox();
        assertTrue(first.y + first.height <= 420, first.y + " is below the screen");
        assertTrue(field.y >= 0, field.y + " is above the screen");
    }

    @Test
    void anAnswerThatExplainsTheWordStaysFirst() {
        Page page = open(SEARCH);

        type(page, "what does vacatur mean");

        assertEquals("faq/what-is-vacatur.html", page.locator(HITS).first().getAttribute("href"));
        assertEquals(0, page.locator("#search-results .short").count());
        assertEquals(1, page.locator(HITS + "[href='glossary/vacatur.html']").count());
    }

    /** "Delete" leads to the expungement, which is no reason to explain what a record is. */
    @Test
    void aWordBesideOthersThatTellIsNotExplainedFirst() {
        Page page = open(SEARCH);

        for (String words : List.of("delete my criminal record", "they never arrested the man who sold me")) {
            type(page, words);

            assertTrue(page.locator(HITS).count() > 0, words);
            assertEquals(0, page.locator("#search-results .short").count(), words);
        }
    }

    @Test
    void aWordWithinASentenceIsNotExplainedFirst() {
        Page page = open(SEARCH);

        type(page, "my lawyer forgot to file the motion after my conviction ten years ago");

        assertTrue(page.locator(HITS).count() > 0);
        assertEquals(0, page.locator("#search-results .short").count());
    }

    @Test
    void arrowsWalkThroughTheResultsEnterOpensAndEscapeLeadsBack() {
        Page page = open(SEARCH);
        type(page, "vacatur");
        List<String> links = page.locator(HITS).all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();

        page.keyboard().press("ArrowDown");
        assertEquals(links.get(0), page.evaluate(FOCUSED));
        page.keyboard().press("ArrowDown");
        assertEquals(links.get(1), page.evaluate(FOCUSED));
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertEquals("search-field", page.evaluate(FOCUSED));

        page.keyboard().press("ArrowDown");
        page.keyboard().press("Escape");
        assertEquals("search-field", page.evaluate(FOCUSED));
        assertEquals("vacatur", page.inputValue(FIELD));
        page.keyboard().press("Escape");
        assertEquals("", page.inputValue(FIELD));
        assertEquals(0, page.locator(HITS).count());

        type(page, "vacatur");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(server.url("en/" + links.get(0)));
    }

    @Test
    void enterInTheFieldLeadsToTheFirstResultAndSendsNothing() {
        BrowserContext reader = reader(Chromium.phoneOptions());
        Watch watch = Watch.over(reader);
        Page page = reader.newPage();
        page.navigate(server.url(HOME));
        Object entries = page.evaluate("() => history.length");
        String title = page.title();

        page.focus(FIELD);
        page.keyboard().type("expungement");
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.activeElement.closest('#search-results')");

        assertEquals(server.url(HOME), page.url());
        assertEquals(title, page.title());
        assertEquals(entries, page.evaluate("() => history.length"));
        assertEquals(List.of(), watch.faults(server.base()));
        assertEquals(List.of(), Probe.faults(page, 360, 740), "nothing is stored");
    }

    @Test
    void howManyIsSaidPolitelyAndMoreAreShownOnDemand() {
        Page page = open(SEARCH);
        assertEquals("", page.innerText(STATUS));

        type(page, BROAD);
        assertEquals(10, page.locator(HITS).count());
        String said = page.innerText(STATUS);
        assertTrue(said.matches("Results: \\d+\\. Shown: 10\\."), said);

        page.getByText("Show more").click();
        int shown = page.locator(HITS).count();
        assertTrue(shown > 10, shown + " shown");
        assertEquals(page.locator(HITS).nth(10).getAttribute("href"), page.evaluate(FOCUSED));
        assertTrue(page.innerText(STATUS).contains(Integer.toString(shown)), page.innerText(STATUS));

        type(page, "sealed");
        said = page.innerText(STATUS);
        assertEquals("Results: " + page.locator(HITS).count(), said);
        assertFalse(page.getByText("Show more").isVisible());
    }

    @Test
    void theMiddleButtonOpensAResultBesideThePage() {
        Page page = open(SEARCH);
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
                    Page page = open(name);
                    for (String words : List.of("vacatur", BROAD, "zzzqqq xxyy", "")) {
                        type(page, words);
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
        Page page = open(HOME);

        type(page, "zzzqqq xxyy");

        assertTrue(page.innerText(STATUS).startsWith("Nothing was found."));
        List<String> ways = page.locator(WAYS + " a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertTrue(ways.stream().filter(href -> href.startsWith("topics/")).count() >= 5, ways::toString);
        assertTrue(ways.contains("faq/index.html") && ways.contains("#help"), ways::toString);
        assertTrue(page.isVisible(WAYS));
        page.click(WAYS + " a[href='#help']");
        assertTrue(page.isVisible("#help"));

        type(page, "vacatur");
        assertFalse(page.isVisible(WAYS));
    }

    @Test
    void anIndexThatCannotBeLoadedIsSaidKindlyAndTriedAgain() {
        Page page = open(HOME);
        page.route("**/assets/search-en.*", route -> route.abort());

        page.focus(FIELD);
        page.keyboard().type("vacatur");
        page.waitForSelector(WAYS);
        assertTrue(page.innerText(STATUS).startsWith("The search could not be loaded."), page.innerText(STATUS));

        page.unroute("**/assets/search-en.*");
        type(page, "vacatur motion");
        assertTrue(page.locator(HITS).count() > 0);
        assertFalse(page.isVisible(WAYS));
    }

    @Test
    void titlesWithMarksOfHtmlAreShownAsText() {
        Page page = open(SEARCH);
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

    @Test
    void reloadingAndComingBackFindAnEmptyField() {
        Page page = open(SEARCH);
        type(page, "vacatur");
        page.reload();
        assertEquals("", page.inputValue(FIELD));
        assertEquals(0, page.locator(HITS).count());

        type(page, "vacatur");
        page.locator(HITS).first().click();
        page.waitForURL("**/faq/**");
        page.goBack();
        assertEquals("", page.inputValue(FIELD));
        assertEquals(0, page.locator(HITS).count());
    }

    /** For other scripts of a page: the search answers before it is loaded, as a promise. */
    @Test
    void theSearchIsAPromiseUntilItIsLoaded() {
        Page page = open(SEARCH);
        assertEquals(true, page.evaluate("() => waymark.index === undefined"));

        Object first = page.evaluate("() => waymark.search('vacatur', { limit: 1 }).then((hits) => hits[0].id)");

        assertEquals(true, page.evaluate("() => Array.isArray(waymark.search('vacatur', { limit: 1 }))"));
        assertEquals(page.evaluate("() => waymark.search('vacatur', { limit: 1 })[0].id"), first);
    }

    @Test
    void withoutScriptsALinkStandsInPlaceOfTheField() {
        for (String name : List.of(HOME, SEARCH)) {
            Page page =
                    reader(Chromium.phoneOptions().setJavaScriptEnabled(false)).newPage();
            page.navigate(server.url(name));

            assertFalse(page.isVisible(FIELD), name);
            Locator plain = page.locator("p[data-script=off]");
            assertTrue(plain.innerText().contains("Find in page"), plain.innerText());
            assertEquals("faq/index.html", plain.locator("a").getAttribute("href"));
        }
    }

    @Test
    void theFieldAsksTheBrowserToKeepNothing() {
        for (String language : List.of("en", "es")) {
            var field = guide.document(language + "/search.html").expectFirst(FIELD);
            assertFalse(field.hasAttr("name"));
            assertEquals("off", field.attr("autocomplete"));
            assertEquals("off", field.attr("autocorrect"));
            assertEquals("none", field.attr("autocapitalize"));
            assertEquals("false", field.attr("spellcheck"));
            assertEquals(
                    "off",
                    guide.document(language + "/search.html")
                            .expectFirst("form#search")
                            .attr("autocomplete"));
        }
    }

    private BrowserContext reader(NewContextOptions options) {
        BrowserContext reader = chromium.context(options);
        readers.add(reader);
        return reader;
    }

    private Page open(String name) {
        Page page = reader(Chromium.phoneOptions()).newPage();
        page.navigate(server.url(name));
        return page;
    }

    /** Puts words in the place of what was there, all at once, and waits until the page has answered. */
    static void type(Page page, String words) {
        page.waitForSelector(FIELD);
        page.fill(FIELD, "");
        page.waitForFunction("() => document.querySelector('#search [role=status]').textContent === ''");
        page.focus(FIELD);
        page.keyboard().insertText(words);
        if (!words.isEmpty()) {
            page.waitForFunction("() => /\\d|\\. /.test(document.querySelector('#search [role=status]').textContent)");
        }
    }

    private static List<String> since(List<String> before, Watch watch) {
        List<String> all = watch.requests();
        return all.subList(before.size(), all.size());
    }
}
