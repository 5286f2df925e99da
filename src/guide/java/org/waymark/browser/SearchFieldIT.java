package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.waymark.browser.Searching.FIELD;
import static org.waymark.browser.Searching.FOCUSED;
import static org.waymark.browser.Searching.HITS;
import static org.waymark.browser.Searching.HOME;
import static org.waymark.browser.Searching.SEARCH;
import static org.waymark.browser.Searching.SHOWN;
import static org.waymark.browser.Searching.links;
import static org.waymark.browser.Searching.type;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The search field as readers use it: in their own words, with the keyboard, by touch, with nothing but files. */
@ExtendWith(Stage.class)
class SearchFieldIT {
    private static final String WAYS = ".search__ways";

    private final BuiltSite guide;
    private final SiteServer server;
    private final Searching readers;

    SearchFieldIT(BuiltSite guide, SiteServer server, Chromium chromium) {
        this.guide = guide;
        this.server = server;
        this.readers = new Searching(server, chromium);
    }

    @AfterEach
    void close() {
        readers.close();
    }

    @TestFactory
    Stream<DynamicTest> nothingIsLoadedBeforeTheFieldIsUsedAndNothingAfterTheIndex() {
        return Stream.of(HOME, SEARCH, "es/index.html")
                .map(name -> dynamicTest(name, () -> {
                    BrowserContext reader = readers.reader(Chromium.phoneOptions());
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
                    Page page = readers.open(language + "/search.html");
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
                    Page page = readers.reader(Chromium.phoneOptions()).newPage();
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
    void arrowsWalkThroughTheResultsEnterOpensAndEscapeLeadsBack() {
        Page page = readers.open(SEARCH);
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
        BrowserContext reader = readers.reader(Chromium.phoneOptions());
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
    void theButtonSearchesAtOnceSendsNothingAndLeadsToTheFirstResult() {
        BrowserContext reader = readers.reader(Chromium.phoneOptions());
        Watch watch = Watch.over(reader);
        Page page = reader.newPage();
        page.navigate(server.url(SEARCH));
        page.fill(FIELD, "expungement");

        page.locator("#search")
                .getByText("Search", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForFunction("() => document.activeElement.closest('#search-results')");

        assertEquals(links(page).get(0), page.evaluate(FOCUSED));
        assertEquals(server.url(SEARCH), page.url());
        assertEquals(List.of(), watch.faults(server.base()));
        assertEquals(0, page.locator("#search [name]").count(), "nothing could be sent");
    }

    @Test
    void anIndexThatCannotBeLoadedIsSaidKindlyAndTriedAgain() {
        Page page = readers.open(HOME);
        page.route("**/texts/search-en.*", route -> route.abort());

        page.focus(FIELD);
        page.keyboard().type("vacatur");
        page.waitForSelector(WAYS);
        assertTrue(page.innerText(SHOWN).startsWith("The search could not be loaded."), page.innerText(SHOWN));

        page.unroute("**/texts/search-en.*");
        type(page, "vacatur motion");
        assertTrue(page.locator(HITS).count() > 0);
        assertFalse(page.isVisible(WAYS));
    }

    @Test
    void reloadingAndComingBackFindAnEmptyField() {
        Page page = readers.open(SEARCH);
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
        Page page = readers.open(SEARCH);
        assertEquals(true, page.evaluate("() => waymark.index === undefined"));

        Object first = page.evaluate("() => waymark.search('vacatur', { limit: 1 }).then((hits) => hits[0].id)");

        assertEquals(true, page.evaluate("() => Array.isArray(waymark.search('vacatur', { limit: 1 }))"));
        assertEquals(page.evaluate("() => waymark.search('vacatur', { limit: 1 })[0].id"), first);
    }

    @Test
    void withoutScriptsALinkStandsInPlaceOfTheField() {
        for (String name : List.of(HOME, SEARCH)) {
            Page page = readers.reader(Chromium.phoneOptions().setJavaScriptEnabled(false))
                    .newPage();
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

    private static List<String> since(List<String> before, Watch watch) {
        List<String> all = watch.requests();
        return all.subList(before.size(), all.size());
    }
}
