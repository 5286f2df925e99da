package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/**
 * Builds in processes of their own, as they meet on a real machine: at once, on somebody else's site, on a full disk.
 * {@code -Dtest.all=true} runs twenty pairs instead of two. What needs another user or a disk needs root.
 */
class ProcessesTest {
    private static final int PAIRS = Boolean.getBoolean("test.all") ? 20 : 2;
    private static final String SOMEBODY_ELSE = "65534:65534";

    @TempDir
    private Path root = Path.of("");

    private final List<Path> mounts = new ArrayList<>();

    /** What a process printed and how it ended. */
    private record Ended(int code, String printed) {}

    @BeforeEach
    void layOutASmallGuide() throws IOException {
        GuideFolder.sample(root);
    }

    @AfterEach
    void unmount() throws Exception {
        for (Path mount : mounts) {
            new ProcessBuilder("umount", mount.toString()).start().waitFor();
        }
    }

    @Test
    void ofTwoBuildsAtOnceOneMaySayThatItWaitsForTheOther() throws Exception {
        assertEquals(0, ended(start(waymark("build"))).code());
        Map<String, String> whole = Trees.read(root.resolve("site"));
        for (int pair = 0; pair < PAIRS; pair++) {
            Process one = start(waymark("build"));
            Process other = start(waymark("build"));
            List<Ended> ends = List.of(ended(one), ended(other));

            assertTrue(ends.stream().anyMatch(end -> end.code() == 0), ends.toString());
            for (Ended end : ends) {
                assertTrue(end.code() == 0 || isRefusedByTheLock(end), end.toString());
            }
            assertEquals(whole, Trees.read(root.resolve("site")));
            assertEquals(Set.of("site"), siteAndBeside());
        }
    }

    private static boolean isRefusedByTheLock(Ended end) {
        return end.code() == 1
                && end.printed()
                        .matches("(?s)site: error: another build of this site has been running( since [0-9:]+ UTC)?"
                                + " \\[output-folder\\]\n.*1 error, 0 warnings\\. Nothing was written\\.\n");
    }

    @Test
    void aCheckDuringABuildDisturbsNeither() throws Exception {
        for (int pair = 0; pair < PAIRS; pair++) {
            Process build = start(waymark("build"));
            Process check = start(waymark("check"));

            assertEquals(0, ended(check).code());
            assertEquals(0, ended(build).code());
            assertEquals(Set.of("site"), siteAndBeside());
        }
    }

    @Test
    void theSiteOfAnotherUserStaysAsItWas() throws Exception {
        Map<String, String> before = siteOfAnotherUser();

        for (int run = 0; run < 2; run++) {
            Ended end = ended(start(withoutRootsPowers(waymark("build"))));

            assertEquals(1, end.code(), end.printed());
            assertTrue(
                    end.printed()
                            .startsWith(
                                    "site: error: what is in the folder belongs to another user, and cannot be deleted: "),
                    end.printed());
            assertEquals(before, Trees.read(root.resolve("site")));
            assertEquals(Set.of("site"), siteAndBeside());
        }
        assertEquals(0, ended(start(waymark("build"))).code(), "who may still can");
    }

    @Test
    void aSiteThatMayBeWrittenButNotMovedStaysAsItWas() throws Exception {
        Map<String, String> before = siteOfAnotherUser();
        run("chmod", "-R", "a+rwX", root.resolve("site").toString());
        run("chown", SOMEBODY_ELSE, root.toString());
        run("chmod", "1777", root.toString()); // as /tmp: only its owner may move a folder

        Ended end = ended(start(withoutRootsPowers(waymark("build"))));

        assertEquals(3, end.code(), end.printed());
        assertTrue(end.printed().startsWith("error: the disk or folder cannot be used: "), end.printed());
        assertTrue(
                end.printed().contains("What is in the site's place is whole: the old site or the new one."),
                end.printed());
        assertEquals(before, Trees.read(root.resolve("site")));
        assertEquals(Set.of("site"), siteAndBeside());
        assertEquals(0, ended(start(waymark("build"))).code(), "who may still can");
    }

    private Map<String, String> siteOfAnotherUser() throws Exception {
        assumeTrue(isRoot(), "only root can be two users");
        assertEquals(0, ended(start(waymark("build"))).code());
        run("chown", "-R", SOMEBODY_ELSE, root.resolve("site").toString());
        return Trees.read(root.resolve("site"));
    }

    @Test
    void aFullDiskKeepsTheOldSiteAndNoPartOfTheNew() throws Exception {
        assumeTrue(isRoot(), "only root can mount a small disk");
        Path disk = Files.createDirectories(root.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=900k", "tmpfs", disk.toString()) == 0,
                "nothing can be mounted");
        mounts.add(disk);
        Path site = Files.createDirectories(disk.resolve("site"));
        Trees.write(site, "index.html", "old");
        Trees.write(site, ".waymark", "index.html\n");
        Files.write(disk.resolve("filling"), new byte[840_000]);

        Ended end = ended(start(waymark("build", "--out", site.toString())));

        assertEquals(3, end.code(), end.printed());
        assertTrue(end.printed().contains("No space left on device"), end.printed());
        assertEquals(Map.of("index.html", "old", ".waymark", "index.html\n"), Trees.read(site));
        try (var left = Files.list(disk)) {
            assertEquals(
                    Set.of("site", "filling"),
                    new TreeSet<>(
                            left.map(path -> String.valueOf(path.getFileName())).toList()));
        }
    }

