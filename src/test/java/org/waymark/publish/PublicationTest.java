package org.waymark.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.OutputFile;
import org.waymark.testing.Trees;
import org.waymark.write.SiteFolder;

class PublicationTest {
    private static final String LONG = "<p>The same words again.</p>\n".repeat(100);
    private static final Map<String, String> FIRST = Map.of(
            "index.html", "first home",
            "en/a.html", "first a",
            "en/old/gone.html", "gone",
            "feed.xml", "<feed/>",
            "assets/waymark.1.css", "old style");
    private static final Map<String, String> SECOND = Map.of(
            "index.html", "second home",
            "en/a.html", "first a",
            "en/b.html", "b",
            "feed.xml", "<feed>b</feed>",
            "assets/waymark.2.css", "new style");

    @TempDir
    Path root;

    private Path site;
    private Path target;
    private Diagnostics diagnostics = new Diagnostics();

    @BeforeEach
    void place() {
        site = root.resolve("site");
        target = root.resolve("published");
    }

    @Test
    void theFirstTimeAllFilesAreCopiedButThoseOfADot() {
        Trees.write(site, ".gitignore", "*\n");
        build(FIRST);

        Outcome outcome = publish();

        assertEquals(List.of(5, 0, 0, 0), counts(outcome));
        assertEquals(FIRST, readersSee());
        assertFalse(Files.exists(target.resolve(".gitignore")));
        assertFalse(Files.exists(target.resolve(".waymark")));
    }

    @Test
    void theSecondTimeNothingIsTouched() throws IOException {
        build(FIRST);
        publish();
        var longAgo = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        for (Path file : Trees.walk(target)) {
            Files.setLastModifiedTime(file, longAgo);
        }

        assertEquals(List.of(0, 5, 0, 0), counts(publish()));

        for (Path file : Trees.walk(target)) {
            assertEquals(longAgo, Files.getLastModifiedTime(file), file.toString());
        }
    }

    @Test
    void whatIsGoneGoesAndOldAssetsAreKeptOnce() {
        build(FIRST);
        publish();
        build(SECOND);

        Outcome second = publish();

        assertEquals(List.of("assets/waymark.2.css", "en/b.html", "feed.xml", "index.html"), second.written());
        assertEquals(List.of("en/a.html"), second.unchanged());
        assertEquals(List.of("en/old/gone.html"), second.removed());
        assertEquals(List.of("assets/waymark.1.css"), second.kept());
        assertEquals(with(SECOND, Map.of("assets/waymark.1.css", "old style")), readersSee());
        assertFalse(Files.exists(target.resolve("en/old")));

        assertEquals(List.of("assets/waymark.1.css"), publish().removed());
        assertEquals(SECOND, readersSee());
    }

    @Test
    void aKeptAssetThatComesBackIsNotWrittenAgain() {
        build(FIRST);
        publish();
        build(SECOND);
        publish();
        build(FIRST);

        Outcome outcome = publish();

        assertTrue(outcome.unchanged().contains("assets/waymark.1.css"), outcome.toString());
        assertEquals(List.of("assets/waymark.2.css"), outcome.kept());
    }

    @Test
    void othersFilesAreLeftAlone() {
        Map<String, String> theirs = Map.of("CNAME", "guide.example", "about/team.html", "us", "en/theirs.html", "x");
        theirs.forEach((name, text) -> Trees.write(target, name, text));
        Trees.write(target, ".git/HEAD", "ref: refs/heads/pages");
        build(FIRST);
        publish();
        build(SECOND);
        publish();
        publish();

        assertEquals(with(SECOND, theirs), readersSee());
        assertEquals("ref: refs/heads/pages", Trees.text(target.resolve(".git/HEAD")));
    }

    @Test
    void aFileOfOthersUnderANameOfTheSiteStopsIt() {
        Trees.write(target, "index.html", "their home");
        build(FIRST);

        assertRefused("the folder holds other files under names that the site has: index.html");
        assertEquals(Map.of("index.html", "their home"), readersSee());
    }

