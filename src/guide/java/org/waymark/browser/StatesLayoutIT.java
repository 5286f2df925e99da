package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All states fit: on a phone, on a wide screen, with the reader's own spacing, from right to left, in the system's colours. */
@ExtendWith(Stage.class)
class StatesLayoutIT {
    /** Words of the page, but for those of the people to turn to, that stand on more than one line. */
    private static final String BROKEN_WORDS = """
        () => {
          const broken = [], words = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
          for (let text; (text = words.nextNode()); )
            for (const word of text.parentNode.closest('.help') ? [] : text.data.matchAll(/\\p{L}+/gu)) {
              const range = document.createRange();
              range.setStart(text, word.index);
              range.setEnd(text, word.index + word[0].length);
              if (new Set([...range.getClientRects()].map((line) => line.top)).size > 1) broken.push(word[0]);
            }
          return [...new Set(broken)];
        }""";

    private static final String OPEN =
            "() => document.querySelectorAll('main details').forEach((one) => (one.open = true))";

    private static final String SIDEWAYS = "Math.max(0, document.documentElement.scrollWidth - innerWidth)";

    /** Width of the page and size of its letters. */
    private static final List<int[]> SIZES = List.of(
            new int[] {360, 20},
            new int[] {360, 24},
            new int[] {360, 32},
            new int[] {320, 18},
            new int[] {320, 22},
            new int[] {320, 16});

    /** WCAG 2.2 SC 1.4.12: what a reader may set. */
    private static final String SPACING = """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }'
            + ' p { margin-bottom: 2em !important }');
          document.adoptedStyleSheets = [sheet];
        }""";

    private final BuiltSite guide;
    private final Chromium chromium;

    StatesLayoutIT(BuiltSite guide, Chromium chromium) {
        this.guide = guide;
        this.chromium = chromium;
    }

    @ParameterizedTest
    @CsvSource({"en, 360, 6000", "es, 360, 6000", "en, 1280, 4500", "es, 1280, 4500"})
    void allStatesFitOnOnePage(String language, int width, int most) {
        Page page = open(language, width);
        int height = number(page, "document.documentElement.scrollHeight");

        assertTrue(height <= most, height + " px");
        page.context().close();
    }

    /** A name on one line, and what to know before choosing it on two at most. */
    @Test
    void onAPhoneChoosingComesFirstAndEachRowIsShort() {
        Page page = open("en", 360);

        assertTrue(page.locator("#state").boundingBox().y < 400);
        int highest = number(
                page, "Math.max(...[...document.querySelectorAll('tr[data-state]')].map((row) => row.offsetHeight))");
        assertTrue(highest <= 84, "a row of " + highest + " px");
        String target = "document.querySelector('tr[data-state=az] a')";
        assertEquals(
                true,
                page.evaluate("() => { const notes = document.querySelector('tr[data-state=az] .places__notes');"
                        + " notes.scrollIntoView({ block: 'center' });"
                        + " const box = notes.getBoundingClientRect();"
                        + " return document.elementFromPoint(box.left + 4, box.top + 4) === " + target + "; }"),
                "a finger on the notes meets the link");
        page.context().close();
    }

    /** Letters as large as a reader sets them in the browser, 1,280 pixels at 400 %, and the reader's own spacing. */
    @ParameterizedTest
    @CsvSource({"en, index", "en, oh", "en, la", "es, index", "es, oh", "es, la"})
    void noWordBreaksAndNothingScrollsSidewaysHoweverLargeOrWideTheLettersAre(String language, String name) {
        Page page = chromium.context(new Browser.NewContextOptions()).newPage();
        page.navigate(guide.fileUrl(language + "/states/" + name + ".html"));
        Letters letters = new Letters(page);
        for (int[] size : SIZES) {
            letters.set(size[1]);
            assertFits(page, size[0], "letters of " + size[1]);
        }
        letters.set(Letters.STANDARD);
        page.evaluate(SPACING);
        assertFits(page, 320, "the reader's own spacing");
        assertFits(page, 360, "the reader's own spacing");
        page.context().close();
    }

