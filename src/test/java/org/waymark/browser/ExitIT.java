package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.MouseButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Leaving at once: what the exit does, and that nothing of the guide is left behind it. */
@ExtendWith(Stage.class)
class ExitIT {
    private static final String TARGET = "https://news.example/";
    private static final String ANSWER = "en/faq/rent-rise.html";

    private final BuiltSite guide;
    private final SiteServer server;
    private final Chromium chromium;
    private final List<BrowserContext> readers = new ArrayList<>();
    private final List<Request> asked = new ArrayList<>();

    ExitIT(BuiltSite guide, SiteServer server, Chromium chromium) {
        this.guide = guide;
        this.server = server;
        this.chromium = chromium;
    }

    @AfterEach
    void close() {
        readers.forEach(BrowserContext::close);
    }

    @Test
    void pageIsHiddenBeforeTheTapHasEnded() {
        Page page = open(Chromium.phoneOptions());
        page.navigate(server.url(ANSWER));

        Object hidden = page.evaluate(
                "() => { document.getElementById('exit').click(); return document.body.getClientRects().length === 0; }");

        assertEquals(true, hidden);
        page.waitForURL(TARGET);
    }

    @Test
    void backAndForwardFindNothingOfTheGuide() {
        Page page = readThreePages(server::url);

        page.click("#exit");
        page.waitForURL(TARGET);

        for (int press = 0; press < 20; press++) {
            if (press % 3 == 2) {
                page.goForward();
            } else {
                page.goBack();
            }
            page.waitForTimeout(100);
            assertFalse(page.url().contains("/en/"), page.url());
        }
    }

    @Test
    void backLeadsFromPageToPageWhileReading() {
        Page page = readThreePages(server::url);

        page.goBack();
        assertEquals(server.url(ANSWER), page.url());
        assertTrue(page.isVisible("h1"));
        page.goBack();
        assertEquals(server.url("en/index.html"), page.url());
        page.goForward();
        assertTrue(page.isVisible("h1"));
    }

    @Test
    void addressAndTitleAreNeutralInTheSameTask() {
        Page page = readThreePages(server::url);

        Object seen = page.evaluate(
                "() => { document.getElementById('exit').click();"
                        + " return [location.pathname.split('/').pop(), document.title, document.querySelector('link[rel=icon]').href]; }");

        assertEquals(List.of("blank.html", "", "data:,"), seen);
        page.waitForURL(TARGET);
    }

    @Test
    void aHostThatIsGoneDoesNotKeepAReader() {
        Page page = readThreePages(server::url);
        page.route(server.base() + "**", route -> {}); // hangs

        page.click("#exit");

        page.waitForURL(TARGET);
    }

    @Test
    void blankPageLeadsOut() {
        Page page = open(Chromium.phoneOptions());

        page.navigate(server.url("blank.html"));

        page.waitForURL(TARGET);
    }

    @Test
    void linksWithinAPageAddNoEntry() {
        Page page = open(Chromium.phoneOptions());
        page.navigate(server.url(ANSWER));
        Object before = page.evaluate("() => history.length");

        page.locator(".skip").focus();
        page.keyboard().press("Enter");

        page.waitForURL(server.url(ANSWER) + "#main");
        assertEquals(before, page.evaluate("() => history.length"));
        assertEquals("main", page.evaluate("() => document.activeElement.id"));
    }

    /** Browsers that cannot tell which entry is the guide's first: there is one alone. */
    @Test
    void withoutTheNavigationApiLinksReplaceThePage() {
        Page page = open(Chromium.phoneOptions());
        page.addInitScript("delete window.navigation");
        page.navigate(server.url("en/index.html"));
        Object before = page.evaluate("() => history.length");

        page.click(".masthead__name");
        page.navigate(server.url("en/index.html"));
        page.evaluate("() => document.querySelector('a[href$=\"faq/rent-rise.html\"]').click()");
        page.waitForURL(server.url(ANSWER));
        assertEquals(before, page.evaluate("() => history.length"));
        page.click("#exit");
        page.waitForURL(TARGET);
        for (int press = 0; press < 6; press++) {
            page.goBack();
            page.waitForTimeout(100);
            assertFalse(page.url().contains("/en/"), page.url());
        }
    }

    @Test
    void targetIsNotToldWhereTheReaderWas() {
        Page page = open(Chromium.phoneOptions());
        page.navigate(server.url(ANSWER));

        page.click("#exit");
        page.waitForURL(TARGET);

        assertEquals(1, asked.size());
        assertNull(asked.get(0).allHeaders().get("referer"));
    }

