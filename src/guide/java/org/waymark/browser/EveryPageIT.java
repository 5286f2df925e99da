package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Opens the pages of the {@link PageSample} in Chromium and holds them to what pages promise: one visit a page, all promises.
 */
@ExtendWith(Stage.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {
    private final PageSample sample;
    private final SiteServer server;
    private final BrowserContext reader;
    private final Watch watch;
    private final Page page;

    EveryPageIT(BuiltSite guide, SiteServer server, Chromium chromium) {
        sample = PageSample.of(guide);
        this.server = server;
        reader = chromium.phone();
        watch = Watch.over(reader);
        Axe.waitIn(reader);
        page = reader.newPage();
    }

    @BeforeAll
    void openFirstPage() {
        page.navigate(server.url("index.html"));
    }

    @AfterAll
    void close() {
        reader.close();
    }

    /** Pages of states are made alike: only those that have what others have not are walked. */
    private List<String> walked() {
        return sample.pages().stream()
                .filter(name -> !isState(name) || isClose(name))
                .toList();
    }

    private static boolean isState(String name) {
        return name.matches("[a-zA-Z-]+/states/[a-z]{2}\\.html");
    }

    /** Of the pages of the states, one for each thing that such a page can have. */
    private static boolean isClose(String name) {
        return name.matches(".*/(ak|ca|ga|ky|la|mn|mo|sd|vi)\\.html");
    }

    @TestFactory
    Stream<DynamicTest> keepsItsPromises() {
        return walked().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    page.setViewportSize(360, 740);
                    page.navigate(server.url(name));

                    List<String> faults = new ArrayList<>();
                    if (sample.isCloselySeen(name)) {
                        faults.addAll(keyboardFaults());
                        faults.addAll(Probe.faults(page, 320, 640));
                        faults.addAll(Probe.faults(page, 740, 360));
                        page.setViewportSize(360, 740);
                    }
                    faults.addAll(looksFaults(name));
                    // WCAG 2.2 SC 1.4.10: 1280 by 1024 at 400 % is 320 by 256.
                    faults.addAll(Probe.faults(page, 320, 256));
                    faults.addAll(Probe.faults(page, 1280, 800));
                    faults.addAll(watch.faults(server.base()));

                    assertEquals(List.of(), faults);
                }));
    }

    /** Pages of states are made alike, but each has laws of its own: so all are read, and some of them looked at closely. */
    @Test
    void axeFindsNothingOnAnyPageOfAState() {
        List<String> names = sample.pages().stream()
                .filter(name -> isState(name) && !isClose(name))
                .toList();
        List<String> faults = new ArrayList<>();
        page.setViewportSize(360, 740);
        for (String name : names) {
            page.navigate(server.url(name));
            Axe.faults(page).forEach(fault -> faults.add(name + ": " + fault));
        }

        assertTrue(names.size() >= 47, () -> "only " + names);
        assertEquals(List.of(), faults);
        assertEquals(List.of(), watch.faults(server.base()));
    }

    @Test
    void pageThatIsNotThereIsAnsweredInAllLanguagesAndLeadsHome() {
        page.navigate(server.url("404.html"));

        assertEquals(
                List.of("en", "es", "zh", "ar", "vi"),
                page.locator(".start__link").all().stream()
                        .map(link -> link.getAttribute("href").substring(0, 2))
                        .distinct()
                        .toList());
        assertEquals(List.of(), watch.faults(server.base()));
    }

    /**
     * The exit is the second stop of the Tab key, after the link that skips to the text. {@code SiteFilesIT} holds the order on all
     * pages.
     */
    private List<String> keyboardFaults() {
        List<String> faults = new ArrayList<>();
        for (String expected : List.of("skip", "exit")) {
            page.keyboard().press("Tab");
            Object focused = page.evaluate("() => document.activeElement.className");
            if (!focused.equals(expected)) {
                faults.add("the Tab key leads to '" + focused + "', not to '" + expected + "'");
            }
            Object outline = page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle");
            if (outline.equals("none")) {
                faults.add("focus on '" + focused + "' is not seen");
            }
        }
        return faults;
    }

    /** On a phone; and, where the page stands for its kind, on a wide screen and in dark colours too. */
    private List<String> looksFaults(String name) {
        List<String> faults = new ArrayList<>(Axe.faults(page));
        if (sample.isCloselySeen(name)) {
            paint(ColorScheme.DARK);
            faults.addAll(Axe.colourFaults(page));
            page.setViewportSize(1280, 800);
            faults.addAll(Axe.faults(page));
            paint(ColorScheme.LIGHT);
        }
        return faults.stream().distinct().toList();
    }

    private void paint(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }
}
