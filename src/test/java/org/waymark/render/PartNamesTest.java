package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/** A link to a heading leads to it after the text around it has changed. */
class PartNamesTest {
    private static final String TEXT = """
            Yes.

            ## Fees & costs

            Free.

            ### When you ask

            Now.

            ## Time {#time}

            Long.

            ### When you ask

            Later.

            ## 费用

            ::: steps
            1. Ask.
            :::
            """;

    @TempDir
    Path root;

    private Document page(String text, String path) {
        GuideFolder.minimal(root).withAnswer(text);
        Builds.sound(Builds.project(root, Path.of("themes/default"), root.resolve("site")));
        return Jsoup.parse(Trees.text(root.resolve("site").resolve(path)));
    }

    private Map<String, String> headings(String text) {
        return page(text, "en/faq/what.html").select("article :is(h2, h3, div)[id]").stream()
                .filter(found -> found.id().startsWith("part-") || found.id().equals("time"))
                .collect(Collectors.toMap(found -> found.id(), found -> found.text()));
    }

    @Test
    void aHeadingHasTheNameOfItsWords() {
        List<String> ids = new ArrayList<>(headings(TEXT).keySet());

        assertEquals(6, ids.size(), ids.toString());
        assertTrue(
                ids.containsAll(List.of(
                        "part-fees-costs",
                        "part-fees-costs-when-you-ask",
                        "time",
                        "part-time-when-you-ask",
                        "part-steps")),
                ids.toString());
    }

    @Test
    void whatIsAddedBeforeItMovesNoName() {
        Map<String, String> before = headings(TEXT);
        Map<String, String> after = headings("Yes.\n\nA new paragraph.\n\n## New\n\n- a\n- b\n" + TEXT.substring(4));

        assertFalse(before.isEmpty());
        assertEquals(before.size() + 1, after.size());
        before.forEach((id, text) -> assertEquals(text, after.get(id), id));
    }

    @Test
    void thePageAtAnOldAddressLeadsOnToEachPart() {
        Document old = page(TEXT, "en/faq/old-name.html");

        assertEquals(
                "what.html#part-fees-costs",
                old.select("[id=part-fees-costs] a").attr("href"));
        assertEquals(
                "What changed? \u2013 Fees & costs",
                old.select("[id=part-fees-costs] a").text());
        assertEquals("what.html", old.select("li:not([id]) a.start__link").attr("href"));
        Document now = Jsoup.parse(Trees.text(root.resolve("site/en/faq/what.html")));
        old.select("li[id]").forEach(part -> assertTrue(now.getElementById(part.id()) != null, part.id()));
    }
}
