package org.waymark.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.check.RevisionCheck;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Language;
import org.waymark.pipeline.Kinds;
import org.waymark.read.SiteReader;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

class NextRevisionTest {
    private static final Path SITE = Path.of("src/test/resources/sites/editions");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final List<Language> LANGUAGES = List.of(new Language("en"), new Language("es"), new Language("ar"));

    @TempDir
    Path root;

    @BeforeEach
    void copy() {
        GuideFolder.copyOf(SITE, root);
    }

    private List<Path> revise(String piece) {
        return new NextRevision(root.resolve("content"), LANGUAGES).write(piece, DAY);
    }

    @Test
    void onlyTheSourceIsCopiedAndOldFoldersStayAsTheyAre() {
        Map<String, String> before = new TreeMap<>(Trees.read(root));

        assertEquals(List.of(Path.of("faq/deadline/r4/en.md")), revise("faq/deadline"));

        Map<String, String> after = new TreeMap<>(Trees.read(root));
        after.remove("content/faq/deadline/r4/en.md");
        assertEquals(before, after);
    }

    @Test
    void theNewTextHoldsFromItsDayAndSaysNothingOfTheOldOnesReview() {
        Trees.write(
                root,
                "content/faq/cost/r1/en.md",
                "---\ntitle: T\nquestion: Q\naliases:\n  - a\n  - b\n  - c\neffective: 2026-03-01\nchange: Old.\nwithdraw: true\n"
                        + "review:\n  by: Eve\n  as: reviewer\nchecked: 2026-04-01\ncites: [act]\n---\nchecked: words stay.\n");

        revise("faq/cost");

        assertEquals(
                "---\ntitle: T\nquestion: Q\naliases:\n  - a\n  - b\n  - c\neffective: 2026-09-01\n"
                        + "# One plain sentence for the reader: what is different now?\nchange: \"\"\ncites: [act]\n---\n"
                        + "checked: words stay.\n",
                Trees.text(root.resolve("content/faq/cost/r2/en.md")));
    }

    @Test
    void whatChangedIsLeftToBeWritten() {
        revise("faq/deadline");

        Diagnostics diagnostics = new Diagnostics();
        new RevisionCheck()
                .run(
                        new SiteReader(Kinds.files(root.resolve("content"), root.resolve("i18n")), diagnostics)
                                .read()
                                .orElseThrow(),
                        diagnostics);
        List<String> faults = diagnostics.all().stream().map(Diagnostic::format).toList();
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).contains("r4 does not say what changed [change]"), faults.toString());
        assertTrue(faults.get(0).contains("for example: change: The court must now answer"), faults.toString());
    }

    @Test
    void aQuestionnaireBringsItsTableAlong() {
        Trees.write(root, "content/quiz/check/r1/quiz.yaml", "effective: 2026-03-01\nquestions: []\n");
        Trees.write(root, "content/quiz/check/r1/en.yaml", "title: Check\n");
        Trees.write(root, "content/quiz/check/r1/es.yaml", "title: Prueba\n");

        assertEquals(
                List.of(Path.of("quiz/check/r2/en.yaml"), Path.of("quiz/check/r2/quiz.yaml")), revise("quiz/check"));
        assertTrue(Trees.text(root.resolve("content/quiz/check/r2/quiz.yaml"))
                .startsWith("effective: 2026-09-01\n# One plain sentence"));
        assertEquals("title: Check\n", Trees.text(root.resolve("content/quiz/check/r2/en.yaml")));
    }

    @Test
    void whatIsNotThereCannotBeRevised() {
        assertEquals(List.of(), revise("faq/nothing"));
    }

    @Test
    void aFileOfWindowsStaysOneAndItsCommentsStayWhereTheyAre() {
        String text = "---\r\ntitle: T # its name\r\nquestion: >\r\n  What\r\n  now?\r\naliases: [a, b, c]\r\n"
                + "# from the day of the act\r\n\"effective\": 2026-03-01 # not before\r\n# looked at\r\nreview:\r\n"
                + "  by: Eve\r\n\r\n  as: reviewer\r\ncites: [act]\r\n# end\r\n---\r\nAsk.\r\n\r\nchange: stays.";
        Trees.write(root, "content/faq/cost/r1/en.md", text);

        revise("faq/cost");

        assertEquals(
                text.replace(
                                "2026-03-01 # not before\r\n",
                                "2026-09-01 # not before\r\n"
                                        + "# One plain sentence for the reader: what is different now?\r\nchange: \"\"\r\n")
                        .replace("review:\r\n  by: Eve\r\n\r\n  as: reviewer\r\n", ""),
                Trees.text(root.resolve("content/faq/cost/r2/en.md")));
    }

    @Test
    void whatChangedIsAskedOnceHoweverOftenATextIsRevised() {
        Trees.write(
                root,
                "content/faq/cost/r1/en.md",
                "---\ntitle: T\neffective: 2026-03-01\n# One plain sentence for the reader: what is different now?\n"
                        + "change: >-\n  It is\n  cheaper. # so\nwithdraw: true\n---\nWords.");

        revise("faq/cost");

        assertEquals(
                "---\ntitle: T\neffective: 2026-09-01\n# One plain sentence for the reader: what is different now?\n"
                        + "change: \"\"\n---\nWords.",
                Trees.text(root.resolve("content/faq/cost/r2/en.md")));
    }

    @Test
    void aTextThatCannotBeReadIsCopiedAsItIs() {
        String text = "---\ntitle: \"T\neffective: 2026-03-01\n---\nWords.\n";
        Trees.write(root, "content/faq/cost/r1/en.md", text);

        revise("faq/cost");

        assertEquals(text, Trees.text(root.resolve("content/faq/cost/r2/en.md")));
    }

    @Test
    void headingsKeepTheirNamesWhenTheirWordsChange() {
        Trees.write(
                root,
                "content/faq/cost/r1/en.md",
                "---\ntitle: T\nquestion: Q\naliases: [a, b, c]\neffective: 2026-03-01\n---\nYes.\n\n## Fees\n\nFree.\n\n"
                        + "## Time {#time}\n\nLong.\n\n### Late & so\n\nNever.\n");

        revise("faq/cost");

        assertEquals(
                List.of("## Fees {#part-fees}", "## Time {#time}", "### Late & so {#part-time-late-so}"),
                Trees.text(root.resolve("content/faq/cost/r2/en.md"))
                        .lines()
                        .filter(line -> line.startsWith("##"))
                        .toList());
    }
}
