package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
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

/** Every page of the tenants' guide in Chromium: what axe says, where the Tab key leads, whether all fits. */
@ExtendWith(Stage.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {
    private static final String LETTERS = Probe.read(Path.of("src/test/js/letters.js"));

    /** Addresses and the names of files may break anywhere. */
    private static final String OF_ADDRESS = "'(example|json|mistakes)' is broken in (A .*|P of \\.(status|cover .*))";

    private static final String OUTLINE = "() => getComputedStyle(document.activeElement).outlineStyle";

    private final PageSample sample;
    private final SiteServer server;
    private final BrowserContext reader;
    private final Watch watch;
    private final Page page;

    PagesIT(BuiltSite guide, SiteServer server, Chromium chromium) {
        this.server = server;
        sample = PageSample.of(guide);
        reader = chromium.phone();
        watch = Watch.over(reader);
        Axe.waitIn(reader);
        page = reader.newPage();
    }

    @AfterAll
    void close() {
        reader.close();
    }

    @TestFactory
    Stream<DynamicTest> everyPageKeepsItsPromises() {
        return sample.pages().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    page.setViewportSize(360, 740);
                    page.navigate(server.url(name));
                    List<String> faults = new ArrayList<>();
                    if (sample.isCloselySeen(name)) {
                        faults.addAll(tabFaults());
                    }
                    faults.addAll(Axe.faults(page));
                    if (sample.isCloselySeen(name)) {
                        faults.addAll(Probe.faults(page, 320, 640));
                        faults.addAll(Probe.faults(page, 740, 360));
                        faults.addAll(darkFaults());
                    }
                    // WCAG 2.2 SC 1.4.10: 1280 by 1024 at 400 % is 320 by 256.
                    faults.addAll(Probe.faults(page, 320, 256));
                    faults.addAll(Probe.faults(page, 1280, 800));
                    faults.addAll(watch.faults(server.base()));

                    assertEquals(List.of(), faults);
                }));
    }

    private List<String> tabFaults() {
        List<String> faults = new ArrayList<>();
        for (String expected : List.of("skip", "exit")) {
            page.keyboard().press("Tab");
            Object focused = page.evaluate("() => document.activeElement.className");
            if (!focused.equals(expected)) {
                faults.add("the Tab key leads to '" + focused + "', not to '" + expected + "'");
            }
            if (page.evaluate(OUTLINE).equals("none")) {
                faults.add("focus on '" + focused + "' is not seen");
            }
        }
        return faults;
    }

    private List<String> darkFaults() {
        paint(ColorScheme.DARK);
        page.setViewportSize(1280, 800);
        List<String> faults = Axe.faults(page);
        paint(ColorScheme.LIGHT);
        return faults;
    }

    private void paint(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    @TestFactory
    Stream<DynamicTest> nothingOverlapsWithLargeLetters() {
        return sample.kinds().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Letters letters = new Letters(page);
                    page.setViewportSize(360, 740);
                    page.navigate(server.url(name));
                    letters.set(32);
                    List<String> faults = ((List<?>) page.evaluate(LETTERS))
                            .stream()
                                    .map(Object::toString)
                                    .filter(fault -> !fault.matches(OF_ADDRESS))
                                    .toList();
                    letters.set(Letters.STANDARD);

                    assertEquals(List.of(), faults);
                }));
    }

    /** The overlay's colours, and the logo that goes with them, on light ground and on dark. */
    @Test
    void theGuidesOwnColoursAndLogoAreShown() {
        page.setViewportSize(360, 740);
        page.navigate(server.url("en/index.html"));
        String link = "() => getComputedStyle(document.querySelector('.menu a')).color";
        String logo = "() => document.querySelector('img.logo').currentSrc.replace(/.*\\/|\\..*/g, '')";

        assertEquals("rgb(122, 31, 43)", page.evaluate(link));
        assertEquals("house", page.evaluate(logo));
        paint(ColorScheme.DARK);
        assertEquals("rgb(240, 182, 182)", page.evaluate(link));
        page.waitForFunction("() => document.querySelector('img.logo').currentSrc.includes('house-dark')");
        paint(ColorScheme.LIGHT);
        assertEquals("A house with a key", page.getAttribute("img.logo", "alt"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertTrue(page.locator("img.logo").isHidden());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** A picture with words is another in each language; it is as wide as its file says, or as the screen. */
    @Test
    void picturesAreThoseOfTheLanguage() {
        List<String> files = new ArrayList<>();
        for (String language : List.of("en", "es", "fr")) {
            page.setViewportSize(360, 740);
            page.navigate(server.url(language + "/faq/moving-out.html"));
            var picture = page.locator("main img").last();
            picture.scrollIntoViewIfNeeded();
            page.waitForFunction("() => [...document.images].every((one) => one.complete && one.naturalWidth > 0)");
            files.add(picture.getAttribute("src").replaceAll(".*/", ""));
            assertEquals(240, picture.boundingBox().width);
            assertEquals(160, picture.boundingBox().height);
            assertTrue(!picture.getAttribute("alt").isBlank());
        }

        assertEquals(3, files.stream().distinct().count(), files.toString());
        assertEquals(List.of(), watch.faults(server.base()));
    }
}
