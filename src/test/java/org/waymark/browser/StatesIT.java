package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Mechanism;
import org.waymark.model.RecordKind;
import org.waymark.model.RecordKind.Event;
import org.waymark.model.RecordKind.Offense;
import org.waymark.model.StateFacts;
import org.waymark.model.StateLaw;
import org.waymark.read.SiteReader;

/** The maps of the states, their table and their pages, from the disk. */
@ExtendWith(Stage.class)
class StatesIT {
    private static final String INDEX = "en/states/index.html";

    /** Presses each arrow on each tile, beginning at the one stop of the Tab key, and says where that leads. */
    private static final String WALK = """
        svg => {
          const stops = [...svg.querySelectorAll('a.tile[tabindex="0"]')];
          const seen = new Set(stops);
          const queue = [...stops];
          while (queue.length) {
            const tile = queue.shift();
            for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
              tile.focus();
              tile.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
              const to = document.activeElement;
              if (!seen.has(to)) {
                seen.add(to);
                queue.push(to);
              }
            }
          }
          return [stops.length, seen.size, svg.querySelectorAll('[tabindex="0"]').length];
        }\
        """;

    private final BuiltSite guide;
    private final Chromium chromium;
    private final Map<String, StateFacts> states = new TreeMap<>();

    StatesIT(BuiltSite guide, Chromium chromium) {
        this.guide = guide;
        this.chromium = chromium;
        new SiteReader(Path.of("content"), Path.of("i18n"), new Diagnostics())
                .read()
                .orElseThrow()
                .states()
                .forEach(state -> latest(state));
    }

