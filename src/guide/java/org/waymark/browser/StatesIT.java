package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
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
import org.waymark.content.OwnState;

/** All states on one page, from the disk: the list shows the facts, and leads to each state with or without a script. */
@ExtendWith(Stage.class)
class StatesIT {
    private static final String INDEX = "en/states/index.html";

    private final BuiltSite guide;
    private final Chromium chromium;
    private final Map<String, OwnState> states = OwnStates.newest();

    StatesIT(BuiltSite guide, Chromium chromium) {
        this.guide = guide;
        this.chromium = chromium;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theMapAndTheListShowTheFactsOfEveryState(String language) {
        Document page = guide.document(language + "/states/index.html");

        Map<String, String> groups = new TreeMap<>();
        states.forEach((code, facts) -> groups.put(code, facts.group()));
        assertEquals(groups, byState(page.select("table#states tr[data-state]"), row -> row.attr("data-group")));
        assertEquals(groups, byState(page.select("svg#state-map [data-state]"), tile -> groupOf(tile, page)));
        Map<String, Long> counts =
                groups.values().stream().collect(Collectors.groupingBy(group -> group, Collectors.counting()));
        List<Element> legend = page.select("[data-legend=group] [data-key]");
        assertFalse(legend.isEmpty());
        legend.forEach(entry -> assertEquals(
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

    /** A state of which nothing was found says so in each cell, and a doubt is read out before it. */
    @Test
    void aBlankIsNeverReadAsNo() {
        Document page = guide.document(INDEX);

        assertEquals(
                List.of(),
                page.select("#states td").stream()
                        .filter(cell -> !cell.hasText())
                        .toList());
        assertEquals(
                List.of("Not sure: ask", "Not sure: ask", "Not sure: ask", "Not sure: ask"),
                page.select("tr[data-state=mn] td").eachText().subList(0, 4));
        assertEquals(
                "MN, Minnesota. Not sure: ask. We found no such law: ask",
                page.select("#state-map [data-state=mn]").attr("aria-label"));
        assertEquals(
                "Vacatur; Set-aside", page.select("tr[data-state=ca] td").get(0).text());
    }

    /** Where the page of a place says that we are not sure, its row does. */
    @Test
    void doubtIsTheSameInTheRowAndOnThePage() {
        Document page = guide.document(INDEX);

        states.forEach((code, facts) -> {
            List<String> cells = page.select("tr[data-state=" + code + "] td").eachText();
            assertFalse(cells.isEmpty(), code);
            assertFalse(
                    cells.contains(facts.revision().isDoubtful() ? "None found" : "Not sure: ask"),
                    code + ": " + cells);
        });
    }

    /** What is on a list for one kind of record is said of that kind alone. */
    @Test
    void offensesAreToldForEachKindOfRecordWhereTheyDiffer() {
        Document page = guide.document(INDEX);

        assertEquals(
                "Convictions: Any, with exceptions; On a list; conditions Arrests: Any",
                page.select("tr[data-state=oh] td").get(3).text());
        assertEquals("Any", page.select("tr[data-state=ny] td").get(3).text());
        assertTrue(page.select("tr[data-state=ct] .places__notes").text().contains("With conditions."));
    }

    /** The states are one thing to a reader: it has one name. */
    @ParameterizedTest
    @CsvSource({"en, State records, Relief in your state", "es, Leyes por estado, Alivio en su estado"})
    void theListHasOneNameEverywhere(String language, String name, String about) {
        Document index = guide.document(language + "/states/index.html");

        assertEquals(name, index.select("h1").text());
        assertTrue(index.title().startsWith(name), index.title());
        assertEquals(name, index.select(".menu [aria-current=page]").text());
        assertEquals(
                name,
                guide.document(language + "/states/oh.html")
                        .select(".eyebrow a")
                        .text());
        for (String page : List.of("states/oh", "self-check", "state-relief", "updates", "print/index")) {
            Document other = guide.document(language + "/" + page + ".html");
            assertEquals(
                    List.of(name),
                    other
                            .select(page.startsWith("states/") ? "a[href=index.html]" : "a[href$=states/index.html]")
                            .stream()
                            .map(Element::text)
                            .filter(text -> !text.equals("find your state") && !text.equals("busque su estado"))
                            .distinct()
                            .toList(),
                    page);
            assertTrue(other.select(".foot a[href$=state-relief.html]").isEmpty(), page);
        }
        assertEquals(about, index.select("main a[href$=state-relief.html]").text());
    }

    @Test
    void theListStandsByWhatAdultsCanAskFor() {
        Document page = guide.document(INDEX);

        assertEquals(
                List.of("vacatur", "clearing-only", "minors-only", "none"),
                page.select("tr[data-state]").eachAttr("data-group").stream()
                        .distinct()
                        .toList());
        assertEquals(
                page.select("[data-legend=group] .legend__words").eachText().stream()
                        .map(words -> words + " ("
                                + page.select(".places__group th").eachText().stream()
                                        .filter(heading -> heading.startsWith(words))
                                        .findFirst()
                                        .orElseThrow()
                                        .replaceAll("\\D", "")
                                + ")")
                        .toList(),
                page.select(".places__group th").eachText());
    }

    @Test
    void choosingAStateLeadsToIt() {
        Page page = open(360);
        page.click("#state-select button");
        assertEquals("Choose a state first.", page.innerText("#state-select [role=status]"));

        page.selectOption("#state", "oh.html");
        assertEquals(guide.fileUrl(INDEX), page.url(), "a choice alone leads nowhere: arrows pass over the others");
        page.click("#state-select button");
        page.waitForURL("**/states/oh.html");

        page.goBack();
        page.waitForFunction("() => document.getElementById('state').value === ''");
        page.context().close();
    }

    @Test
    void withoutAScriptLinksLeadToEachStateAndNothingIsOfferedThatNeedsOne() {
        Page page = chromium.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newPage();
        page.navigate(guide.fileUrl(INDEX));

        assertTrue(page.locator("#state-select").isHidden());
        assertTrue(page.locator("#state-filter").isHidden());
        assertTrue(page.locator("noscript a[href='#table']").isVisible());
        assertEquals(states.size(), page.locator("tr[data-state]:visible").count());
        page.click("#state-map [data-state=ny]");
        assertTrue(page.url().endsWith("/states/ny.html"), page.url());
        page.context().close();
    }

    private Page open(int width) {
        Page page = chromium.context(new Browser.NewContextOptions().setViewportSize(width, 800))
                .newPage();
        page.navigate(guide.fileUrl(INDEX));
        return page;
    }
}
