package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.pipeline.Project;
import org.waymark.testing.Builds;

/** A part that has moved is found by its old name, in the new place once that is in force. */
class MovedPartsTest {
    private static final Path ROOT = Path.of("src/test/resources/sites/moved-parts");

    @TempDir
    Path site;

    private Document page(String path, Optional<LocalDate> asOf) throws IOException {
        Builds.sound(new Project(
                ROOT.resolve("content"),
                ROOT.resolve("i18n"),
                Path.of("src/test/resources/sites/_theme"),
                site,
                "",
                asOf,
                LocalDate.of(2026, 7, 1)));
        return Jsoup.parse(Files.readString(site.resolve(path)));
    }

    private static List<String> links(Document page) {
        return page.select("[data-field=short] a").eachAttr("href");
    }

    @Test
    void linksByTheOldNameGoToTheNewPlace() throws IOException {
        assertEquals(
                List.of("crimes.html#key", "rules.html#short", "rules.html#lawyers"),
                links(page("en/faq/other.html", Optional.empty())));
    }

    @Test
    void onADayBeforeThatTheyGoToTheOldOne() throws IOException {
        Document page = page("en/faq/other.html", Optional.of(LocalDate.of(2026, 1, 15)));

        assertEquals("rules.html#key", links(page).get(0));
        assertEquals(
                1,
                Jsoup.parse(Files.readString(site.resolve("en/faq/rules.html")))
                        .select("#key")
                        .size());
    }

    @Test
    void theOldNamesStayOnThePageAndLeadOn() throws IOException {
        Document page = page("en/faq/rules.html", Optional.empty());

        assertEquals(
                "crimes.html#table", page.select("p:has(#table):has(#key) a").attr("href"));
        assertEquals("crimes.html", page.select("p:has(#limits) a").attr("href"));
    }

    @Test
    void theChangesSayMovedAndNotGone() throws IOException {
        Document page = page("en/faq/rules/history.html", Optional.empty());

        assertEquals(1, page.select("del.edit__all").size(), "the heading, which has no new place");
        assertTrue(page.text().contains("moved: Moved to Which crimes count? – The table"), page.text());
    }

    @Test
    void aTranslationThatIsBehindDoesNotMarkItAsGone() throws IOException {
        Document page = page("es/faq/rules.html", Optional.empty());

        assertEquals(1, page.select("[data-stale=gone]").size(), "the heading alone");
        assertEquals("crimes.html#table", page.select("#short a").attr("href"));
    }

    @Test
    void detailsAreClosedOnThePageAndLeftOutOfSheetsAndSearch() throws IOException {
        Document page = page("en/faq/rules.html", Optional.empty());

        assertEquals(
                1, page.select("[data-field=text] details:not([open])#lawyers").size());
        String sheet = Files.readString(site.resolve("en/print/law.html"));
        assertFalse(sheet.contains("<details"), sheet);
        assertFalse(sheet.contains("The act says this"), sheet);
        assertTrue(sheet.contains("id=\"rules.lawyers\""), "links still lead there");
        try (var assets = Files.list(site.resolve("assets"))) {
            for (Path asset : assets.toList()) {
                assertFalse(Files.readString(asset).contains("subsect"), asset.toString());
            }
        }
    }
}