    @Test
    void aCopyThatWasMadeByHandIsTakenOver() {
        FIRST.forEach((name, text) -> Trees.write(target, name, text));
        build(FIRST);
        assertEquals(List.of(0, 5, 0, 0), counts(publish()));
        build(SECOND);

        publish();

        assertEquals(with(SECOND, Map.of("assets/waymark.1.css", "old style")), readersSee());
    }

    @Test
    void whatSomebodyCutShortIsWrittenAgain() {
        build(FIRST);
        publish();
        Trees.write(target, "en/a.html", "fir");

        assertEquals(List.of("en/a.html"), publish().written());
        assertEquals(FIRST, readersSee());
    }

    @Test
    void aPreviewChangesNothing() {
        build(FIRST);

        Optional<Outcome> outcome = publication(Compression.NONE).preview();

        assertEquals(5, outcome.orElseThrow().written().size());
        assertFalse(Files.exists(target));
    }

    @Test
    void pagesComeAfterWhatTheyNeedAndListsAfterPages() {
        build(FIRST);
        List<String> order = Collections.synchronizedList(new ArrayList<>());

        publication(Compression.NONE).run((number, all, file) -> order.add(file));

        assertEquals("assets/waymark.1.css", order.get(0));
        assertEquals(List.of("index.html", "feed.xml"), order.subList(3, 5));
    }

