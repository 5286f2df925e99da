package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole guide in one file, opened from a disk. */
@ExtendWith(Stage.class)
class OneFileIT {
    private static final boolean ALL = Boolean.getBoolean("test.all");
    private static final String TARGET = "https://www.weather.gov/";
    private static final int MOST = 300 * 1024;

    private final BuiltSite guide;
    private final Chromium chromium;

    OneFileIT(BuiltSite guide, Chromium chromium) {
        this.guide = guide;
        this.chromium = chromium;
    }

    private static String file(String language) {
        return "downloads/guide-" + language + ".html";
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "zh-Hans", "ar", "vi"})
    void weighsLittle(String language) throws IOException {
        Brotli4jLoader.ensureAvailability();
        int size = Encoder.compress(Files.readAllBytes(guide.file(file(language)))).length;

        assertTrue(size <= MOST, size + " bytes");
    }

    @ParameterizedTest
    @CsvSource({"en,expungement", "es,abogado", "zh-Hans,律师", "ar,محام", "vi,luật sư"})
    void searchFindsAndTheQuestionsAreAsked(String language, String words) {
        try (BrowserContext reader = chromium.phone()) {
            Watch watch = Watch.over(reader);
            Page page = reader.newPage();
            page.navigate(guide.fileUrl(file(language)));

            page.fill(Searching.FIELD, words);
            page.waitForSelector(Searching.HITS);
            page.locator(Searching.HITS).first().click();
            assertEquals(
                    true,
                    page.evaluate(
                            "() => Boolean(document.getElementById(decodeURIComponent(location.hash.slice(1))))"));

            page.click("form#self-check [data-action=next]");
            page.waitForSelector("form#self-check fieldset:visible");
            page.locator("form#self-check fieldset:visible input[type=radio]")
                    .first()
                    .check();
            page.click("form#self-check [data-action=next]");
            page.waitForSelector("form#self-check fieldset:visible");

            assertEquals(List.of(), watch.faults(guide.fileUrl(file(language))));
        }
    }

    @Test
    void worksInFirefoxToo() {
        String seen = Programs.runInFirefox("firefox-one-file.mjs", guide.fileUrl(file("en")), "expungement");

        assertEquals("{\"found\":true,\"asked\":1,\"faults\":[]}", seen.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"chromium", "firefox"})
    void nothingOfItIsShownAfterLeaving(String browser) {
        List<String> scenarios =
                ALL ? List.of("one file", "one file, target hangs") : List.of("one file, target hangs");

        List<String> lines = new ExitPresses(guide).play(browser, "no-store", scenarios);

        assertEquals(scenarios.size(), lines.size(), lines.toString());
        lines.forEach(line -> assertTrue(line.contains("\"shown\":0") && !line.contains("\"read\":0"), line));
    }

    @Test
    void aPageThatWasLeftLeadsOutAgain() {
        try (BrowserContext reader = chromium.phone()) {
            Page page = reader.newPage();
            page.navigate(guide.fileUrl(file("en")));
            assertEquals(
                    List.of(true, "", 1),
                    page.evaluate("() => { document.getElementById('exit').click();"
                            + " return [document.documentElement.hidden, document.title, history.state]; }"));
            reader.route(TARGET, route -> route.fulfill(new Route.FulfillOptions().setBody("Out")));
            Page back = reader.newPage();
            back.navigate(guide.fileUrl(file("en")));

            back.evaluate("() => { history.replaceState(1, ''); setTimeout(() => location.reload()); }");

            back.waitForURL(TARGET);
        }
    }
}
