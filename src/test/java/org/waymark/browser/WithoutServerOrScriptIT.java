package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The guide on a USB stick, and with JavaScript switched off: a page of each kind, opened as a file with no
 * server, and from a server without scripts, says the same.
 */
@ExtendWith(Stage.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutServerOrScriptIT {
    /** All that is read, but for what a script puts in the place of other words. */
    private static final String TEXT = """
        () => {
          document.querySelectorAll('[data-script]').forEach((element) => element.remove());
          // a script folds lists that are open without it
          document.querySelectorAll('details').forEach((fold) => (fold.open = true));
          return document.body.innerText;
        }\
        """;

    /** A style that only a stylesheet gives. */
    private static final String STAYS_IN_VIEW = """
            () => {
              let one = document.getElementById('exit');
              while (one && !['fixed', 'sticky'].includes(getComputedStyle(one).position)) one = one.parentElement;
              return Boolean(one);
            }""";

    private final BuiltSite guide;
    private final SiteServer server;
    private final BrowserContext reader;
    private final Watch watch;
    private final Page page;
    private final BrowserContext scriptless;
    private final Page scriptlessPage;

    WithoutServerOrScriptIT(BuiltSite guide, SiteServer server, Chromium chromium) {
        this.guide = guide;
        this.server = server;
        reader = chromium.phone();
        watch = Watch.over(reader);
        page = reader.newPage();
        scriptless = chromium.context(Chromium.phoneOptions().setJavaScriptEnabled(false));
        scriptlessPage = scriptless.newPage();
    }

    @AfterAll
    void close() {
        reader.close();
        scriptless.close();
    }

    @TestFactory
    Stream<DynamicTest> fileLoadsItsStylesAndItsScriptAndSaysTheSameWithout() {
        return PageSample.of(guide).kinds().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    page.navigate(guide.fileUrl(name));

                    Set<String> endings = watch.requests().stream()
                            .map(url -> url.substring(url.lastIndexOf('.') + 1))
                            .collect(Collectors.toSet());
                    endings.remove("svg"); // a logo, a picture
                    assertEquals(Set.of("css", "html", "js"), endings);
                    assertEquals(true, page.evaluate(STAYS_IN_VIEW), "the exit, or the bar that it is in");
                    assertEquals(List.of(), watch.faults(guide.folder().toUri().toString()));
                    scriptlessPage.navigate(server.url(name));
                    if (!isStepped(name)) {
                        assertEquals(page.evaluate(TEXT), scriptlessPage.evaluate(TEXT));
                    }
                }));
    }

    /**
     * With their scripts a questionnaire shows one question at a time, a map asks and sorts, and codes of sheets are looked up: other
     * tests hold them to that.
     */
    private boolean isStepped(String name) {
        return !guide.document(name)
                .select("#self-check, #state-select, #sheet-code")
                .isEmpty();
    }

    @Test
    void readerCanWalkFromTheRootToAnAnswerAndItsWord() {
        page.navigate(guide.fileUrl("index.html"));

        page.click("a.start__link[lang=es]");
        page.click(".start__link >> nth=0");
        page.click("summary:has(+ .words), details:has(.words) > summary");
        page.click(".words dd a >> nth=0");

        assertTrue(page.url().startsWith(guide.folder().toUri() + "es/glossary/"), page.url());
        assertEquals("es", page.getAttribute("html", "lang"));
        assertEquals(List.of(), watch.faults(guide.folder().toUri().toString()));
    }
}