    private void latest(StateLaw state) {
        state.latest().ifPresent(edition -> states.put(state.code(), edition.facts()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theMapAndTheTableShowTheFactsOfEveryState(String language) {
        Document page = guide.document(language + "/states/index.html");

        Map<String, String> groups = new TreeMap<>();
        states.forEach((code, facts) -> groups.put(code, facts.group().id()));
        assertEquals(groups, byState(page.select("table#states tr[data-state]"), row -> row.attr("data-group")));
        assertEquals(groups, byState(page.select("svg#state-map [data-state]"), tile -> groupOf(tile, page)));
        Map<String, String> laws = new TreeMap<>();
        states.forEach((code, facts) -> laws.put(code, laws(facts)));
        assertEquals(laws, byState(page.select("table#states tr[data-state]"), row -> row.attr("data-laws")));
        Map<String, Long> counts =
                groups.values().stream().collect(Collectors.groupingBy(group -> group, Collectors.counting()));
        page.select("[data-legend=group] [data-key]")
                .forEach(entry -> assertEquals(
                        "(" + counts.getOrDefault(entry.attr("data-key"), 0L) + ")",
                        entry.select(".legend__count").text()));
    }

    private static Map<String, String> byState(List<Element> elements, Function<Element, String> what) {
        Map<String, String> found = new TreeMap<>();
        elements.forEach(element -> found.put(element.attr("data-state"), what.apply(element)));
        assertEquals(elements.size(), found.size(), "each state once");
        return found;
    }

    /** What the look of a tile means, going by the legend; its words are read out with it. */
    private static String groupOf(Element tile, Document page) {
        Element entry = page.select("[data-legend=group] [data-key]").stream()
                .filter(one -> tile.hasClass("tile--" + one.attr("data-look")))
                .findFirst()
                .orElseThrow();
        assertTrue(
                tile.attr("aria-label").endsWith(entry.select(".legend__words").text()), tile.outerHtml());
        assertEquals(entry.attr("data-fill"), tile.select(".tile__pattern").attr("fill"));
        return entry.attr("data-key");
    }

    private static String laws(StateFacts facts) {
        return facts.relief().stream()
                .map(law -> law.reach().value().id() + ":" + law.offenses().id() + (law.minorsOnly() ? ":minor" : ""))
                .collect(Collectors.joining(" "));
    }

    @Test
    void theScriptAnswersAsTheModelDoesForEveryKindOfRecord() {
        Page page = open(360);
        for (RecordKind kind : RecordKind.all()) {
            Map<String, String> expected = new TreeMap<>();
            states.forEach((code, facts) -> expected.put(code, answer(facts, kind)));
            Map<String, String> said = new TreeMap<>();
            ((Map<?, ?>) page.evaluate(
                            """
                            kind => Object.fromEntries([...document.querySelectorAll('tr[data-state]')].map((row) => {
                              const found = waymark.naming(row.dataset.laws, kind[0], kind[1]);
                              return [row.dataset.state, found.naming + ' ' + found.reasons.join(' ')];
                            }))\
                            """, List.of(kind.event().id(), kind.offense().id())))
                    .forEach((code, answer) -> said.put(code.toString(), answer.toString()));
            assertEquals(expected, said, kind.toString());
        }
        page.context().close();
    }

    private static String answer(StateFacts facts, RecordKind kind) {
        return facts.naming(kind).id() + " "
                + facts.reasons(kind).stream()
                        .map(Mechanism::offenses)
                        .map(Mechanism.Offenses::id)
                        .distinct()
                        .collect(Collectors.joining(" "));
    }

    @Test
    void anAnswerIsShownOnTheMapAndInTheTableAndIsNotKept() {
        Page page = open(360);
        List<String> requests = new ArrayList<>();
        page.onRequest(request -> requests.add(request.url()));
        page.click("#state-filter summary");
        page.check("[name=event][value=arrested-only]");
        assertTrue(page.locator("[data-legend=answer]").isHidden(), "one question is not enough");

        page.check("[name=offense][value=violent]");

        RecordKind kind = new RecordKind(Event.ARRESTED_ONLY, Offense.VIOLENT);
        states.forEach((code, facts) -> {
            String naming = facts.naming(kind).id();
            assertEquals(naming, page.getAttribute("tr[data-state=" + code + "]", "data-answer"));
            String look = page.getAttribute("[data-legend=answer] [data-key=" + naming + "]", "data-look");
            assertEquals("tile tile--" + look, page.getAttribute("#state-map [data-state=" + code + "]", "class"));
        });
        assertTrue(page.locator("tr[data-state=ak] .answer").isVisible());
        assertTrue(page.locator("[data-legend=group]").isHidden());
        assertEquals(List.of(), requests);
        assertEquals(guide.fileUrl(INDEX), page.url());
        assertEquals(
                0,
                page.evaluate("() => localStorage.length + sessionStorage.length + document.cookie.length"
                        + " + history.length - 2"));

        page.click("[data-action=show-all]");
        assertEquals(0, page.locator("input:checked").count());
        assertTrue(page.locator("[data-legend=group]").isVisible());

        page.check("[name=event][value=convicted]");
        page.reload();
        assertEquals(0, page.locator("input:checked").count());
        page.context().close();
    }

    @Test
    void arrowsReachEveryPlaceOfBothMapsFromOneStop() {
        Page page = open(1280);
        page.waitForSelector(".map--shapes a.tile");
        for (String map : List.of("#state-map", ".map--shapes svg")) {
            assertEquals(List.of(1, states.size(), 1), page.locator(map).evaluate(WALK), map);
        }
        page.focus("#state-map [data-state=ut]");
        page.keyboard().press("ArrowRight");
        assertTrue(page.innerText("#map-line").startsWith("CO, Colorado."), page.innerText("#map-line"));
        page.keyboard().press("Enter");
        page.waitForURL("**/states/co.html");
        page.context().close();
    }

    @Test
    void theMapByShapeHasTheSameLinksAndLooks() {
        Page page = open(1280);
        page.waitForSelector(".map--shapes a.tile");
        String links = "map => [...document.querySelectorAll(map + ' a.tile')].map((tile) => [tile.dataset.state,"
                + " tile.getAttribute('href'), tile.getAttribute('class'),"
                + " tile.getAttribute('aria-label')].join('|')).sort()";

        assertEquals(page.evaluate(links, "#state-map"), page.evaluate(links, ".map--shapes"));
        page.context().close();
    }

    @Test
    void tilesAreLargeEnoughForAFinger() {
        Page page = open(360);
        assertTrue(measure(page, "'ca', 'width'") >= 26, "a tile at 360 pixels");
        page.setViewportSize(320, 640);
        double pitch = measure(page, "'ut', 'left'") - measure(page, "'ca', 'left'");
        assertTrue(pitch >= 24, "from tile to tile at 320 pixels: " + pitch);
        page.context().close();
    }

    private static double measure(Page page, String what) {
        Object measured = page.evaluate("() => ((code, side) => document.querySelector('#state-map [data-state=' + code"
                + " + '] .tile__ground').getBoundingClientRect()[side])(" + what + ")");
        return ((Number) measured).doubleValue();
    }

    @Test
    void theTableIsSortedByNameAndByGroup() {
        Page page = open(1280);
        List<String> names = codes(page);

        page.click("[data-sort=group]");
        List<String> order = List.of("vacatur", "clearing-only", "minors-only", "none");
        List<String> expected = order.stream()
                .flatMap(group -> names.stream()
                        .filter(code -> states.get(code).group().id().equals(group)))
                .toList();
        assertEquals(expected, codes(page));
        assertEquals("ascending", page.getAttribute("[data-column=group]", "aria-sort"));

        page.click("[data-sort=name]");
        assertEquals(names, codes(page));
        page.context().close();
    }

    private static List<String> codes(Page page) {
        return page.locator("tr[data-state]").all().stream()
                .map(row -> row.getAttribute("data-state"))
                .toList();
    }

    @Test
    void withoutAScriptTilesAreLinksAndNothingIsOfferedThatNeedsOne() {
        Page page = chromium.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newPage();
        page.navigate(guide.fileUrl(INDEX));

        assertTrue(page.locator("#state-filter").isHidden());
        assertEquals(states.size(), page.locator("tr[data-state]:visible").count());
        page.click("#state-map [data-state=ny]");
        assertTrue(page.url().endsWith("/states/ny.html"), page.url());
        page.context().close();
    }

    /** Where the table stands in columns, no cell is so narrow that it breaks a word. */
    @ParameterizedTest
    @ValueSource(ints = {1232, 1280})
    void wordsOfTheTableStayWhole(int width) {
        Page page = chromium.context(new Browser.NewContextOptions().setViewportSize(width, 800))
                .newPage();
        page.navigate(guide.fileUrl("es/states/index.html"));

        assertEquals(
                "table-cell", page.locator("#states thead th").first().evaluate("th => getComputedStyle(th).display"));
        assertEquals(List.of(), page.evaluate("""
                () => {
                  const broken = [], words = document.createTreeWalker(document.querySelector('#states'), NodeFilter.SHOW_TEXT);
                  for (let text; (text = words.nextNode()); )
                    for (const word of text.data.matchAll(/[^\\s-]+/g)) {
                      const range = document.createRange();
                      range.setStart(text, word.index);
                      range.setEnd(text, word.index + word[0].length);
                      if (new Set([...range.getClientRects()].map((line) => line.top)).size > 1) broken.push(word[0]);
                    }
                  return [...new Set(broken)];
                }"""));
        assertEquals(0, page.evaluate("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
        page.context().close();
    }

    @Test
    void legalAidIsFoundFromEachStateAndNotAmongTheHelpLinesOfEveryPage() {
        for (String code : states.keySet()) {
            assertEquals(
                    1,
                    guide.document("es/states/" + code + ".html")
                            .select(".help a[href='https://www.lawhelp.org/']")
                            .size(),
                    code);
        }
        assertEquals(
                0, guide.document("es/index.html").select("a[href*=lawhelp]").size());
    }

    /** Letter is the lower of the two sheets. Readable comes before short: the longest record takes a second sheet. */
    @ParameterizedTest
    @CsvSource({"en, ''", "es, es/states/ga.html"})
    void pagesPrintOnOneSheetButTheLongest(String language, String onTwoSheets) {
        Page page = chromium.context(new Browser.NewContextOptions()).newPage();
        List<String> byLength = states.keySet().stream()
                .map(code -> language + "/states/" + code + ".html")
                .sorted(Comparator.comparingInt(
                                (String name) -> guide.document(name).text().length())
                        .reversed())
                .toList();

        assertEquals(
                onTwoSheets,
                byLength.stream()
                        .limit(24)
                        .filter(name -> sheets(page, name) > 1)
                        .collect(Collectors.joining(" ")));
        assertTrue(sheets(page, byLength.get(0)) <= 2);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        // 8.8 pt are 11.73 px; the list of sources, which is looked up and not read through, has 8 pt
        assertEquals(List.of(), page.evaluate("""
                () => [...document.querySelectorAll('main *')]
                  .filter((one) => one.getClientRects().length
                    && parseFloat(getComputedStyle(one).fontSize) < (one.closest('.sources') ? 10.6 : 11.7))
                  .map((one) => one.outerHTML)"""));
        page.context().close();
    }

    private int sheets(Page page, String name) {
        page.navigate(guide.fileUrl(name));
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("Letter"));
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.split("/Type\\s*/Page\\b", -1).length - 1;
    }

    private Page open(int width) {
        Page page = chromium.context(new Browser.NewContextOptions().setViewportSize(width, 800))
                .newPage();
        page.navigate(guide.fileUrl(INDEX));
        return page;
    }
}
