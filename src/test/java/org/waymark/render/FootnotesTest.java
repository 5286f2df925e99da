package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/** A mark and its note have one number, in the order in which readers meet the marks. */
class FootnotesTest {
    private static final String TEXT = """
            You can ask for free[^1], with a [plea](term:plea), within a year[^2], or later[^late].

            Again[^2].

            [^2]: Time note[^deep].
            [^1]: Fee note.

                Second paragraph of the fee note.

            [^late]: Late note.
            [^deep]: Deep note.
            """;

    @TempDir
    Path root;

    private Document page(String path) {
        GuideFolder.minimal(root).withAnswer(TEXT);
        Builds.sound(Builds.project(root, Path.of("themes/default"), root.resolve("site")));
        return Jsoup.parse(Trees.text(root.resolve("site").resolve(path)));
    }

    /** Each mark with the first words of the note that it leads to, and the note's place in its list. */
    private static List<String> marks(Document page) {
        return page.select("sup a[href*=note-]").stream()
                .map(mark -> {
                    Element note = page.getElementById(mark.attr("href").substring(1));
                    return mark.text() + " " + note.text().split(" note")[0] + " " + (note.elementSiblingIndex() + 1);
                })
                .toList();
    }

    @Test
    void onAPageNotesAreNumberedInTheOrderOfTheirMarks() {
        Document page = page("en/faq/what.html");

        assertEquals(List.of("1 Fee 1", "2 Time 2", "3 Late 3", "2 Time 2", "4 Deep 4"), marks(page));
        assertEquals(
                List.of("Fee note.", "Second paragraph of the fee note."),
                page.select("[id=note-1] p").eachText());
    }

    @Test
    void onPaperTheyAreLettersBesideTheNumbersOfWords() {
        Document page = page("en/print/law.html");

        assertEquals(List.of("a Fee 1", "b Time 2", "c Late 3", "b Time 2", "d Deep 4"), marks(page));
        assertEquals(
                "a",
                page.select("[id=what.note-1]").parents().select("ol").first().attr("type"));
        assertEquals("1", page.select("sup a[href=#word-plea]").text());
        assertEquals(1, page.select("[id=word-plea]").first().elementSiblingIndex() + 1);
    }
}
