package org.waymark.render.currency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.author.EditionFile;
import org.waymark.model.Language;
import org.waymark.pipeline.Project;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/** A guide with four closed editions: what is on paper stays known, whatever becomes of the sheet. */
class CodesNeverDieTest {
    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final List<String> EDITIONS = List.of("2026-01-01", "2026-03-01", "2026-05-01", "2026-07-01");
    private static final Pattern LISTED = Pattern.compile("\\{page: (\\S+), code: (\\w+), day: ");

    @TempDir
    Path temp;

    private GuideFolder guide = new GuideFolder(Path.of(""));

    @BeforeEach
    void copy() {
        guide = GuideFolder.copyOf(SITES.resolve("editions"), temp.resolve("guide"));
    }

    private Path built(String name, String day) {
        Path site = temp.resolve(name);
        Project project = Builds.project(guide.root(), SITES.resolve("_theme"), site);
        Builds.sound(day.isEmpty() ? project : project.asOf(LocalDate.parse(day)));
        return site;
    }

    private static Set<String> codes(Path site) {
        return Trees.walk(site.resolve("c")).stream()
                .map(file -> String.valueOf(file.getFileName()))
                .filter(name -> !name.startsWith("index"))
                .collect(Collectors.toSet());
    }

    private static Set<String> onSheets(Path site) {
        return Trees.walk(site).stream()
                .filter(file -> Trees.name(site, file).contains("/print/"))
                .flatMap(file -> Jsoup.parse(Trees.text(file)).select("[data-field=code] > a:first-child").stream())
                .map(link -> link.attr("href").replaceFirst(".*/", ""))
                .collect(Collectors.toSet());
    }

    @Test
    void whatASheetOfAnEditionBoreIsKnownInEveryLaterOne() {
        Set<String> printed = new HashSet<>();
        List<Integer> counts = new ArrayList<>();
        for (String day : EDITIONS) {
            Path site = built("site-" + day, day);
            assertTrue(codes(site).containsAll(printed), day);
            printed.addAll(onSheets(site));
            counts.add(printed.size());
        }

        assertEquals(List.of(9, 21, 31, 40), counts);
        assertTrue(codes(built("site", "")).containsAll(printed));
    }

    @Test
    void aCodeOfAnEditionStaysKnownWhenItsSheetHasGone() {
        LocalDate day = LocalDate.of(2026, 8, 1);
        new EditionFile(guide.content(), guide.site()).close(day, Map.of(new Language("en"), "Fifth edition"));
        String edition = guide.text("content/editions/2026-08-01.yaml");
        Map<String, String> listed = LISTED.matcher(edition)
                .results()
                .collect(Collectors.toMap(found -> found.group(2), found -> found.group(1)));
        assertEquals(12, listed.size());
        guide.replace("content/topics.yaml", "id: law", "id: rules")
                .replace("content/faq/cost/entry.yaml", "topic: law", "topic: rules")
                .replace("content/faq/deadline/entry.yaml", "topic: law", "topic: rules");

        Path site = built("site", "");

        listed.forEach((code, page) -> {
            var shown = Jsoup.parse(
                    Trees.text(site.resolve("c").resolve(code.toLowerCase(java.util.Locale.ROOT) + ".html")));
            String current = shown.select("[data-field=current]").text();
            assertEquals(page.endsWith("law.html") ? "false" : "true", current, page);
            String now = shown.select("[data-field=now] a").attr("href");
            assertEquals("../" + page.replace("law.html", "index.html"), now);
        });
    }

    @Test
    void aCodeStaysKnownWhenItsAnswerGetsAnotherName() {
        String before = onSheet(built("before", ""), "en/print/cost.html");
        Trees.copy(guide.content().resolve("faq/cost"), guide.content().resolve("faq/price"));
        Trees.delete(guide.content().resolve("faq/cost"));
        guide.replace("content/faq/price/entry.yaml", "[fees]", "[fees, cost]");
        for (Path file : Trees.walk(guide.content())) {
            String name = Trees.name(guide.root(), file);
            if (name.endsWith(".md")) {
                guide.with(name, guide.text(name).replace("faq:cost", "faq:price"));
            }
        }

        Path site = built("after", "");

        var shown = Jsoup.parse(Trees.text(site.resolve("c").resolve(before)));
        assertEquals("true", shown.select("[data-field=current]").text());
        assertEquals(
                "../en/print/price.html", shown.select("[data-field=now] a").attr("href"));
        assertNotEquals(before, onSheet(site, "en/print/price.html"));
    }

    private static String onSheet(Path site, String page) {
        return Jsoup.parse(Trees.text(site.resolve(page)))
                .select("[data-field=code] > a:first-child")
                .attr("href")
                .replaceFirst(".*/", "");
    }
}
