package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
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
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Tenants;
import org.waymark.testing.Trees;

/** The tenants' guide with Arabic before any text is translated: a frame from right to left around texts from left to right. */
@ExtendWith(Stage.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MirroredIT {
    private static final Path WORK = Path.of("target/it-mirrored");

    private final BuiltSite site = build();
    private final SiteServer server = SiteServer.start(site);
    private final BrowserContext reader;
    private final Watch watch;
    private final Page page;

    MirroredIT(Chromium chromium) {
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

    private static BuiltSite build() {
        if (Files.exists(WORK)) {
            Trees.delete(WORK);
        }
        GuideFolder guide = GuideFolder.copyOf(Tenants.GUIDE, WORK)
                .replace("content/guide.yaml", "languages: [en, es, fr]", "languages: [en, es, fr, ar]");
        return BuiltSite.build(guide.content(), Path.of("i18n"), WORK.resolve("site"));
    }

    @TestFactory
    Stream<DynamicTest> eachKindOfPageIsMirroredAndKeepsItsPromises() {
        List<String> kinds = PageSample.of(site).kinds().stream()
                .filter(name -> name.startsWith("ar/"))
                .toList();
        assertTrue(kinds.size() > 15, kinds.toString());
        return kinds.stream()
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
    void theExitIsOnTheLeftTheNameOnTheRight() {
        page.setViewportSize(360, 740);
        page.navigate(server.url("ar/index.html"));

        assertTrue(page.locator("#exit").boundingBox().x < 40, "the exit is on the left");
        var name = page.locator(".masthead__name").boundingBox();
        assertTrue(name.x + name.width > 320, "the name is on the right");
    }

    @Test
    void aTextThatIsNotTranslatedYetKeepsItsOwnDirection() {
        page.setViewportSize(360, 740);
        page.navigate(server.url("ar/faq/contract.html"));

        assertEquals("ltr", page.locator("[lang=en] h1").evaluate("heading => getComputedStyle(heading).direction"));
        assertEquals("rtl", page.locator(".status").first().evaluate("one => getComputedStyle(one).direction"));
    }
}
