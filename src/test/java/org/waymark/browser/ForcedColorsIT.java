package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where the reader's system chooses all colours, borders say what grounds said. */
@ExtendWith(Stage.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForcedColorsIT {
    private final SiteServer server;
    private final BrowserContext reader;
    private final BrowserContext other;
    private final Page page;

    ForcedColorsIT(SiteServer server, Chromium chromium) {
        this.server = server;
        reader = chromium.context(Chromium.phoneOptions().setForcedColors(ForcedColors.ACTIVE));
        other = chromium.phone();
        page = reader.newPage();
    }

    @AfterAll
    void close() {
        reader.close();
        other.close();
    }

    /** Pages of the guide, each with something on it that has a ground of its own. */
    List<String> grounds() {
        return List.of(
                "en/faq/rent-rise.html #exit",
                "en/faq/rent-rise.html .short",
                "en/faq/rent-rise.html .callout--steps",
                "en/faq/rent-rise.html .callout--steps li",
                "en/faq/rent-rise.html .table tbody tr",
                "en/faq/rent-rise.html .pager__link",
                "en/faq/contract.html .callout--caution",
                "en/print/index.html .callout--note",
                "en/index.html .search__field",
                "en/index.html .start",
                "en/who-helps.html .help",
                "en/index.html .foot");
    }

    /** A page with a questionnaire. */
    String questionnaire() {
        return "en/rent-check.html";
    }

    @TestFactory
    Stream<DynamicTest> thingsThatHaveAGroundHaveABorder() {
        return grounds().stream()
                .map(line -> line.split(" ", 2))
                .map(words -> DynamicTest.dynamicTest(String.join(" ", words), () -> {
                    page.navigate(server.url(words[0]));

                    assertEquals("drawn", page.locator(words[1]).first().evaluate(BORDER));
                }));
    }

    /** Four outcomes, four shapes, where grounds are taken away: no two pictures are alike. */
    @Test
    void outcomesDifferByShape() {
        page.navigate(server.url(questionnaire()));
        Set<String> pictures = new HashSet<>();
        for (String sign : List.of("fits", "open", "no", "done")) {
            page.evaluate(
                    "sign => document.querySelector('main').innerHTML = `<article class='outcome outcome--${sign}'>One</article>`",
                    sign);
            pictures.add(Arrays.toString(page.locator("article").screenshot()));
        }

        assertEquals(4, pictures.size());
        page.evaluate("() => document.querySelector('main').innerHTML = `<article class='outcome'>One</article>`");
        assertFalse(
                pictures.contains(Arrays.toString(page.locator("article").screenshot())),
                "one of them is an empty ring");
    }

    @Test
    void theSystemsColoursAreUsed() {
        Page usual = other.newPage();
        page.navigate(server.url(questionnaire()));
        usual.navigate(server.url(questionnaire()));

        assertFalse(Arrays.equals(page.screenshot(), usual.screenshot()), "both look the same");
    }

    /** The element itself or a mark before it has a line that is not of the ground's colour. */
    private static final String BORDER = """
            element => {
              const ground = getComputedStyle(document.body).backgroundColor;
              const drawn = [getComputedStyle(element), getComputedStyle(element, '::before')].some((style) =>
                ['top', 'bottom'].some((side) =>
                  parseFloat(style[`border-${side}-width`]) > 0
                  && style[`border-${side}-style`] !== 'none'
                  && style[`border-${side}-color`] !== ground
                  && !/^rgba\\(.*, 0\\)$/.test(style[`border-${side}-color`])));
              return drawn ? 'drawn' : 'no border';
            }""";
}