    @Test
    void spaceLeavesLikeEnter() {
        for (String key : List.of("Enter", " ")) {
            Page page = open(Chromium.phoneOptions());
            page.navigate(server.url(ANSWER));

            page.locator("#exit").press(key);

            page.waitForURL(TARGET);
        }
    }

    @Test
    void controlAndTheMiddleButtonLeaveThisTabToo() {
        var control = new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL));
        var middle = new Locator.ClickOptions().setButton(MouseButton.MIDDLE);
        for (var way : List.of(control, middle)) {
            Page page = open(Chromium.phoneOptions());
            page.navigate(server.url(ANSWER));

            page.locator("#exit").click(way);

            page.waitForURL(TARGET);
            assertEquals(1, page.context().pages().size(), "no second tab");
        }
    }

    @Test
    void withoutJavaScriptItIsAPlainLink() {
        Page page = open(Chromium.phoneOptions().setJavaScriptEnabled(false));
        page.navigate(server.url(ANSWER));

        page.click("#exit");

        page.waitForURL(TARGET);
        assertNull(asked.get(0).allHeaders().get("referer"));
    }

    @Test
    void pageFromADiskIsLeftTheSameWay() {
        Page page = readThreePages(guide::fileUrl);

        page.click("#exit");
        page.waitForURL(TARGET);

        for (int press = 0; press < 6; press++) {
            page.goBack();
            page.waitForTimeout(300);
            assertFalse(page.url().contains("/en/"), page.url());
        }
    }

    @Test
    void otherLinksAreNotTouchedByItsScript() {
        Page page = open(Chromium.phoneOptions());
        page.navigate(server.url(ANSWER));

        page.click(".masthead__name");

        page.waitForURL(server.url("en/index.html"));
        assertTrue(page.isVisible("h1"));
    }

    @Test
    void shiftThreeTimesLeavesAfterAQuietWord() {
        Page page = open(Chromium.phoneOptions());
        page.navigate(server.url(ANSWER));
        Locator line = page.locator("#exit + [role=status]");

        page.keyboard().press("Shift");
        assertEquals("", line.textContent());
        page.keyboard().press("Shift");
        assertEquals("Press Shift once more to close.", line.textContent());
        assertEquals(server.url(ANSWER), page.url());
        page.keyboard().press("Shift");

        page.waitForURL(TARGET);
        assertNull(asked.get(0).allHeaders().get("referer"));
    }

    /** Who walks backwards, types, or selects does not mean to leave. */
    @Test
    void shiftWithOtherKeysOrInAFieldDoesNotLeave() {
        Page page = open(Chromium.phoneOptions());
        page.navigate(server.url("en/search.html"));
        for (String keys : List.of("Shift+Tab", "Shift+ArrowDown", "Control+Shift", "Shift+A")) {
            for (int time = 0; time < 4; time++) {
                page.keyboard().press(keys);
            }
        }
        for (String key : List.of("Shift", "Shift", "a", "Shift", "Shift")) {
            page.keyboard().press(key);
        }
        page.mouse().click(5, 300);
        page.keyboard().press("Shift");
        page.locator(".search__field").focus();
        for (int time = 0; time < 4; time++) {
            page.keyboard().press("Shift");
        }

        assertEquals(server.url("en/search.html"), page.url());
        assertTrue(page.isVisible("h1"));
        assertEquals("", page.locator("#exit + [role=status]").textContent());
    }

    @Test
    void shiftThatWasPressedLongAgoDoesNotCount() {
        Page page = open(Chromium.phoneOptions());
        page.navigate(server.url(ANSWER));

        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        page.waitForTimeout(3_200);
        page.keyboard().press("Shift");

        assertTrue(page.isVisible("h1"));
        assertEquals(server.url(ANSWER), page.url());
    }

    private Page readThreePages(UnaryOperator<String> address) {
        Page page = open(Chromium.phoneOptions());
        page.navigate(address.apply("en/index.html"));
        page.navigate(address.apply(ANSWER));
        page.navigate(address.apply("en/search.html"));
        return page;
    }

    /** A reader for whom the exit's target is answered from here, so that nothing leaves this machine. */
    private Page open(NewContextOptions options) {
        BrowserContext reader = chromium.context(options);
        readers.add(reader);
        reader.route("https://**", route -> {
            asked.add(route.request());
            route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<title>News</title>"));
        });
        return reader.newPage();
    }
}
