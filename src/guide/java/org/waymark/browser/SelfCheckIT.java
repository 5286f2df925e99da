package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.testing.Trees;

/** The questionnaire in a real browser, as a reader goes through it, from the disk. */
@ExtendWith(Stage.class)
class SelfCheckIT {
    static final String NEXT = "[data-action=next]";

    /**
     * Clicks through the form as it asks, and reads the cards: in the page itself and path after path, which keeps 600 of them
     * quick. Firefox is asked the same.
     */
    private static final String CLICK_ALL =
            "paths => paths.map(" + Probe.read(Path.of("src/test/js/click-path.js")) + ")";

    private final BuiltSite guide;
    private final Chromium chromium;

    SelfCheckIT(BuiltSite guide, Chromium chromium) {
        this.guide = guide;
        this.chromium = chromium;
    }

    @Test
    void randomPathsEndWhereTheEngineSays() {
        for (String language : List.of("en", "es")) {
            Page page = open(language, new Browser.NewContextOptions());
            List<String> requests = new ArrayList<>();
            page.onRequest(request -> requests.add(request.url()));
            List<Map<String, String>> paths = SelfCheckPaths.random(language);
            List<?> cards = (List<?>) page.evaluate(CLICK_ALL, paths);
            assertEquals(paths.size(), cards.size());
            for (int i = 0; i < paths.size(); i++) {
                Map<String, String> answers = paths.get(i);
                assertEquals(SelfCheckPaths.engine(answers), cards.get(i), language + " " + answers);
            }
            // what comes last is loaded once, when the first path begins, whatever is answered
            assertEquals(
                    List.of("notes", "self-check-records-" + language),
                    requests.stream()
                            .map(url -> url.replaceFirst(".*/(?:assets|texts)/([^.]+)\\..*", "$1"))
                            .sorted()
                            .toList());
            assertTrue(page.url().endsWith(language + "/self-check.html"), page.url());
            page.context().close();
        }
    }

    @Test
    void reloadingAndComingBackForget() {
        Page page = open("en", new Browser.NewContextOptions());
        page.click(NEXT);
        page.click("[data-question=federal_charge] input[value=yes]");
        assertEquals(1, page.locator("input:checked").count());

        page.reload();
        assertEquals(0, page.locator("input:checked").count());
        assertTrue(page.isVisible("[data-step=start]"));

        page.click(NEXT);
        page.click("[data-question=federal_charge] input[value=yes]");
        page.navigate(guide.fileUrl("en/index.html"));
        page.goBack();
        assertEquals(0, page.locator("input:checked").count());
        assertTrue(page.isVisible("[data-step=start]"));
        assertEquals(
                "{\"local\":0,\"session\":0,\"cookie\":\"\",\"name\":\"\"}",
                page.evaluate("() => JSON.stringify({local: localStorage.length, session: sessionStorage.length,"
                        + " cookie: document.cookie, name: window.name})"));
        page.context().close();
    }

    /** One entry at most above the page's own, with nothing in it: each Back is a step back, and from the start Back leaves. */
    @Test
    void backOfTheBrowserGoesOneStepBackAndKeepsTheAnswers() {
        Page page = chromium.context(new Browser.NewContextOptions()).newPage();
        page.navigate(guide.fileUrl("en/index.html"));
        page.navigate(guide.fileUrl("en/self-check.html"));
        String address = page.url();
        int entries = (Integer) page.evaluate("() => history.length");
        String oneMore = (entries + 1) + " null";
        page.click(NEXT);
        for (String question : List.of("federal_charge", "survivor")) {
            page.click("[data-question=" + question + "] input[value=yes]");
            page.click(NEXT);
        }
        assertTrue(page.isVisible("[data-question=direct_result]"));
        assertEquals(oneMore, page.evaluate("() => history.length + ' ' + history.state"));

        page.evaluate("() => history.back()");
        page.waitForSelector("[data-question=survivor]");
        page.evaluate("() => history.back()");
        page.waitForSelector("[data-question=federal_charge]");
        assertTrue(page.isChecked("[data-question=federal_charge] input[value=yes]"));
        assertEquals(oneMore, page.evaluate("() => history.length + ' ' + history.state"));
        page.click(NEXT);
        assertTrue(page.isChecked("[data-question=survivor] input[value=yes]"), "the answers are kept");

        page.evaluate("() => history.back()");
        page.waitForSelector("[data-question=federal_charge]");
        page.evaluate("() => history.back()");
        page.waitForSelector("[data-step=start]");
        assertEquals(address, page.url());
        page.evaluate("() => history.back()");
        page.waitForURL(guide.fileUrl("en/index.html"));
        page.context().close();
    }