    @Test
    void textsAreMadeSmallTheSameEachTimeAndStaleOnesGo() throws IOException {
        build(Map.of("index.html", "short", "en/a.html", LONG, "data/x.bin", LONG));
        publication(Compression.GZIP_AND_BROTLI).run((number, all, file) -> {});
        byte[] gzip = Files.readAllBytes(target.resolve("en/a.html.gz"));
        byte[] brotli = Files.readAllBytes(target.resolve("en/a.html.br"));

        assertEquals(
                List.of("data/x.bin", "en/a.html", "en/a.html.br", "en/a.html.gz", "index.html"),
                List.copyOf(readersSee().keySet()));
        assertEquals(
                LONG,
                new String(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(LONG, new String(Decoder.decompress(brotli).getDecompressedData(), StandardCharsets.UTF_8));
        assertArrayEquals(gzip, Encoding.GZIP.encode(LONG.getBytes(StandardCharsets.UTF_8)));
        assertArrayEquals(brotli, Encoding.BROTLI.encode(LONG.getBytes(StandardCharsets.UTF_8)));
        assertEquals(0, gzip[4] | gzip[5] | gzip[6] | gzip[7]);
        assertEquals(
                List.of(0, 5, 0, 0),
                counts(publication(Compression.GZIP_AND_BROTLI)
                        .run((number, all, file) -> {})
                        .orElseThrow()));

        assertEquals(List.of("en/a.html.br", "en/a.html.gz"), publish().removed());
    }

    @Test
    void whatIsMadeSmallFollowsItsPage() throws IOException {
        build(Map.of("index.html", LONG));
        publication(Compression.GZIP_AND_BROTLI).run((number, all, file) -> {});
        build(Map.of("index.html", LONG + "more"));

        var outcome = publication(Compression.GZIP_AND_BROTLI).run((number, all, file) -> {});

        assertEquals(
                List.of("index.html", "index.html.br", "index.html.gz"),
                outcome.orElseThrow().written());
        byte[] gzip = Files.readAllBytes(target.resolve("index.html.gz"));
        assertEquals(
                LONG + "more",
                new String(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void theSiteAndItsCopyLieApart() throws IOException {
        build(FIRST);

        target = site;
        assertRefused("the folder is the built site or lies in it, and a build would delete it");
        target = site.resolve("en/copy");
        assertRefused("the folder is the built site or lies in it, and a build would delete it");
        target = root;
        assertRefused("the built site lies in this folder, so it would be published into itself");
        target = Files.createSymbolicLink(root.resolve("link"), site);
        assertRefused("the folder is the built site or lies in it, and a build would delete it");
        target = root.getRoot();
        assertRefused("this is a whole disk, not a folder for a site");
    }

    @Test
    void aFolderThatCannotBeOneIsRefused() throws IOException {
        build(FIRST);
        target = Trees.write(root, "file", "a file");
        assertRefused("this is a file, not a folder");

        target = root.resolve("output");
        Trees.write(target, ".waymark", "index.html\n");
        assertRefused("the folder holds '.waymark', so it looks like the output of a build");

        target = root.resolve("linked");
        Files.createDirectories(target);
        Files.createSymbolicLink(target.resolve("en"), Files.createDirectories(root.resolve("elsewhere")));
        assertRefused("links or files are where the site has folders: en");
        assertEquals(List.of(), Trees.walk(root.resolve("elsewhere")));
    }

    @Test
    void aListThatLeadsElsewhereDeletesNothing() {
        build(FIRST);
        Trees.write(root, "precious.txt", "precious");
        for (String path : List.of("../precious.txt", "/precious.txt", "en/../../precious.txt", ".git/HEAD", "")) {
            String line = "current " + "0".repeat(64) + " 8 " + path + "\n";
            Trees.write(target, ".waymark-published", "waymark-published 1\n" + line);

            assertRefused("'.waymark-published' there is not a list that this tool wrote");
        }
        assertEquals("precious", Trees.text(root.resolve("precious.txt")));
    }

    @Test
    void aBuildThatRunsIsWaitedFor() {
        build(FIRST);
        try (var staging = new SiteFolder(site).stage("site", new Diagnostics())) {
            staging.put(new OutputFile("index.html", "half"));

            assertRefused("the site is being built at this moment");
        }
        assertEquals(5, publish().written().size());
    }

    @Test
    void aBuildDoesNotReplaceWhatIsBeingRead() {
        build(FIRST);
        List<String> said = Collections.synchronizedList(new ArrayList<>());

        publication(Compression.NONE).run((number, all, file) -> {
            var build = new Diagnostics();
            new SiteFolder(site).stage("site", build).close();
            build.all().forEach(fault -> said.add(fault.message()));
        });

        assertTrue(said.get(0).startsWith("another build of this site has been running"), said.toString());
    }

    private void build(Map<String, String> files) {
        var faults = new Diagnostics();
        try (var staging = new SiteFolder(site).stage("site", faults)) {
            files.forEach((name, text) -> staging.put(new OutputFile(name, text)));
            staging.commit();
        }
        assertEquals(List.of(), faults.all());
    }

    private Publication publication(Compression compression) {
        diagnostics = new Diagnostics();
        return new Publication(site, target, compression, diagnostics);
    }

    private Outcome publish() {
        Optional<Outcome> outcome = publication(Compression.NONE).run((number, all, file) -> {});
        assertEquals(List.of(), diagnostics.all());
        return outcome.orElseThrow();
    }

    private void assertRefused(String message) {
        assertEquals(Optional.empty(), publication(Compression.NONE).run((number, all, file) -> {}));
        String said = diagnostics.all().stream().map(Diagnostic::message).collect(Collectors.joining("\n"));
        assertTrue(said.startsWith(message), said);
    }

    private Map<String, String> readersSee() {
        Map<String, String> files = Trees.read(target);
        files.keySet().removeIf(name -> name.startsWith("."));
        return files;
    }

    private static Map<String, String> with(Map<String, String> files, Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(files);
        all.putAll(more);
        return all;
    }

    private static List<Integer> counts(Outcome outcome) {
        return List.of(
                outcome.written().size(),
                outcome.unchanged().size(),
                outcome.removed().size(),
                outcome.kept().size());
    }
}
