package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/** A dataset of another subject: ten provinces with three fields, without items, groups, filter or map. */
class RecordsCommandTest {
    private static final Path SITE = Path.of("src/test/resources/sites/provinces");

    @TempDir
    Path root;

    @BeforeEach
    void copy() {
        GuideFolder.copyOf(SITE, root);
    }

    @Test
    void recordsAreListedByTheNameOfTheDatasetOrByItAlone() {
        Run run = Run.on(root, "records", "provinces", "--all");

        assertEquals(0, run.code(), run.err());
        assertEquals(
                List.of("ab", "bc", "mb", "nb", "nl", "ns", "on", "pe", "qc", "sk"),
                run.out()
                        .lines()
                        .filter(line -> line.matches("[a-z]{2} .*"))
                        .map(line -> line.substring(0, 2))
                        .toList());
        assertTrue(run.out().contains("10 provinces on 2026-07-01: 0 due, 0 doubtful"), run.out());
        assertEquals(run.out(), Run.on(root, "provinces", "--all").out());
        assertEquals(run.out(), Run.on(root, "records", "--all").out());
    }

    @Test
    void aDatasetThatIsNotThereIsWrongUsage() {
        Run run = Run.on(root, "records", "provinzes");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("There is no dataset 'provinzes'. Did you mean 'provinces'?"), run.err());
    }

    @Test
    void aRecordIsFoundByItsNameAndWhatPeopleCallIt() {
        for (String words : List.of("New Brunswick", "N.B.", "nb")) {
            Run run = Run.on(root, "search", words);

            assertTrue(run.out().contains("provinces/nb"), words + ": " + run.out());
        }
    }

    @Test
    void whatIsWrongInARecordOrItsDeclarationIsSaidWithItsLine() {
        Trees.write(
                root,
                "content/provinces/nb/r1/record.yaml",
                "name: New Brunswick\neffective: 2026-01-01\ncapitol: Fredericton\njoined: then\nsea: false\n");

        String err = Run.on(root, "check").err();

        assertTrue(err.contains("content/provinces/nb/r1/record.yaml:3:1: error: unknown key 'capitol'"), err);
        assertTrue(err.contains("content/provinces/nb/r1/record.yaml:4:9: error: 'joined' is 'then', not a year"), err);
    }
}
