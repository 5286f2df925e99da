package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.OwnState;

/** The one map of the states: tiles, or their shapes where there is room. */
@ExtendWith(Stage.class)
class StatesMapIT {
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
    private final Map<String, OwnState> states = OwnStates.newest();

    StatesMapIT(BuiltSite guide, Chromium chromium) {
        this.guide = guide;
        this.chromium = chromium;
    }

    @ParameterizedTest
    @CsvSource({"768, rect", "1280, path"})
    void thereIsOneMapAndItsArrowsReachEveryPlaceFromOneStop(int width, String shape) {
        Page page = open(width);
        page.waitForSelector("#state-map [data-state=co] " + shape + ".tile__ground");

        assertEquals(1, page.locator("main svg:has([data-state])").count());
        assertEquals(states.size(), page.locator("#state-map a.tile").count());
        assertEquals(List.of(1, states.size(), 1), page.locator("#state-map").evaluate(WALK));
        page.focus("#state-map [data-state=ut]");
        page.keyboard().press("ArrowRight");
        assertTrue(page.innerText("#map-line").startsWith("CO, Colorado."), page.innerText("#map-line"));
        page.keyboard().press("Enter");
        page.waitForURL("**/states/co.html");
        page.context().close();
    }

    @Test
    void theSameLinksTakeTheShapesOfTheStatesAndTheTilesAgain() {
        Page page = open(1280);
        page.waitForSelector("#state-map path.tile__ground");
        String links = "() => [...document.querySelectorAll('#state-map a.tile')].map((tile) => [tile.dataset.state,"
                + " tile.getAttribute('href'), tile.getAttribute('class'), tile.getAttribute('aria-label'),"
                + " tile.querySelector('.tile__pattern').getAttribute('fill')].join('|'))";
        Object shapes = page.evaluate(links);

        page.setViewportSize(768, 800);
        page.waitForSelector(
                "#state-map path.tile__ground",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));

        assertEquals(shapes, page.evaluate(links));
        page.context().close();
    }

    /** Two letters that lie on the next state name that one. */
    @Test
    void lettersStandOnTheirOwnState() {
        Page page = open(1280);
        page.waitForSelector("#state-map path.tile__ground");

        assertEquals(List.of(), page.evaluate("""
                        () => [...document.querySelectorAll('#state-map a.tile')].filter((tile) => {
                          const shape = tile.querySelector('path.tile__ground');
                          if (!shape || waymark.mapShapes.tiles[tile.dataset.state] || tile.dataset.state === 'hi') return false;
                          const letters = tile.querySelector('text');
                          const half = letters.getBBox().width / 2 - 1;
                          const on = (right, down) => {
                            const point = document.getElementById('state-map').createSVGPoint();
                            point.x = +letters.getAttribute('x') + right;
                            point.y = +letters.getAttribute('y') + down;
                            return shape.isPointInFill(point);
                          };
                          const points = [-half, 0, half].flatMap((right) => [-7, 0, 7].map((down) => on(right, down)));
                          // a corner of letters in a narrow valley may lie on the border
                          return points.filter((one) => !one).length > 1;
                        }).map((tile) => tile.dataset.state)"""));
        page.context().close();
    }

    /** The link says its own name: a line that says it again is for the eye alone. */
    @Test
    void theLineBelowTheMapIsNotReadOut() {
        Page page = open(1280);
        page.focus("#state-map [data-state=oh]");

        assertEquals("OH, Ohio. Some records can be cleared or hidden", page.innerText("#map-line"));
        assertEquals("true", page.getAttribute("#map-line", "aria-hidden"));
        assertEquals(0, page.locator(".map [role=status], .map [aria-live]").count());
        page.context().close();
    }

    @Test
    void whatTheLooksMeanStandsBesideTheMap() {
        Page page = open(1280);
        var map = page.locator("#state-map").boundingBox();
        var legend = page.locator("[data-legend=group]").boundingBox();

        assertTrue(legend.x >= map.x + map.width, legend.x + " is not beside " + (map.x + map.width));
        assertTrue(legend.y < map.y + map.height && legend.y + legend.height > map.y, "not at the same height");
        page.context().close();
    }

    /** Where a tile could not be hit, there is no map: the list has the same links, as high as a finger. */
    @ParameterizedTest
    @CsvSource({"320, false", "360, false", "559, false", "560, true", "768, true"})
    void aTileIsLargeEnoughForAFinger(int width, boolean shown) {
        Page page = open(width);

        assertEquals(shown, page.locator("#state-map").isVisible());
        String target = shown ? "#state-map [data-state=ca] .tile__ground" : "tr[data-state=ca] th a";
        var box = page.locator(target).boundingBox();
        assertTrue(box.height >= 44, target + " is " + box.height + " high");
        assertTrue(box.width >= 44, target + " is " + box.width + " wide");
        page.context().close();
    }

    private Page open(int width) {
        Page page = chromium.context(new Browser.NewContextOptions().setViewportSize(width, 800))
                .newPage();
        page.navigate(guide.fileUrl("en/states/index.html"));
        return page;
    }
}
