package org.waymark.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.broken.BrokenSite;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/** A record that nobody looked at again in time says so on its page and in the table, by the guide's own day. */
class OverdueStatesTest {
    private static final String MARK = "Not reviewed again yet";

    @TempDir
    Path temp;

    @BeforeEach
    void layOutThreeStates() throws IOException {
        new BrokenSite(BrokenSite.ALL.resolve("state-sound")).layOut(temp);
    }

    @Test
    void nothingIsOverdueOnTheDayOfTheTexts() {
        build();

        assertEquals(List.of(), overdueRows());
        assertFalse(page("states/oa.html").text().contains(MARK));
    }

    @Test
    void aNewerTextMovesTheGuidesDayPastWhatWasDue() {
        String home = "content/pages/home/r1/en.md";
        new GuideFolder(temp).replace(home, "effective: 2026-03-01", "effective: 2027-01-15");

        build();

        assertEquals(List.of("oa", "pa"), overdueRows().stream().sorted().toList());
        assertTrue(page("states/oa.html").text().contains(MARK));
        assertFalse(page("states/na.html").text().contains(MARK));
    }

    private void build() {
        Builds.sound(Builds.project(temp, Path.of("themes/default"), temp.resolve("site")));
    }

    private List<String> overdueRows() {
        return page("states/index.html").select("#states tr[data-state]").stream()
                .filter(row -> row.select(".doubt").eachText().contains(MARK))
                .map(row -> row.attr("data-state"))
                .toList();
    }

    private Document page(String path) {
        return Jsoup.parse(Trees.text(temp.resolve("site/en").resolve(path)));
    }
}
