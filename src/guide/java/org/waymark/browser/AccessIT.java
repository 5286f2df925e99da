package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Readers who need large letters, more space between them, or a strong zoom; and those who hear tables. */
@ExtendWith(Stage.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessIT {
    private static final String LETTERS = Probe.read(Path.of("src/test/js/letters.js"));

    /** WCAG 2.2 SC 1.4.12. A constructed sheet, as the pages' policy forbids one in the page. */
    private static final String WIDE_SPACING = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'
                + ' p { margin-bottom: 2em !important }');
              document.adoptedStyleSheets = [sheet];
            }""";

    /** A window, and the size of the browser's letters. */
    private record Sight(int width, int height, int letters) {}

    private static final List<Sight> SIGHTS = List.of(
            new Sight(360, 740, 16),
            new Sight(360, 740, 20),
            new Sight(360, 740, 24),
            new Sight(360, 740, 32),
            new Sight(320, 640, 18),
            new Sight(320, 640, 22),
            new Sight(1280, 800, 32),
            // 1280 by 1024 at 400 %
            new Sight(320, 256, 16));

    /** Of a language whose words are shorter: the largest letters, and the narrowest window. */
    private static final List<Sight> FEWER_SIGHTS = List.of(SIGHTS.get(3), SIGHTS.get(7));

    private static final List<String> KINDS = List.of(
            "index",
            "faq/index",
            "faq/find-an-attorney",
            "faq/how-to-seek-relief",
            "faq/which-crimes-count",
            "faq/what-is-vacatur/history",
            "faq/what-is-vacatur/r1",
            "topics/kinds-of-relief",
            "glossary/index",
            "glossary/cross-examination",
            "about",
            "get-help",
            "safety",
            "state-relief",
            "use-this-guide",
            "search",
            "updates",
            "print/index",
            "print/kinds-of-relief",
            "print/lawyers",
            "print/self-check",
            "self-check",
            "self-check-rules",
            "states/index",
            "states/ca",
            "print/states");

    /** Pages that lie in no folder of a language. */
    private static final List<String> OTHERS =
            List.of("index.html", "404.html", "data/index.html", "data/index.es.html");

    private final SiteServer server;
    private final BrowserContext reader;
    private final Page page;
    private final Letters letters;

    AccessIT(SiteServer server, Chromium chromium) {
        this.server = server;
        reader = chromium.phone();
        page = reader.newPage();
        letters = new Letters(page);
    }

    @AfterAll
    void close() {
        reader.close();
    }

    /** A page of each kind in each language. */
    static Stream<String> pages() {
        Stream<String> kinds =
                Stream.of("en", "es").flatMap(language -> KINDS.stream().map(kind -> language + "/" + kind + ".html"));
        return Stream.concat(OTHERS.stream(), kinds);
    }

    @TestFactory
    Stream<DynamicTest> nothingOverlapsOrBreaksHoweverLargeOrWideTheLettersAre() {
        return pages().map(name -> DynamicTest.dynamicTest(name, () -> {
            page.navigate(server.url(name));
            List<String> faults = new ArrayList<>();
            for (Sight sight : PageSample.isWhole(name) ? SIGHTS : FEWER_SIGHTS) {
                letters.set(sight.letters());
                look(sight, faults);
            }
            letters.set(Letters.STANDARD);
            page.evaluate(WIDE_SPACING);
            look(new Sight(320, 740, 16), faults);
            look(new Sight(1280, 740, 16), faults);

            assertEquals(List.of(), faults);
        }));
    }

    private void look(Sight sight, List<String> faults) {
        page.setViewportSize(sight.width(), sight.height());
        letterFaults().forEach(fault -> faults.add(fault + " " + sight));
        // Letters as large as these may need two lines for a number; with usual ones EveryPageIT wants one.
        Probe.faults(page, sight.width(), sight.height()).stream()
                .filter(fault -> !fault.contains(" is parted at the end of a line"))
                .forEach(fault -> faults.add(fault + " " + sight));
    }

    @Test
    void linksThatStandAloneAreEasyToHit() {
        page.setViewportSize(360, 740);
        page.navigate(server.url("en/faq/how-to-seek-relief.html"));

        var links = page.locator("a.action:visible").all();
        assertFalse(links.isEmpty());
        links.forEach(link -> assertTrue(link.boundingBox().height >= 44, link.innerText()));
    }

    /** Laid out as blocks, a table would else be none for some browsers. */
    @Test
    void tableThatIsShownAsCardsIsStillATable() {
        page.setViewportSize(360, 740);
        page.navigate(server.url("en/faq/which-crimes-count.html"));

        assertEquals("block", page.locator(".table table").evaluate("table => getComputedStyle(table).display"));
        assertEquals(
                0,
                page.locator(".table")
                        .locator("table, thead, tbody, tr, th, td")
                        .and(page.locator(":not([role])"))
                        .count());
    }

    private List<String> letterFaults() {
        return ((List<?>) page.evaluate(LETTERS))
                .stream().map(Object::toString).distinct().toList();
    }
}
