package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.broken.BrokenSite;
import org.waymark.testing.Trees;

class StatesCommandTest {
    @TempDir
    private Path root = Path.of("");

    @BeforeEach
    void layOutAGuideWithStates() throws IOException {
        new BrokenSite(BrokenSite.ALL.resolve("state-sound")).layOut(root);
    }

    private List<String> firstWords(Run run) {
        return run.out()
                .lines()
                .filter(line -> line.matches("[a-z]{2} .*"))
                .map(line -> line.substring(0, 2))
                .toList();
    }

    @Test
    void whatToLookAtAgainIsListedOldestFirstWithItsReasons() {
        Run run = Run.on(root, "states");

        assertEquals(0, run.code(), run.err());
        assertEquals(List.of("oa"), firstWords(run));
        assertTrue(run.out().contains("doubtful: A newer list names a law here"), run.out());
        assertTrue(run.out().contains("no statute among its sources"), run.out());
        assertTrue(run.out().contains("3 states on 2026-07-01: 0 due, 1 doubtful, 1 without statute."), run.out());
        assertTrue(run.out().contains("By group: vacatur 1, clearing-only 0, minors-only 1, none 1."), run.out());
        assertTrue(run.out().contains("By confidence: high 1, medium 1, low 1."), run.out());
        assertEquals(List.of("oa", "pa", "na"), firstWords(Run.on(root, "states", "--all")));
    }

    @Test
    void whatIsDueFollowsTheClock() {
        Run run = Run.of(
                "states",
                "--content",
                root.resolve("content").toString(),
                "--i18n",
                root.resolve("i18n").toString(),
                "--today",
                "2027-01-15");

        // next-check: a day of January, and a month that has not begun
        assertTrue(run.out().contains("2 due"), run.out());
        assertEquals(List.of("oa", "pa"), firstWords(run));
    }

    @Test
    void aNewSourceIsAddedAndMustBeFinished() {
        Run run = Run.on(root, "states", "new-source", "na", "https://law.example/new", "--kind", "statute");

        assertEquals(0, run.code(), run.err());
        assertEquals(
                "added to content/states/na/r1/state.yaml",
                run.out().lines().findFirst().orElseThrow());
        String text = Trees.text(root.resolve("content/states/na/r1/state.yaml"));
        assertTrue(
                text.endsWith("  - title: TITLE TO BE WRITTEN\n    url: https://law.example/new\n    kind: statute\n"
                        + "    read-on: 2026-07-01\n"),
                text);
        Run check = Run.on(root, "check");
        assertEquals(1, check.code());
        assertTrue(check.err().contains("the title of a source is still to be written [unfinished]"), check.err());
    }

    @Test
    void aNewSourceOfNoStateOrTwiceIsWrongUsage() {
        Map<String, String> before = Trees.read(root);

        Run unknown = Run.on(root, "states", "new-source", "nb", "https://law.example/new");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("There is no state 'nb'. Did you mean 'na'?"), unknown.err());
        Run address = Run.on(root, "states", "new-source", "na", "law.example");
        assertEquals(2, address.code());
        assertTrue(address.err().contains("not a full web address"), address.err());
        Run twice = Run.on(root, "states", "new-source", "na", "https://law.example/north/1-2");
        assertEquals(2, twice.code());
        assertTrue(twice.err().contains("already there"), twice.err());
        Run kind = Run.on(root, "states", "new-source", "na", "https://law.example/new", "--kind", "statue");
        assertEquals(2, kind.code());
        assertTrue(kind.err().contains("Did you mean 'statute'?"), kind.err());
        assertEquals(before, Trees.read(root));
    }

    @Test
    void linksAreListedWithTheirPlaces() {
        Run run = Run.on(root, "links");

        assertEquals(0, run.code(), run.err());
        assertTrue(
                run.out().contains("content/states/na/r1/state.yaml:41:10: https://law.example/north/1-2\n"),
                run.out());
    }

    @Test
    void aLinkThatDoesNotAnswerEndsWithOne() throws IOException {
        String dead = "http://127.0.0.1:" + closedPort() + "/";
        // no address of the guide may lie outside of this machine
        for (Path file : Trees.walk(root.resolve("content"))) {
            Trees.write(root, Trees.name(root, file), Trees.text(file).replaceAll("https?://[^\\s)}\"',]+", dead));
        }

        Run run = Run.on(root, "links", "--check", "--timeout", "5", "--pause", "0");

        assertEquals(1, run.code(), run.out());
        assertTrue(
                run.out().contains("content/states/na/r1/state.yaml:41:10: " + dead + "\n  there is no such host"),
                run.out());
        assertTrue(
                run.out().endsWith("1 addresses: 0 answer, 1 do not, 0 to be looked at with a browser.\n"), run.out());
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