    @Test
    void aPlaceWhereAnotherDiskBeginsIsNamed() throws Exception {
        assumeTrue(isRoot(), "only root can mount a disk");
        Path site = Files.createDirectories(root.resolve("site"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=9m", "tmpfs", site.toString()) == 0, "nothing can be mounted");
        mounts.add(site);

        Ended end = ended(start(waymark("build")));

        assertEquals(1, end.code(), end.printed());
        assertTrue(
                end.printed()
                        .startsWith(
                                "site: error: another disk begins at this folder, so it cannot be swapped for a new one"
                                        + " [output-folder]\n  hint: Name a folder inside it with --out.\n"),
                end.printed());
        assertEquals(Set.of("site"), siteAndBeside());
        assertEquals(
                0,
                ended(start(waymark("build", "--out", site.resolve("guide").toString())))
                        .code());
    }

    /** The same disk at a second place: the system alone knows, and says so when the site is to be moved. */
    @Test
    void aFolderThatCannotBeMovedKeepsItsSite() throws Exception {
        assumeTrue(isRoot(), "only root can mount a folder");
        assertEquals(0, ended(start(waymark("build"))).code());
        Path site = root.resolve("site");
        assumeTrue(run("mount", "--bind", site.toString(), site.toString()) == 0, "nothing can be mounted");
        mounts.add(site);
        Map<String, String> before = Trees.read(site);

        Ended end = ended(start(waymark("build")));

        assertTrue(end.code() == 1 || end.code() == 3, end.printed());
        assertFalse(end.printed().contains("Exception"), end.printed());
        assertEquals(before, Trees.read(site));
        assertEquals(Set.of("site"), siteAndBeside());
    }

    @Test
    void whatCannotBeReadIsNamedAndTheOldSiteStays() throws Exception {
        assertEquals(0, ended(start(waymark("build"))).code());
        Map<String, String> before = Trees.read(root.resolve("site"));
        run("chmod", "000", root.resolve("content/faq/who-may-ask/r1/es.md").toString());
        run("chmod", "000", root.resolve("content/glossary/ruling").toString());
        run("chmod", "000", root.resolve("i18n/es.yaml").toString());

        Ended end = ended(start(withoutRootsPowers(waymark("build"))));

        run("chmod", "755", root.resolve("content/glossary/ruling").toString()); // to be deleted after the test
        assertEquals(1, end.code(), end.printed());
        assertTrue(
                end.printed()
                        .contains("content/faq/who-may-ask/r1/es.md: error: the file cannot be read [unreadable]\n"
                                + "  hint: Look at its permissions, and put in its place what belongs there.\n"),
                end.printed());
        assertTrue(
                end.printed().contains("content/glossary/ruling: error: the folder cannot be listed [unreadable]\n"),
                end.printed());
        assertTrue(
                end.printed().contains("i18n/es.yaml: error: the file cannot be read [unreadable]\n"), end.printed());
        assertEquals(before, Trees.read(root.resolve("site")));
        assertEquals(Set.of("site"), siteAndBeside());
    }

    @Test
    void aThemeThatCannotBeReadIsNamed() throws Exception {
        Path theme = root.resolve("theme");
        Trees.copy(Path.of("themes/default"), theme);
        run("chmod", "000", theme.resolve("css/base.css").toString());
        run("chmod", "000", theme.resolve("js").toString());

        Ended end = ended(start(withoutRootsPowers(waymark("build", "--theme", theme.toString()))));

        run("chmod", "755", theme.resolve("js").toString());
        assertEquals(1, end.code(), end.printed());
        assertTrue(end.printed().contains("css/base.css' of the theme cannot be read [theme-file]\n"), end.printed());
        assertFalse(Files.exists(root.resolve("site")));
    }

    private static boolean isRoot() throws Exception {
        Process id = new ProcessBuilder("id", "-u").start();
        return new String(id.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .strip()
                .equals("0");
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** As a user like others: one who owns the guide and the tool, and may not change what belongs to somebody else. */
    private static List<String> withoutRootsPowers(List<String> command) throws Exception {
        if (!isRoot()) {
            return command;
        }
        List<String> all = new ArrayList<>(List.of("setpriv", "--inh-caps=-all", "--bounding-set=-all"));
        all.addAll(command);
        return all;
    }

    private List<String> waymark(String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.waymark.cli.Main"));
        command.addAll(List.of(words));
        command.addAll(List.of("--content", root.resolve("content").toString()));
        command.addAll(List.of("--i18n", root.resolve("i18n").toString()));
        if (!command.contains("--theme")) {
            command.addAll(List.of(
                    "--theme", Path.of("themes/default").toAbsolutePath().toString()));
        }
        command.addAll(List.of("--today", "2026-07-01"));
        if (!command.contains("--out")) {
            command.addAll(List.of("--out", root.resolve("site").toString()));
        }
        return command;
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static Ended ended(Process process) throws Exception {
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), printed);
        return new Ended(process.exitValue(), printed);
    }

    /** The site, and what a build may have left beside it. */
    private Set<String> siteAndBeside() throws IOException {
        try (var children = Files.list(root)) {
            return new TreeSet<>(children.map(child -> String.valueOf(child.getFileName()))
                    .filter(name -> name.contains("site"))
                    .toList());
        }
    }
}
