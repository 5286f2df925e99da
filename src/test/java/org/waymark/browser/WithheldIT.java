package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;

/** A guide that withholds what nobody has read: a reader sees in which language a result of the search is. */
@ExtendWith(Stage.class)
class WithheldIT {
    @TempDir
    Path root;

    private final Chromium chromium;

    WithheldIT(Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void aResultInAnotherLanguageSaysSo() {
        GuideFolder guide = GuideFolder.sample(root);
        guide.with("content/guide.yaml", guide.text("content/guide.yaml") + "withhold-until: {faq: reviewed}\n");
        Path site = root.resolve("site");
        Builds.sound(Builds.project(root, Path.of("themes/default"), site));
        try (BrowserContext reader = chromium.context(Chromium.phoneOptions())) {
            Page page = reader.newPage();
            page.navigate(site.resolve("es/search.html").toUri().toString());

            Searching.type(page, "what is it");

            Locator hit = page.locator(Searching.HITS).first();
            assertEquals("../en/faq/what-is-it.html", hit.getAttribute("href"));
            assertEquals("en", hit.getAttribute("lang"));
            assertEquals("inglés", hit.getAttribute("data-in"));
            assertEquals("\" (inglés)\"", hit.evaluate("link => getComputedStyle(link, '::after').content"));
            Locator lead = page.locator("#search-lead-0");
            assertEquals("en", lead.getAttribute("lang"));
            assertEquals("es", lead.locator("span").first().getAttribute("lang"));

            hit.click();

            assertEquals("What is it?", page.locator("h1").textContent());
        }
    }
}