    private static void assertFits(Page page, int width, String with) {
        page.setViewportSize(width, 740);
        page.evaluate(OPEN);
        assertEquals(List.of(), page.evaluate(BROKEN_WORDS), with + " at " + width);
        assertEquals(0, number(page, SIDEWAYS), with + " at " + width);
    }

    /** The bars begin where the page does. */
    @Test
    void onAWideScreenTheBarsAreAlignedWithTheList() {
        Page page = open("en", 1280);
        double list = page.locator("h1").boundingBox().x;

        for (String bar : List.of(".masthead__name", ".menu a", ".helpline h2, .helpline p", ".foot p")) {
            assertEquals(list, page.locator(bar).first().boundingBox().x, 8, bar);
        }
        page.context().close();
    }

    static Stream<String> wide() {
        return Stream.of("en 1024", "es 1024", "en 1280", "es 1280");
    }

    @ParameterizedTest
    @MethodSource("wide")
    void wordsStayWholeAndNothingRunsOutAlsoWithTheReadersOwnSpacing(String wanted) {
        Page page = open(wanted.substring(0, 2), Integer.parseInt(wanted.substring(3)));
        assertEquals(
                "table-cell", page.locator("#states thead th").first().evaluate("th => getComputedStyle(th).display"));
        assertEquals(List.of(), page.evaluate(BROKEN_WORDS));

        page.evaluate(SPACING);

        assertEquals(List.of(), page.evaluate(BROKEN_WORDS));
        assertEquals(0, number(page, SIDEWAYS));
        int over = number(
                page,
                "document.querySelector('#states').getBoundingClientRect().right"
                        + " - document.querySelector('.places').getBoundingClientRect().right");
        assertTrue(over <= 0, "the list runs out of its place by " + over + " px");
        page.context().close();
    }

    /** Whose parts are laid out as lines is no table to a browser any more, unless it is told. */
    @Test
    void aListOfLinesIsStillATableToThoseWhoListen() {
        Page page = open("en", 360);

        assertEquals("block", page.locator("#states tr").last().evaluate("row => getComputedStyle(row).display"));
        assertEquals(List.of(), page.evaluate("""
                        () => {
                          const roles = { TABLE: ['table'], THEAD: ['rowgroup'], TBODY: ['rowgroup'], TR: ['row'],
                            TH: ['columnheader', 'rowheader'], TD: ['cell'] };
                          return [...document.querySelectorAll('#states, #states *')]
                            .filter((part) => roles[part.tagName] && !roles[part.tagName].includes(part.getAttribute('role')))
                            .map((part) => part.outerHTML);
                        }"""));
        page.context().close();
    }

    /** The looks differ by their patterns, in the list of a phone too, where there is no map. */
    @ParameterizedTest
    @CsvSource({"360", "1280"})
    void looksAreToldApartInTheSystemsColours(int width) {
        Page page = chromium.context(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setForcedColors(ForcedColors.ACTIVE))
                .newPage();
        page.navigate(guide.fileUrl("en/states/index.html"));

        List<String> pictures = page.locator(".places__heading .swatch").all().stream()
                .map(swatch -> {
                    swatch.scrollIntoViewIfNeeded();
                    return Base64.getEncoder().encodeToString(swatch.screenshot());
                })
                .toList();
        assertEquals(4, pictures.size());
        assertEquals(4, pictures.stream().distinct().count());
        assertNotEquals(
                page.locator(".filter").evaluate("one => getComputedStyle(one).borderColor"),
                page.locator(".filter").evaluate("one => getComputedStyle(one).backgroundColor"));
        page.context().close();
    }

    private static int number(Page page, String expression) {
        return ((Number) page.evaluate("() => Math.round(" + expression + ")")).intValue();
    }

    private Page open(String language, int width) {
        Page page = chromium.context(new Browser.NewContextOptions().setViewportSize(width, 800))
                .newPage();
        page.navigate(guide.fileUrl(language + "/states/index.html"));
        return page;
    }
}
