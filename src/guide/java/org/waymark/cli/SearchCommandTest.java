package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Builds;
import org.waymark.testing.Trees;

/** {@code waymark search} on the repository's own guide. */
class SearchCommandTest {
    @TempDir
    private Path temp;

    @Test
    void itSaysWhatIsFoundAndWhichWordsDecided() {
        String out = search("vacate", "expungment", "of").out();

        assertTrue(out.contains("vacate: "), out);
        assertTrue(out.contains("vacatur x 0.9"), out);
        assertTrue(out.matches("(?s).*expungment: is spelt most like expungement: [^\\n]*expungement.*"), out);
        assertTrue(out.matches("(?s).*\\d\\.\\d  faq/what-is-expungement  .*\\n +.*expungment \\d+\\.\\d.*"), out);
        assertTrue(out.matches("(?s).*\\n +names \\d+\\.\\d, short answer \\d+\\.\\d, text \\d+\\.\\d\\n.*"), out);
    }

    @Test
    void aMisspeltWordMayBeOneOfTheThesaurus() {
        String out = search("prostituton", "record").out();

        assertTrue(out.matches("(?s).*prostituton: is spelt most like prostitution: [^\\n]*trafficking.*"), out);
    }

    @Test
    void aLanguageCanBeChosen() {
        assertTrue(search("--lang", "es", "nueva", "york").out().contains("states/ny  Nueva York"));
        Run wrong = search("--lang", "fr", "a");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("There is no language 'fr' to choose here. Did you mean 'ar'?"), wrong.err());
    }

    @Test
    void nothingIsSaidPlainly() {
        assertTrue(search("zzzqqq").out().contains("zzzqqq: no word is like it\nNothing is found."));
    }

    @Test
    void aListShowsWhatMisses() {
        Path list = Trees.write(
                temp, "list.tsv", "california\tstates/ca\ncalifornia\tfaq/find-an-attorney\nzzzqqq\tstates/ca\n");

        String out = search("--misses", list.toString()).out();

        assertFalse(out.contains("california: states/ca"), out);
        assertTrue(
                out.contains("california: faq/find-an-attorney is not among the first 10; first is states/ca."), out);
        assertTrue(out.contains("zzzqqq: states/ca is not among the first 10; nothing is found."), out);
        assertTrue(out.contains("No text has 'zzzqqq'; no word is like it. In content/search/en.yaml, with"), out);
        assertTrue(out.contains("        zzzqqq: {california: 0.9"), out);
        assertTrue(out.contains("    'california' says more for states/ca ("), out);
        assertTrue(out.contains(": it is called \"California\"."), out);
        assertTrue(out.contains("in content/search/en.yaml, below faq/find-an-attorney:\n        - california\n"), out);
        assertTrue(out.contains("2 of 3 miss."), out);
    }

    @Test
    void withoutWordsItSaysWhatToType() {
        Run run = search();

        assertEquals(2, run.code());
        assertTrue(run.err().contains("Say what to look for"), run.err());
    }

    private static Run search(String... words) {
        String today = Builds.today(Path.of("content")).toString();
        return Run.of(Stream.concat(Stream.of("search", "--today", today), Arrays.stream(words))
                .toArray(String[]::new));
    }
}
