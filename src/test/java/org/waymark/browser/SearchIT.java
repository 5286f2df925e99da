package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.waymark.browser.Searching.FIELD;
import static org.waymark.browser.Searching.FOCUSED;
import static org.waymark.browser.Searching.HITS;
import static org.waymark.browser.Searching.HOME;
import static org.waymark.browser.Searching.MORE;
import static org.waymark.browser.Searching.SEARCH;
import static org.waymark.browser.Searching.SHOWN;
import static org.waymark.browser.Searching.links;
import static org.waymark.browser.Searching.type;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search as readers of the tenants' guide use it: in three languages, with the keyboard, with nothing but files. */
@ExtendWith(Stage.class)
class SearchIT {
    private static final String WAYS = ".search__ways";
    private static final String MANY =
            "what can I do about my flat, the rent, the landlord, a letter, the deposit and the keys";

    private final BuiltSite guide;
    private final SiteServer server;
    private final Searching readers;

    SearchIT(BuiltSite guide, SiteServer server, Chromium chromium) {
        this.guide = guide;
        this.server = server;
        this.readers = new Searching(server, chromium);
    }

    @AfterEach
    void close() {
        readers.close();
    }

    @ParameterizedTest
    @CsvSource({
        "en, how do I get my deposit back, faq/deposit-back.html",
        "en, the heating is broken, faq/repairs.html",
        "en, what is a handover, glossary/handover.html",
        "en, old town, districts/ol.html",
        "es, no funciona la calefaccion, faq/repairs.html",
        "es, recibí un aviso del dueño para irme, faq/notice-to-leave.html",
        "fr, le propriétaire veut augmenter le loyer, faq/rent-rise.html",
        "fr, cles perdues, faq/lost-key.html"
    })
    void answersAreFoundFromTheDiskAndFromAServer(String language, String words, String expected) {
        String name = language + "/search.html";
        for (String address : List.of(guide.fileUrl(name), server.url(name))) {
            Page page = readers.reader(Chromium.phoneOptions()).newPage();
            page.navigate(address);

            type(page, words);

            assertEquals(expected, page.locator(HITS).first().getAttribute("href"));
            page.locator(HITS).first().click();
            assertEquals(address.replace("search.html", expected), page.url());
        }
    }

    @Test
    void nothingIsLoadedBeforeTheFieldIsUsedAndNothingAfterTheIndex() {
        BrowserContext reader = readers.reader(Chromium.phoneOptions());
        Watch watch = Watch.over(reader);
        Page page = reader.newPage();
        page.navigate(server.url(HOME));
        page.waitForTimeout(300);
        List<String> before = watch.requests();
        assertFalse(before.stream().anyMatch(url -> url.contains("search-e")), before::toString);

        page.focus(FIELD);
        page.waitForFunction("() => window.waymark && waymark.index");
        List<String> loaded = watch.requests();
        type(page, "deposit");
        page.keyboard().press("ArrowDown");

        assertEquals(before.size() + 2, loaded.size(), loaded::toString);
        assertEquals(loaded, watch.requests());
        assertEquals(List.of(), watch.faults(server.base()));
    }

    @Test
    void arrowsWalkThroughTheResultsEnterOpensAndEscapeLeadsBack() {
        Page page = readers.open(SEARCH);
        type(page, "deposit");
        List<String> links = links(page);

        page.keyboard().press("ArrowDown");
        assertEquals(links.get(0), page.evaluate(FOCUSED));
        page.keyboard().press("ArrowDown");
        assertEquals(links.get(1), page.evaluate(FOCUSED));
        page.keyboard().press("Escape");
        assertEquals("search-field", page.evaluate(FOCUSED));
        assertEquals("deposit", page.inputValue(FIELD));
        page.keyboard().press("Escape");
        assertEquals("", page.inputValue(FIELD));
        assertEquals(0, page.locator(HITS).count());

        type(page, "deposit");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(server.url("en/" + links.get(0)));
    }

