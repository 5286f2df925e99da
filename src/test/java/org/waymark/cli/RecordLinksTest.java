package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/**
 * A questionnaire that names a folder of records leads to the list of these, whatever other lists a guide has. The search names the
 * records of each dataset in its words.
 */
class RecordLinksTest {
    private static final Path STATES = Path.of("src/test/resources/broken-sites/_states");

    @TempDir
    private Path root;

    @Test
    void theLinkIsThatOfTheNamedRecords() {
        GuideFolder.ofEachKind(root).copy(STATES, "content/areas");
        String dataset = Trees.text(root.resolve("content/areas/dataset.yaml"));
        Trees.write(
                root,
                "content/areas/dataset.yaml",
                dataset.replace("link: state", "link: area")
                        .replace("address: states", "address: areas")
                        .replace("export: state-laws", "export: area-laws"));
        append("content/quiz/check/pages.yaml", "records: areas\n");
        append("content/quiz/check/r1/en.yaml", "areas: {label: Area, first: Choose, open: Open, lead: See}\n");
        append("content/quiz/check/r1/es.yaml", "areas: {label: Zona, first: Elija, open: Abrir, lead: Vea}\n");

        Run built = Run.on(root, "build");

        assertEquals(0, built.code(), built.err());
        Document form = Jsoup.parse(Trees.text(root.resolve("site/en/check.html")));
        assertEquals(
                List.of("areas/index.html"),
                form.select("main a[href$=/index.html]").eachAttr("href"));
        assertEquals(
                "areas/index.html",
                form.select("template[data-copy=records] select").attr("data-all"));
    }

    @Test
    void theSearchCallsTheRecordsOfEachDatasetByItsOwnWords() {
        GuideFolder.ofEachKind(root);

        assertEquals(0, Run.on(root, "build").code());

        for (String page : List.of("en/index.html", "en/search.html")) {
            Document search = Jsoup.parse(Trees.text(root.resolve("site/" + page)));
            assertEquals("State law", search.select("#search-results").attr("data-states"), page);
        }
        assertEquals(
                "Ley estatal",
                Jsoup.parse(Trees.text(root.resolve("site/es/search.html")))
                        .select("#search-results")
                        .attr("data-states"));
    }

    private void append(String file, String line) {
        Trees.write(root, file, Trees.text(root.resolve(file)) + line);
    }
}
