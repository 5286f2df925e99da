package org.waymark.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.OutputFile;
import org.waymark.testing.Trees;

class SiteFolderTest {
    private static final Map<String, String> FIRST = Map.of("index.html", "first", "en/faq/a.html", "answer");
    private static final Map<String, String> SECOND = Map.of("index.html", "second");
    private static final Map<String, String> OLD = Map.of("index.html", "old", SiteFolder.MANIFEST, "index.html\n");
    private static final Map<String, String> NEW = Map.of("index.html", "new", SiteFolder.MANIFEST, "index.html\n");

    @TempDir
    Path root;

    @Test
    void theFirstBuildMakesTheFolderAndListsEveryFile() {
        Path site = root.resolve("deep/down/site");

        build(site, FIRST);

        assertEquals(
                Map.of("index.html", "first", "en/faq/a.html", "answer", ".waymark", "en/faq/a.html\nindex.html\n"),
                Trees.read(site));
        assertEquals(Set.of("site"), beside(site));
    }

    @Test
    void theNextBuildReplacesAllOfIt() {
        Path site = root.resolve("site");
        build(site, FIRST);

        build(site, SECOND);

        assertEquals(Map.of("index.html", "second", ".waymark", "index.html\n"), Trees.read(site));
        assertEquals(Set.of("site"), beside(site));
    }

    @Test
    void theFoldersOwnGitignoreIsKept() {
        Path site = root.resolve("site");
        Trees.write(site, ".gitignore", "*\n");

        build(site, FIRST);
        build(site, SECOND);

        assertEquals("*\n", Trees.text(site.resolve(".gitignore")));
    }

    @Test
    void whatSystemsPutIntoAFolderIsNoHindrance() {
        Path site = root.resolve("site");
        build(site, FIRST);
        Trees.write(site, "en/.DS_Store", "x");

        assertEquals("", refusal(site));
        build(site, SECOND);

        assertEquals(Map.of("index.html", "second", ".waymark", "index.html\n"), Trees.read(site));
    }

    @Test
    void aFolderWithForeignFilesIsRefusedByTheirNames() {
        Path site = root.resolve("site");
        build(site, FIRST);
        Trees.write(site, "CNAME", "guide.example");
        Trees.write(site, ".git/config", "[core]");
        Trees.write(site, ".git/HEAD", "ref");
        Trees.write(site, "en/faq/notes.txt", "mine");
        Map<String, String> before = Trees.read(site);

        String refusal = refusal(site);

        assertEquals("""
                site: error: the folder holds what this tool did not make, and a new site would delete it: .git, CNAME, \
                en/faq/notes.txt [output-folder]
                  hint: Name an empty or new folder with --out, or move those away. A folder that is published with other \
                files in it gets a copy of the site: see docs/publishing.md.""", refusal);
        assertEquals(before, Trees.read(site));
        assertEquals(Set.of("site"), beside(site));
    }

    @Test
    void aFolderOfSomebodyElsesIsRefusedWithTheFirstOfItsNames() {
        Path site = root.resolve("site");
        for (int i = 1; i <= 7; i++) {
            Trees.write(site, "photo" + i + ".jpg", "x");
        }

        assertEquals(
                "site: error: the folder holds what this tool did not make, and a new site would delete it: photo1.jpg, photo2.jpg, "
                        + "photo3.jpg, photo4.jpg, photo5.jpg and 2 more [output-folder]",
                refusal(site).lines().findFirst().orElseThrow());
    }

    @Test
    void whatBearsTheNameOfTheOldSiteAndIsNotOursIsRefusedAndStays() {
        put(".site.old", Map.of("diary.txt", "mine"));
        put(".site.new", Map.of("index.html", "mine too"));

        assertEquals("""
                site: error: '.site.new' beside it is not this tool's, and has the name that a build needs [output-folder]
                  hint: Move it away, or name another folder with --out.
                site: error: '.site.old' beside it is not this tool's, and has the name that a build needs [output-folder]
                  hint: Move it away, or name another folder with --out.""", refusal(root.resolve("site")));
        assertEquals(Map.of("diary.txt", "mine"), Trees.read(root.resolve(".site.old")));
        assertEquals(Map.of("index.html", "mine too"), Trees.read(root.resolve(".site.new")));
    }

