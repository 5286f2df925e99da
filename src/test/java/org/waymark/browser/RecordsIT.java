package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The districts of the tenants' guide: its map, its list, and what readers can ask of all of them. */
@ExtendWith(Stage.class)
class RecordsIT {
    private static final String INDEX = "en/districts/index.html";

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
                  if (!seen.has(to)) { seen.add(to); queue.push(to); }
                }
              }
              return [stops.length, seen.size, svg.querySelectorAll('[tabindex="0"]').length];
            }""";

    private final BuiltSite guide;
    private final Chromium chromium;
    private final List<BrowserContext> readers = new ArrayList<>();

    RecordsIT(BuiltSite guide, Chromium chromium) {
        this.guide = guide;
        this.chromium = chromium;
    }

    @AfterEach
    void close() {
        readers.forEach(BrowserContext::close);
    }

    @Test
    void theMapIsOneStopAndItsArrowsReachEveryPlace() {
        Page page = open(INDEX, new NewContextOptions().setViewportSize(1280, 800));

        assertEquals(List.of(1, 8, 1), page.locator("#state-map").evaluate(WALK));
        page.focus("#state-map [data-state=ha]");
        page.keyboard().press("ArrowRight");
        assertEquals("OL, Old Town. There is a limit", page.innerText("#map-line"));
        page.keyboard().press("Enter");
        page.waitForURL("**/districts/ol.html");
    }

    /** Looks tell the groups apart: each tile has that of its group, and the legend says how many there are. */
    @Test
    void theMapTheLegendAndTheListSayTheSame() {
        Page page = open(INDEX, new NewContextOptions().setViewportSize(1280, 800));
        Map<String, String> expected = new TreeMap<>(Map.of(
                "ha", "solid", "hi", "hatched", "la", "dotted", "mi", "solid", "no", "hatched", "ol", "solid", "pa",
                "empty"));
        expected.put("qu", "dotted");

        Map<String, String> looks = new TreeMap<>();
        page.locator("#state-map a.tile").all().forEach(tile -> {
            looks.put(
                    tile.getAttribute("data-state"), tile.getAttribute("class").replaceAll(".*tile--", ""));
            assertTrue(tile.locator(".tile__ground").boundingBox().height >= 44, "large enough for a finger");
        });

        assertEquals(expected, looks);
        assertEquals(
                List.of("(3)", "(2)", "(2)", "(1)"),
                page.locator("[data-legend=group] .legend__count").allInnerTexts());
        assertEquals(8, page.locator("table tr[data-state]").count());
        assertTrue(page.innerText("tr[data-state=pa]").contains("Not sure: ask"), "a doubt is said first");
    }

    @ParameterizedTest
    @CsvSource({"320, false", "559, false", "560, true"})
    void thereIsAMapWhereATileCanBeHit(int width, boolean shown) {
        Page page = open(INDEX, new NewContextOptions().setViewportSize(width, 800));

        assertEquals(shown, page.locator("#state-map").isVisible());
    }

    @Test
    void choicesFindListAndShowDistrictsAndAreNotKept() {
        Page page = open(INDEX, Chromium.phoneOptions());
        page.click("#state-filter summary");
        page.check("[name=home][value=room]");
        assertTrue(page.locator("[data-when=answered]").isHidden(), "one question is not enough");
        page.check("[name=rise][value=large]");

        assertEquals(
                "3 districts have a rule for this. One of them only delays it. You chose “A room in a flat” and “A lot”.",
                page.innerText("#state-found"));
        assertEquals(
                List.of("Harbour", "Old Town"),
                page.locator("[data-found=stopped] li a").allInnerTexts());
        assertEquals(
                List.of("North Shore"),
                page.locator("[data-found=delayed] li a").allInnerTexts());
        assertEquals(List.of("Park End"), page.locator("[data-found=open] li a").allInnerTexts());
        assertEquals("tile tile--solid", page.getAttribute("#state-map [data-state=ol]", "class"));
        assertEquals("tile tile--empty", page.getAttribute("#state-map [data-state=qu]", "class"));
        assertEquals(guide.fileUrl(INDEX), page.url());
        assertEquals(List.of(), Axe.faults(page));

        page.click("[data-action=show-all]");
        assertEquals(0, page.locator("input:checked").count());
        assertEquals("tile tile--dotted", page.getAttribute("#state-map [data-state=qu]", "class"));
        page.check("[name=home][value=flat]");
        page.reload();
        assertEquals(0, page.locator("input:checked").count());
    }

    /** A status is read out when it changes: once for each choice, in words that were not there before. */
    @Test
    void everyChoiceIsAnnouncedOnce() {
        Page page = open(INDEX, Chromium.phoneOptions());
        page.evaluate("""
                () => {
                  window.announced = [];
                  document.querySelectorAll('[role=status], [aria-live]').forEach((status) =>
                    new MutationObserver(() => announced.push(status.innerText)).observe(status,
                      { childList: true, characterData: true, subtree: true }));
                }""");
        page.click("#state-filter summary");
        page.check("[name=home][value=flat]");
        page.check("[name=rise][value=small]");
        page.check("[name=rise][value=large]");

        List<?> announced = (List<?>) page.evaluate("() => announced");
        assertEquals(3, announced.size(), announced.toString());
        assertEquals(3, Set.copyOf(announced).size(), announced.toString());
    }

    @Test
    void choosingADistrictLeadsToItsPage() {
        Page page = open("fr/districts/index.html", Chromium.phoneOptions());
        page.click("#state-select button");
        assertEquals("Choisissez d’abord un district.", page.innerText("#state-select [role=status]"));

        page.selectOption("#state", "ol.html");
        page.click("#state-select button");
        page.waitForURL("**/fr/districts/ol.html");

        String text = page.innerText("main");
        for (String words : List.of(
                "Vieille Ville",
                "Town Square 5",
                "ne peut demander que tant de plus",
                "2011",
                "Les vieux murs sont classés")) {
            assertTrue(text.contains(words), words + " is missing: " + text);
        }
    }

    @Test
    void withoutAScriptLinksLeadToEachDistrict() {
        Page page = open(INDEX, new NewContextOptions().setJavaScriptEnabled(false));

        assertTrue(page.locator("#state-select").isHidden());
        assertTrue(page.locator("#state-filter").isHidden());
        assertEquals(8, page.locator("tr[data-state]:visible").count());
        page.click("#state-map [data-state=qu]");
        assertTrue(page.url().endsWith("/districts/qu.html"), page.url());
    }

    private Page open(String name, NewContextOptions options) {
        BrowserContext reader = chromium.context(options);
        readers.add(reader);
        Page page = reader.newPage();
        page.navigate(guide.fileUrl(name));
        return page;
    }
}