    @Test
    void enterLeadsToTheFirstResultAndSendsNothing() {
        BrowserContext reader = readers.reader(Chromium.phoneOptions());
        Watch watch = Watch.over(reader);
        Page page = reader.newPage();
        page.navigate(server.url(HOME));
        Object entries = page.evaluate("() => history.length");

        page.focus(FIELD);
        page.keyboard().type("repairs");
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.activeElement.closest('#search-results')");

        assertEquals(links(page).get(0), page.evaluate(FOCUSED));
        assertEquals(server.url(HOME), page.url());
        assertEquals(entries, page.evaluate("() => history.length"));
        assertEquals(List.of(), watch.faults(server.base()));
        assertEquals(List.of(), Probe.faults(page, 360, 740), "nothing is stored");
    }

    @Test
    void foundWordsAreMarkedAndLittleWordsAreNot() {
        Page page = readers.open(SEARCH);

        type(page, "what is the deposit for a flat");

        List<String> marks = page.locator("#search-results mark").allInnerTexts();
        assertFalse(marks.isEmpty());
        assertTrue(
                marks.stream().allMatch(word -> word.toLowerCase(Locale.ROOT).matches(".*(deposit|flat).*")),
                marks::toString);
    }

    @Test
    void fiveAreShownFirstAndMoreOnDemand() {
        Page page = readers.open(SEARCH);
        assertEquals("", page.innerText(SHOWN));

        type(page, MANY);

        assertEquals(5, page.locator(HITS).count());
        assertTrue(page.innerText(SHOWN).matches("5 of \\d+ results"), page.innerText(SHOWN));
        page.click(MORE);
        assertTrue(page.locator(HITS).count() > 5);
        assertEquals(links(page).get(5), page.evaluate(FOCUSED));
    }

    @Test
    void nothingFoundIsNoDeadEnd() {
        Page page = readers.open(HOME);

        type(page, "zzzqqq xxyy");

        assertTrue(page.innerText(SHOWN).startsWith("Nothing was found."));
        List<String> ways = page.locator(WAYS + " a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertTrue(
                ways.containsAll(List.of("topics/renting.html", "faq/index.html", "who-helps.html")), ways::toString);
        type(page, "deposit");
        assertFalse(page.isVisible(WAYS));
    }

    @Test
    void anIndexThatCannotBeLoadedIsSaidKindlyAndTriedAgain() {
        Page page = readers.open(HOME);
        page.route("**/texts/search-en.*", route -> route.abort());

        page.focus(FIELD);
        page.keyboard().type("deposit");
        page.waitForSelector(WAYS);
        assertTrue(page.innerText(SHOWN).startsWith("The search could not be loaded."), page.innerText(SHOWN));

        page.unroute("**/texts/search-en.*");
        type(page, "deposit back");
        assertTrue(page.locator(HITS).count() > 0);
        assertFalse(page.isVisible(WAYS));
    }

    @Test
    void reloadingAndComingBackFindAnEmptyField() {
        Page page = readers.open(SEARCH);
        type(page, "deposit");
        page.reload();
        assertEquals("", page.inputValue(FIELD));

        type(page, "deposit");
        page.locator(HITS).first().click();
        page.waitForURL("**/en/**deposit*.html");
        page.goBack();
        assertEquals("", page.inputValue(FIELD));
        assertEquals(0, page.locator(HITS).count());
    }

    @Test
    void withoutScriptsALinkStandsInPlaceOfTheField() {
        Page page = readers.reader(Chromium.phoneOptions().setJavaScriptEnabled(false))
                .newPage();
        page.navigate(server.url(SEARCH));

        assertFalse(page.isVisible(FIELD));
        assertEquals("faq/index.html", page.locator("p[data-script=off] a").getAttribute("href"));
    }

    @TestFactory
    Stream<DynamicTest> axeFindsNothingWithResultsOpen() {
        return Stream.of(HOME, "fr/search.html")
                .map(name -> dynamicTest(name, () -> {
                    Page page = readers.open(name);
                    for (String words : List.of("deposit", "loyer", "zzzqqq xxyy")) {
                        type(page, words);
                        // The bar may lie over what the page was moved to.
                        page.evaluate("() => scrollTo(0, 0)");
                        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                            page.setViewportSize(360, 740);
                            assertEquals(List.of(), Axe.faults(page), words);
                        }
                        assertEquals(List.of(), Probe.faults(page, 320, 256), words);
                        assertEquals(List.of(), Probe.faults(page, 1280, 800), words);
                    }
                }));
    }
}
