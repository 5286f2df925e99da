package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.GuideFolder;

/** A frame of one's own: a guide that nobody has to leave in a hurry, and notices on all that it shows. */
@ExtendWith(Stage.class)
class FrameIT {
    private static final Path OWN_FRAME = Path.of("src/test/resources/sites/own-frame");
    private static final Map<String, List<String>> NOTICES = Map.of(
            "en", List.of("The office is closed in August.", "A new law is coming.", "We meet on Tuesdays."),
            "es", List.of("La oficina cierra en agosto.", "Viene una ley nueva.", "Nos reunimos los martes."));

    @TempDir
    private static Path folder = Path.of("");

    private static BuiltSite site = new BuiltSite(Path.of(""));

    private final SiteServer server = SiteServer.start(site);

    private final BrowserContext reader;
    private final Watch watch;
    private final Page page;

    FrameIT(Chromium chromium) {
        reader = chromium.phone();
        watch = Watch.over(reader);
        page = reader.newPage();
    }

    @BeforeAll
    static void build() {
        GuideFolder guide = GuideFolder.copyOf(OWN_FRAME, folder.resolve("guide"));
        String settings = guide.text("content/guide.yaml");
        guide.with("content/guide.yaml", settings.replaceFirst("(?s)exit:\n.*?\nroles:", "exit: none\nroles:"));
        site = BuiltSite.build(guide.content(), Path.of("i18n"), folder.resolve("site"));
    }

    @AfterEach
    void close() {
        reader.close();
        server.close();
    }

    @Test
    void withoutAnExitThereIsNoButtonNoScriptForItAndNoRoom() {
        for (String name : site.pages()) {
            page.navigate(server.url(name));
            assertEquals(0, page.locator("#exit, .exit, [data-once-more]").count(), name);
            for (int time = 0; time < 4; time++) {
                page.keyboard().press("Shift");
            }
            assertEquals(server.url(name), page.url());
            assertEquals(List.of(), Axe.faults(page), name);
            assertEquals(List.of(), fitFaults(), name);
        }
        page.setViewportSize(360, 740);
        page.navigate(server.url("en/index.html"));
        page.keyboard().press("Tab");
        assertEquals("skip", page.evaluate("() => document.activeElement.className"));
        page.keyboard().press("Tab");
        assertEquals("masthead__name", page.evaluate("() => document.activeElement.className"));
        var name = page.locator(".masthead__name").boundingBox();
        var text = page.locator("h1").boundingBox();
        assertTrue(Math.abs(name.x - text.x) < 2, "the name begins where the text does: " + name.x + ", " + text.x);
        assertEquals(List.of(), watch.faults(server.base()));
    }

    private List<String> fitFaults() {
        return Probe.faults(page, 320, 256).stream()
                .filter(fault -> !fault.contains("exit"))
                .toList();
    }

    @Test
    void noticesStandAboveTheTextOfEveryPageAndOnEverySheet() {
        int seen = 0;
        for (String name : site.pages()) {
            List<String> expected = NOTICES.get(name.replaceAll("/.*", ""));
            if (expected == null || site.document(name).select("h1").isEmpty()) {
                continue; // pages for all languages at once, and those that lead on
            }
            page.navigate(server.url(name));
            for (Media media : List.of(Media.SCREEN, Media.PRINT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
                assertEquals(expected, page.locator(".notice__text:visible").allInnerTexts(), name + " " + media);
                if (!name.contains("/print/")) {
                    assertTrue(
                            page.locator(".notice").first().boundingBox().y
                                    < page.locator("h1").boundingBox().y,
                            name);
                }
            }
            seen++;
        }

        assertTrue(seen > 20, "only " + seen + " pages");
        assertFalse(site.pages().stream().noneMatch(name -> name.contains("/print/")));
    }
}
