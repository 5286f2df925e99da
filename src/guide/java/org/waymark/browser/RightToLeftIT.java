package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;

/** The guide in a language that is written from right to left: all of it is mirrored, and nothing is lost. */
@ExtendWith(Stage.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightToLeftIT {
    /** Phones, citations and numbers with hyphens that are on one line and whose first character is not left of the last. */
    private static final String REORDERED = """
            () => {
              const runs = /\\+?\\d[\\d().-]*-[\\d-]*\\d|\\d+ U\\.S\\.C\\.(?: §§?)? \\d+[A-Z]?(?:\\([a-z0-9]+\\))*/g;
              const wrong = [];
              const lines = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let text; (text = lines.nextNode()); ) {
                for (const run of text.data.matchAll(runs)) {
                  const box = (at) => {
                    const range = document.createRange();
                    range.setStart(text, at);
                    range.setEnd(text, at + 1);
                    return range.getBoundingClientRect();
                  };
                  const first = box(run.index);
                  const last = box(run.index + run[0].length - 1);
                  if (first.width && Math.abs(first.top - last.top) < 4 && first.left >= last.left) wrong.push(run[0]);
                }
              }
              return wrong;
            }""";

    private static final String UNTRANSLATED = "faq/after-filing";

    private final SiteServer server = SiteServer.start(guide());
    private final BrowserContext reader;
    private final Watch watch;
    private final Page page;

    RightToLeftIT(Chromium chromium) {
        reader = chromium.phone();
        watch = Watch.over(reader);
        Axe.waitIn(reader);
        page = reader.newPage();
    }

    @AfterAll
    void close() {
        reader.close();
        server.close();
    }

    /** This guide, in which one answer is not translated. */
    private static BuiltSite guide() {
        Path work = Path.of("target/it-rtl");
        GuideFolder.copyOf(Builds.REPOSITORY, work).without("content/" + UNTRANSLATED + "/r3/ar.md");
        return BuiltSite.build(work.resolve("content"), work.resolve("i18n"), Path.of("target/it-site-rtl"));
    }

    @TestFactory
    Stream<DynamicTest> pageIsMirroredAndKeepsItsPromises() {
        return Stream.of(
                        "ar/index.html",
                        "ar/faq/index.html",
                        "ar/faq/who-is-eligible.html",
                        "ar/" + UNTRANSLATED + ".html",
                        "ar/about.html",
                        "ar/updates.html",
                        "ar/topics/kinds-of-relief.html",
                        "ar/glossary/index.html",
                        "ar/glossary/vacatur.html",
                        "ar/safety.html",
                        "ar/search.html",
                        "ar/self-check.html",
                        "ar/self-check-rules.html",
                        "ar/print/self-check.html",
                        "ar/states/index.html",
                        "ar/states/ca.html",
                        "ar/print/states.html",
                        "ar/print/index.html",
                        "ar/print/guide.html")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    page.setViewportSize(360, 740);
                    page.navigate(server.url(name));

                    assertEquals("rtl", page.getAttribute("html", "dir"));
                    assertEquals("rtl", page.locator(".foot").evaluate("foot => getComputedStyle(foot).direction"));
                    List<String> faults = new ArrayList<>(Axe.faults(page));
                    faults.addAll(Probe.faults(page, 320, 640));
                    faults.addAll(Probe.faults(page, 320, 256));
                    faults.addAll(Probe.faults(page, 1280, 800));
                    faults.addAll(watch.faults(server.base()));
                    assertEquals(List.of(), faults);
                }));
    }

    @Test
    void exitStandsAtTheEndOfTheLineWhichIsTheLeft() {
        page.setViewportSize(360, 740);
        page.navigate(server.url("ar/index.html"));

        assertTrue(page.locator("#exit").boundingBox().x < 40, "the exit is on the left");
        assertTrue(page.locator(".masthead__name").boundingBox().x > 100, "the name is on the right");
    }

    @Test
    void textThatIsNotTranslatedYetKeepsItsOwnDirection() {
        page.navigate(server.url("ar/" + UNTRANSLATED + ".html"));

        assertEquals(
                "ltr", page.locator("[lang=en] .short p >> nth=-1").evaluate("p => getComputedStyle(p).direction"));
        assertEquals("rtl", page.locator(".status").evaluate("status => getComputedStyle(status).direction"));
    }

    /** Else a phone number would be dialled from its end. */
    @TestFactory
    Stream<DynamicTest> digitsKeepTheirOrder() {
        return Stream.of(
                        "ar/get-help.html",
                        "ar/faq/what-is-the-act.html",
                        "ar/faq/what-is-vacatur.html",
                        "ar/states/ca.html",
                        "ar/print/guide.html",
                        "ar/print/self-check.html",
                        "ar/self-check-rules.html",
                        "ar/about.html")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    page.setViewportSize(1280, 800);
                    page.navigate(server.url(name));
                    assertEquals(List.of(), page.evaluate(REORDERED));
                }));
    }

    @Test
    void digitsKeepTheirOrderInResultsOfTheSearch() {
        page.setViewportSize(1280, 800);
        page.navigate(server.url("ar/search.html"));
        Searching.type(page, "18 U.S.C. 3771A");

        assertTrue(page.locator("#search-results bdi").count() > 0);
        assertEquals(List.of(), page.evaluate(REORDERED));
    }

    /** A box whose children stand side by side would part a text at the names that are isolated in it. */
    @TestFactory
    Stream<DynamicTest> textStaysInOneLineWithTheNamesInIt() {
        return Stream.of(
                        "ar/index.html",
                        "ar/faq/index.html",
                        "ar/get-help.html",
                        "ar/states/ca.html",
                        "ar/states/index.html",
                        "ar/self-check.html",
                        "ar/print/index.html")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    page.navigate(server.url(name));
                    assertEquals(List.of(), page.evaluate("""
                            () => [...document.querySelectorAll("bdi")].map((bdi) => bdi.parentElement)
                              .filter((box) => /flex|grid/.test(getComputedStyle(box).display))
                              .filter((box) => [...box.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
                              .map((box) => box.outerHTML.slice(0, 120))"""));
                }));
    }

    @Test
    void searchFindsWhatIsAskedAndIsMirroredToo() {
        page.setViewportSize(320, 640);
        page.navigate(server.url("ar/search.html"));
        String question = page.locator(".topics .questions a").first().innerText();

        Searching.type(page, question);

        assertEquals(
                question,
                page.locator("#search-results > li:not(.short) > a").first().innerText());
        List<String> faults = new ArrayList<>(Axe.faults(page));
        faults.addAll(Probe.faults(page, 320, 640));
        assertEquals(List.of(), faults);
    }

    /** Else "(a)(5)" at the end of a citation would be read as "(5)(a)". */
    @Test
    void placesInTheLawAreSetApartFromTheLineTheyStandIn() {
        page.navigate(server.url("ar/self-check.html"));
        Map<String, String> answers = new HashMap<>(SelfCheckPaths.longest());
        answers.putAll(Map.of(
                "survivor",
                "yes",
                "direct_result",
                "yes",
                "federal_charge",
                "yes",
                "violent_crime",
                "no",
                "disposition",
                "acquitted"));
        SelfCheckPaths.click(page, answers);
        page.click(SelfCheckIT.NEXT);

        assertEquals(
                page.locator(".outcome").count(),
                page.locator(".outcome:has(details bdi)").count());
        page.click("[data-action=helper]");
        assertEquals(3, page.locator(".sheet__item li:has(bdi)").count());
    }

    /** Between a swatch and its words, on whichever side the words are. */
    @Test
    void theGapOfASwatchIsOnTheSideOfItsWords() {
        page.setViewportSize(1280, 800);
        page.navigate(server.url("ar/states/index.html"));
        for (String swatch : List.of("[data-legend=group] li", ".places__heading")) {
            var picture = page.locator(swatch + " .swatch").first().boundingBox();
            var words = page.locator(swatch + " > :last-child").first().boundingBox();
            double gap = picture.x - (words.x + words.width);
            assertTrue(gap >= 8, swatch + ": " + gap);
            assertTrue(picture.x > words.x, "the swatch is on the right");
        }
    }

    @Test
    void pageInAnotherLanguageIsNotMirrored() {
        page.navigate(server.url("es/index.html"));

        assertEquals("ltr", page.getAttribute("html", "dir"));
        assertEquals(
                List.of("en", "zh-Hans", "ar", "vi"),
                page.locator(".masthead nav a").all().stream()
                        .map(link -> link.getAttribute("lang"))
                        .toList());
    }
}