    /** From the results of a check that was begun anew, Back must not show an answer of the one before. */
    @Test
    void startingOverLeavesAtTheNextBack() {
        Page page = chromium.context(new Browser.NewContextOptions()).newPage();
        page.navigate(guide.fileUrl("en/index.html"));
        page.navigate(guide.fileUrl("en/self-check.html"));
        SelfCheckPaths.click(page, Map.of("federal_charge", "no"));
        page.click("[data-action=start-over]");

        page.evaluate("() => history.back()");

        page.waitForURL(guide.fileUrl("en/index.html"));
        page.context().close();
    }

    /** A page that the browser keeps whole for "back" is kept empty. */
    @Test
    void pageThatIsKeptForBackComesBackAtItsStart() {
        Page page = open("en", new Browser.NewContextOptions());
        SelfCheckPaths.click(page, SelfCheckPaths.longest());
        page.click(NEXT);
        assertTrue(page.isVisible("[data-step=results]"));

        page.evaluate("""
                () => {
                  dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
                  dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
                }""");

        assertTrue(page.isVisible("[data-step=start]"));
        assertEquals(0, page.locator("input:checked").count());
        assertEquals(0, page.locator("[data-result]").count());
        page.context().close();
    }

    /** What a reader needs to know before the first answer, in both languages; the button is called as it is. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void startSaysThatOneCanStopAndHowToLeave(String language) {
        Document form = guide.document(language + "/self-check.html");
        String start = form.select("[data-step=start]").text();

        assertTrue(start.contains(
                language.equals("en") ? "You can stop at any time." : "Puede parar en cualquier momento."));
        assertTrue(start.contains(language.equals("en") ? "We do not ask what happened." : "No preguntamos qué pasó."));
        assertTrue(start.contains(language.equals("en") ? "about three minutes" : "unos tres minutos"));
        assertTrue(start.contains("“" + form.select("#exit").text() + "”"), start);
        assertTrue(start.contains("Shift"), start);
    }

    @Test
    void theKeyboardAloneIsEnough() {
        Page page = open("en", new Browser.NewContextOptions());
        press(page, NEXT, "Enter");
        for (String question :
                List.of("federal_charge", "survivor", "direct_result", "violent_crime", "minor_victim")) {
            assertEquals(question, page.evaluate("() => document.activeElement.closest('fieldset').dataset.question"));
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            press(page, NEXT, "Enter");
        }
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        press(page, NEXT, "Space");
        assertEquals("review", page.evaluate("() => document.activeElement.closest('[data-step]').dataset.step"));
        press(page, NEXT, "Enter");
        assertEquals(
                List.of("does-not-fit", "does-not-fit", "does-not-fit"),
                page.locator("[data-result]").all().stream()
                        .map(card -> card.getAttribute("data-outcome"))
                        .toList());
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void axeFindsNothingOnAnyStep(String language) {
        for (int width : List.of(320, 1280)) {
            Page page =
                    open(language, new Browser.NewContextOptions().setViewportSize(width, width == 320 ? 256 : 800));
            judge(page);
            page.click(NEXT);
            for (int i = 0; i < 5; i++) {
                judge(page);
                page.click("fieldset:not([hidden]) label:first-of-type");
                page.click(NEXT);
            }
            page.click("input[value=reduced]");
            page.click(NEXT);
            judge(page);
            page.click(NEXT);
            judge(page);
            page.click(NEXT);
            judge(page);
            page.click(NEXT);
            page.locator("main summary").all().forEach(summary -> summary.click());
            judge(page);
            page.click("[data-action=helper]");
            judge(page);
            page.context().close();
        }
    }

    /** Two links that are called the same and lead elsewhere cannot be told apart by whoever hears them. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void placesThatARuleRestsOnAreCalledDifferently(String language) {
        Elements rows = guide.document(language + "/self-check-rules.html").select("tbody tr");
        assertTrue(rows.size() > 20, rows.size() + " rows");
        for (Element row : rows) {
            List<String> names = row.select("a").eachText();
            assertFalse(names.isEmpty(), row.text());
            assertEquals(names.size(), Set.copyOf(names).size(), names.toString());
            List<String> targets = row.select("a").eachAttr("href");
            assertEquals(targets.size(), Set.copyOf(targets).size(), targets.toString());
        }
        assertTrue(rows.select("a[href*='which-crimes-count.html#']").text().contains("? – "), rows.text());
    }

    /** They are loaded in place of the stylesheet of all pages: what they leave out, the page would lack. */
    @Test
    void ownStylesheetHasEveryClassThatThePageUses() {
        Document form = guide.document("en/self-check.html");
        Stream<String> loaded = Stream.concat(
                Stream.of(form.select("link[rel=stylesheet]").attr("href")),
                Stream.of(form.select("form").attr("data-later").split(" ")));
        String own = loaded.filter(path -> path.endsWith(".css"))
                .map(path -> Probe.read(guide.file("en").resolve(path)))
                .collect(Collectors.joining());
        Set<String> lost = new TreeSet<>();
        Trees.walk(Path.of("themes/default/css"))
                .forEach(file -> Pattern.compile("\\.([a-z][\\w-]*)(?=[^{}]*\\{)")
                        .matcher(Probe.read(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> !form.getElementsByClass(name).isEmpty())
                        .filter(name -> !own.contains("." + name))
                        .forEach(lost::add));

        assertEquals(Set.of(), lost);
    }

    @Test
    void withoutScriptsEveryQuestionIsThereWithItsNumber() {
        Page page = open("en", new Browser.NewContextOptions().setJavaScriptEnabled(false));

        assertEquals(8, page.locator("fieldset:visible").count());
        assertEquals(0, page.locator("button:visible").count());
        assertTrue(page.innerText("[data-question=sentence] h2").startsWith("8. "));
        assertEquals(
                "counter(option, lower-alpha)",
                page.locator("label span").first().evaluate("span => getComputedStyle(span, '::before').content"));
        assertTrue(page.innerText("[data-step=start]").contains("Here are all the questions"));
        assertTrue(page.isVisible("a[href='print/self-check.html']"));
        assertEquals(
                "Was the charge state or local? Then the law of that state counts: State records",
                page.innerText("form p:has(a[href='states/index.html'])"));
        page.context().close();
    }

    /** On a phone whoever answers sees how to go on. Only the two long lists of endings are longer than the screen. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void nextIsInTheFirstScreenOfMostQuestions(String language) {
        Page page = open(language, new Browser.NewContextOptions().setViewportSize(360, 740));
        Set<String> longer = new TreeSet<>();
        page.click(NEXT);
        while (page.locator("fieldset:visible").count() > 0) {
            String question = page.locator("fieldset:visible").getAttribute("data-question");
            Object bottom = page.evaluate(
                    "next => document.querySelector(next).getBoundingClientRect().bottom + scrollY", NEXT);
            if (((Number) bottom).doubleValue() > 740) {
                longer.add(question);
            }
            page.click("[data-question=" + question + "] input[value="
                    + SelfCheckPaths.longest().get(question) + "]");
            page.click(NEXT);
        }

        assertEquals(Set.of("disposition", "reduced_disposition"), longer);
        page.context().close();
    }

    /** Where answers could be lost it is said once, before any way off the page; not where nothing is to be lost yet. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void thatLeavingForgetsIsSaidOnceOnEachStepThatShowsAnswers(String language) {
        Page page = open(language, new Browser.NewContextOptions());
        Locator said = page.getByText(language.equals("en") ? "Leaving this page forgets" : "Al salir de esta página")
                .filter(new Locator.FilterOptions().setVisible(true));
        assertEquals(0, said.count());
        page.click(NEXT);
        assertEquals(0, said.count());
        page.click("[data-action=back]");
        SelfCheckPaths.click(page, SelfCheckPaths.longest());
        for (String step : List.of("review", "results", "helper")) {
            assertTrue(page.isVisible("[data-step=" + step + "]"));
            assertEquals(1, said.count(), step);
            assertEquals(
                    0,
                    page
                            .locator("[data-step=" + step + "] :is(a, select)")
                            .filter(new Locator.FilterOptions().setVisible(true))
                            .all()
                            .stream()
                            .filter(link -> link.boundingBox().y < said.boundingBox().y)
                            .count());
            page.click(
                    step.equals("review")
                            ? NEXT
                            : "[data-action=" + (step.equals("results") ? "helper" : "back") + "]");
        }
        page.context().close();
    }

    /** In light and in dark colours. */
    private static void judge(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertEquals(List.of(), Axe.colourFaults(page), "in dark colours");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertEquals(List.of(), Axe.faults(page));
        Object wide = page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
        assertTrue(((Number) wide).intValue() <= 0, "scrolls sideways by " + wide);
    }

    private static void press(Page page, String selector, String key) {
        page.focus(selector);
        page.keyboard().press(key);
    }

    private Page open(String language, Browser.NewContextOptions options) {
        Page page = chromium.context(options).newPage();
        page.navigate(guide.fileUrl(language + "/self-check.html"));
        return page;
    }
}
