package org.waymark.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.model.OutputFile;
import org.waymark.testing.Trees;

class SiteWriterTest {
    private static final List<OutputFile> FIRST =
            List.of(new OutputFile("index.html", "first"), new OutputFile("en/faq/a.html", "answer"));
    private static final List<OutputFile> SECOND = List.of(new OutputFile("index.html", "second"));
    private static final Map<String, String> OLD = Map.of("index.html", "old", SiteWriter.MANIFEST, "index.html\n");
    private static final Map<String, String> NEW = Map.of("index.html", "new", SiteWriter.MANIFEST, "index.html\n");

    @TempDir
    Path root;

    @Test
    void theFirstBuildMakesTheFolderAndListsEveryFile() {
        Path site = root.resolve("deep/down/site");

        new SiteWriter(site).write(FIRST);

        assertEquals(
                Map.of("index.html", "first", "en/faq/a.html", "answer", ".waymark", "en/faq/a.html\nindex.html\n"),
                Trees.read(site));
        assertEquals(Set.of("site"), beside(site));
    }

    @Test
    void theNextBuildReplacesAllOfIt() {
        Path site = root.resolve("site");
        new SiteWriter(site).write(FIRST);

        new SiteWriter(site).write(SECOND);

        assertEquals(Map.of("index.html", "second", ".waymark", "index.html\n"), Trees.read(site));
        assertEquals(Set.of("site"), beside(site));
    }

    @Test
    void theFoldersOwnGitignoreIsKept() {
        Path site = root.resolve("site");
        Trees.write(site, ".gitignore", "*\n");

        new SiteWriter(site).write(FIRST);
        new SiteWriter(site).write(SECOND);

        assertEquals("*\n", Trees.text(site.resolve(".gitignore")));
    }

    @Test
    void aFolderIsOursIfItIsMissingEmptyOrHasOurManifest() throws IOException {
        Path site = root.resolve("site");
        assertTrue(new SiteWriter(site).isOurs());

        Files.createDirectory(site);
        assertTrue(new SiteWriter(site).isOurs());

        Trees.write(site, ".gitignore", "*");
        assertTrue(new SiteWriter(site).isOurs());

        Trees.write(site, "diary.txt", "mine");
        assertFalse(new SiteWriter(site).isOurs());

        Trees.write(site, SiteWriter.MANIFEST, "");
        assertTrue(new SiteWriter(site).isOurs());
    }

    @Test
    void aFileOrLinkIsNotOurs() throws IOException {
        Trees.write(root, "file", "x");
        Files.createDirectory(root.resolve("elsewhere"));
        Files.createSymbolicLink(root.resolve("link"), root.resolve("elsewhere"));
        Files.createSymbolicLink(root.resolve("broken"), root.resolve("nowhere"));

        assertFalse(new SiteWriter(root.resolve("file")).isOurs());
        assertFalse(new SiteWriter(root.resolve("link")).isOurs());
        assertFalse(new SiteWriter(root.resolve("broken")).isOurs());
    }

    @Test
    void aKillBetweenTheRenamesWithAWholeNewSiteEndsInTheNewSite() {
        put(".site.old", OLD);
        put(".site.new", NEW);

        new SiteWriter(root.resolve("site")).recover();

        assertEquals(NEW, Trees.read(root.resolve("site")));
        assertEquals(Set.of("site"), beside(root.resolve("site")));
    }

    @Test
    void anOldSiteAloneIsPutBack() {
        put(".site.old", OLD);

        new SiteWriter(root.resolve("site")).recover();

        assertEquals(OLD, Trees.read(root.resolve("site")));
        assertEquals(Set.of("site"), beside(root.resolve("site")));
    }

    @Test
    void anOldSiteBesideAHalfNewOneIsPutBack() {
        put(".site.old", OLD);
        put(".site.new", Map.of("index.html", "ne"));

        new SiteWriter(root.resolve("site")).recover();

        assertEquals(OLD, Trees.read(root.resolve("site")));
        assertEquals(Set.of("site"), beside(root.resolve("site")));
    }

    @Test
    void aKillWhileStagingLeavesTheSiteAndClearsTheRest() {
        put("site", OLD);
        put(".site.new", Map.of("index.html", "ne"));

        new SiteWriter(root.resolve("site")).recover();

        assertEquals(OLD, Trees.read(root.resolve("site")));
        assertEquals(Set.of("site"), beside(root.resolve("site")));
    }

    @Test
    void aKillAfterTheSwapLeavesTheNewSite() {
        put("site", NEW);
        put(".site.old", Map.of("half", "gone"));

        new SiteWriter(root.resolve("site")).recover();

        assertEquals(NEW, Trees.read(root.resolve("site")));
        assertEquals(Set.of("site"), beside(root.resolve("site")));
    }

    @Test
    void whereNothingWasLeftNothingIsDone() {
        new SiteWriter(root.resolve("site")).recover();

        assertEquals(Set.of(), beside(root.resolve("site")));
    }

    @Test
    void aWriteThatFailsLeavesTheOldSite() {
        Path site = root.resolve("site");
        new SiteWriter(site).write(FIRST);
        List<OutputFile> impossible =
                List.of(new OutputFile("a", "a file"), new OutputFile("a/b.html", "below a file"));

        assertThrows(UncheckedIOException.class, () -> new SiteWriter(site).write(impossible));

        assertEquals("first", Trees.text(site.resolve("index.html")));
        new SiteWriter(site).recover();
        assertEquals(Set.of("site"), beside(site));
    }

    private void put(String folder, Map<String, String> files) {
        files.forEach((name, text) -> Trees.write(root.resolve(folder), name, text));
    }

    private static Set<String> beside(Path site) {
        try (var children = Files.list(site.resolveSibling(""))) {
            return children.map(child -> child.getFileName().toString())
                    .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