    /** To lock somebody's file would empty it, then delete it; a link's target would be emptied, a pipe waited for. */
    @Test
    void whatBearsTheNameOfTheLockAndIsNoneIsRefusedAndStays() throws Exception {
        Path lock = root.resolve(".site.lock");
        Trees.write(root, "diary.txt", "mine");
        List<Callable<?>> foreign = List.of(
                () -> Files.writeString(lock, "mine"),
                () -> Files.write(lock, new byte[(1 << 20) + 1]),
                () -> Files.createSymbolicLink(lock, Path.of("diary.txt")),
                () -> Files.createSymbolicLink(lock, Path.of("nowhere")),
                () -> Files.createDirectory(lock),
                () -> new ProcessBuilder("mkfifo", lock.toString()).start().waitFor());
        for (Callable<?> made : foreign) {
            made.call();

            String refusal = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> refusal(root.resolve("site")));

            assertEquals(
                    "site: error: '.site.lock' beside it is not this tool's, and has the name that a build needs [output-folder]\n"
                            + "  hint: Move it away, or name another folder with --out.",
                    refusal);
            assertEquals(Set.of(".site.lock", "diary.txt"), beside(root.resolve("site")));
            assertEquals("mine", Trees.text(root.resolve("diary.txt")));
            if (Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS) && Files.size(lock) == 4) {
                assertEquals("mine", Trees.text(lock));
            }
            Files.delete(lock);
        }
    }

    @Test
    void anInterruptedSiteBesideAForeignLockIsLeftToItsOwner() {
        put(".site.old", OLD);
        Trees.write(root, ".site.lock", "mine");

        new SiteFolder(root.resolve("site")).restore();

        assertEquals("mine", Trees.text(root.resolve(".site.lock")));
        assertEquals(Set.of(".site.old", ".site.lock"), beside(root.resolve("site")));
    }

    @Test
    void theLockThatAKilledBuildLeftIsTaken() throws IOException {
        Files.write(root.resolve(".site.lock"), new byte[777]);

        build(root.resolve("site"), FIRST);

        assertEquals(Set.of("site"), beside(root.resolve("site")));
    }

    /** Read as a file it would put what it leads to on the site, or be waited for. */
    @Test
    void aGitignoreThatIsNoFileIsRefused() throws Exception {
        Path site = root.resolve("site");
        build(site, FIRST);
        Trees.write(root, "secret.txt", "mine");
        Path ignored = site.resolve(".gitignore");
        List<Callable<?>> foreign = List.of(
                () -> Files.createSymbolicLink(ignored, root.resolve("secret.txt")),
                () -> new ProcessBuilder("mkfifo", ignored.toString()).start().waitFor());
        for (Callable<?> made : foreign) {
            made.call();

            assertEquals(
                    "site: error: the folder holds what this tool did not make, and a new site would delete it: .gitignore"
                            + " [output-folder]",
                    refusal(site).lines().findFirst().orElseThrow());
            Files.delete(ignored);
        }
    }

    @Test
    void aListOfFilesThatIsNoTextListsNothing() throws IOException {
        Path site = root.resolve("site");
        put("site", OLD);
        Files.write(site.resolve(".waymark"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, '\n'});

        assertEquals(
                "site: error: the folder holds what this tool did not make, and a new site would delete it: index.html"
                        + " [output-folder]",
                refusal(site).lines().findFirst().orElseThrow());
        assertEquals(Set.of("site"), beside(site), "no lock is left");
    }

    @Test
    void aFileOrLinkIsRefused() throws IOException {
        Trees.write(root, "file", "x");
        Files.createDirectory(root.resolve("elsewhere"));
        Files.createSymbolicLink(root.resolve("link"), root.resolve("elsewhere"));
        Files.createSymbolicLink(root.resolve("broken"), root.resolve("nowhere"));

        for (String name : Set.of("file", "link", "broken")) {
            assertEquals(
                    "site: error: this is a file or a link, and the site would be put in its place [output-folder]",
                    refusal(root.resolve(name)).lines().findFirst().orElse(""));
        }
    }

    @Test
    void aWholeDiskIsRefused() {
        assertEquals("""
                site: error: this is a whole disk, not a folder for a site [output-folder]
                  hint: Name a folder in it with --out.""", refusal(root.getRoot()));
    }

    @Test
    void aSecondBuildOfTheSameSiteIsRefusedUntilTheFirstEnds() {
        Path site = root.resolve("site");
        try (Staging first = new SiteFolder(site).stage("site", new Diagnostics())) {
            String refusal = refusal(site);
            first.put(new OutputFile("index.html", "first"));
            first.commit();

            assertEquals(
                    "site: error: another build of this site has been running since HH:MM:SS UTC [output-folder]\n"
                            + "  hint: Wait until it has ended, then build again.",
                    refusal.replaceAll("\\d\\d:\\d\\d:\\d\\d", "HH:MM:SS"));
        }

        assertEquals("", refusal(site));
        assertEquals("first", Trees.text(site.resolve("index.html")));
    }

    @Test
    void aKillBetweenTheRenamesWithAWholeNewSiteEndsInTheNewSite() {
        put(".site.old", OLD);
        put(".site.new", NEW);

        new SiteFolder(root.resolve("site")).restore();

        assertEquals(NEW, Trees.read(root.resolve("site")));
    }

    @Test
    void anOldSiteBesideAHalfNewOneIsPutBack() {
        put(".site.old", OLD);
        put(".site.new", Map.of("index.html", "ne", OwnedFolder.STAGED, ""));

        new SiteFolder(root.resolve("site")).restore();

        assertEquals(OLD, Trees.read(root.resolve("site")));
        assertEquals(Set.of("site", ".site.new"), beside(root.resolve("site")), "nothing is deleted");
    }

    @Test
    void whileABuildRunsItsRenamesAreLeftAlone() {
        Path site = root.resolve("site");
        put("site", OLD);
        try (Staging running = new SiteFolder(site).stage("site", new Diagnostics())) {
            rename("site", ".site.old");

            new SiteFolder(site).restore();

            assertEquals(Set.of(".site.old", ".site.new", ".site.lock"), beside(site));
            rename(".site.old", "site");
            running.put(new OutputFile("index.html", "new"));
            running.commit();
        }
    }

    @Test
    void aSiteOfSomebodyElseBesideAnEmptyPlaceIsLeftAlone() {
        put(".site.old", Map.of("diary.txt", "mine"));

        new SiteFolder(root.resolve("site")).restore();

        assertEquals(Set.of(".site.old"), beside(root.resolve("site")));
    }

    @Test
    void theNextBuildClearsWhatAKilledOneLeft() {
        put("site", OLD);
        put(".site.new", Map.of("index.html", "ne", OwnedFolder.STAGED, ""));
        put(".site.old", Map.of(SiteFolder.MANIFEST, "index.html\nen/a.html\n", "en/a.html", "half gone"));

        build(root.resolve("site"), SECOND);

        assertEquals("second", Trees.text(root.resolve("site/index.html")));
        assertEquals(Set.of("site"), beside(root.resolve("site")));
    }

    @Test
    void aBuildThatFailsHalfWayLeavesTheOldSiteAndNoTrace() {
        Path site = root.resolve("site");
        build(site, FIRST);

        assertThrows(UncheckedIOException.class, () -> {
            try (Staging staging = new SiteFolder(site).stage("site", new Diagnostics())) {
                staging.put(new OutputFile("a", "a file"));
                staging.put(new OutputFile("a/b.html", "below a file"));
                staging.commit();
            }
        });

        assertEquals("first", Trees.text(site.resolve("index.html")));
        assertEquals(Set.of("site"), beside(site));
    }

    /** When one page fails, others may still be on their way in other threads. */
    @Test
    void whatComesAfterABuildWasGivenUpLeavesNoTrace() {
        Path site = root.resolve("site");
        build(site, FIRST);

        Staging staging = new SiteFolder(site).stage("site", new Diagnostics());
        staging.put(new OutputFile("a.html", "in time"));
        staging.close();
        staging.put(new OutputFile("b/c.html", "late"));

        assertEquals(Set.of("site"), beside(site));
    }

    private static void build(Path site, Map<String, String> files) {
        Diagnostics diagnostics = new Diagnostics();
        try (Staging staging = new SiteFolder(site).stage("site", diagnostics)) {
            assertEquals("", text(diagnostics));
            files.forEach((name, text) -> staging.put(new OutputFile(name, text)));
            staging.commit();
        }
    }

    private static String refusal(Path site) {
        Diagnostics diagnostics = new Diagnostics();
        new SiteFolder(site).stage("site", diagnostics).close();
        return text(diagnostics);
    }

    private static String text(Diagnostics diagnostics) {
        return diagnostics.all().stream().map(Diagnostic::format).collect(Collectors.joining("\n"));
    }

    private void put(String folder, Map<String, String> files) {
        files.forEach((name, text) -> Trees.write(root.resolve(folder), name, text));
    }

    private void rename(String from, String to) {
        try {
            Files.move(root.resolve(from), root.resolve(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> beside(Path site) {
        try (var children = Files.list(site.resolveSibling(""))) {
            return children.map(child -> child.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
