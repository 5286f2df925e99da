package org.waymark.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Trees;

/** The unzipped release on a system with a Java runtime alone. */
class ReleaseIT {
    @TempDir
    static Path temp;

    private static Unzipped release = new Unzipped(Path.of(""), Path.of(""));
    private static Path guide = Path.of("");

    /** Through a link, from another folder, for a guide in a folder with blanks and accents. */
    @BeforeAll
    static void start() throws IOException {
        release = Unzipped.in(temp);
        Path link = Files.createSymbolicLink(
                release.around().resolve("home/waymark"), release.tool().resolve("bin/waymark"));
        Path texts = Files.createDirectories(release.around().resolve("Mes textes à moi"));
        Unzipped.Ended begun = Unzipped.ended(release.process(
                texts, List.of(link.toString(), "init", "clés", "--title", "Clés", "--languages", "en,es")));
        assertTrue(begun.printed().contains("wrote clés/content/guide.yaml"), begun.out());
        guide = texts.resolve("clés");
    }

    @Test
    void itChecksAndBuildsWhatItBegan() {
        Unzipped.Ended checked = release.run(guide, "check");
        Unzipped.Ended built = release.run(guide.resolve("content"), "build");

        assertTrue(checked.printed().endsWith("All is sound. Nothing was written.\n"), checked.out());
        assertTrue(checked.err().contains("0 errors, 0 warnings."), checked.err());
        assertTrue(built.err().contains("0 errors, 0 warnings."), built.err());
        assertTrue(built.printed().contains("site/index.html"), built.out());
        assertTrue(Trees.text(guide.resolve("site/en/index.html")).contains("Clés"));
        assertTrue(Trees.read(guide.resolve("site")).keySet().stream().anyMatch(name -> name.endsWith(".css")));
    }

    @Test
    void itKnowsItsVersionAndSaysWhereItFindsNoGuide() {
        String version = Unzipped.ZIP.getFileName().toString().replaceAll("^waymark-|\\.zip$", "");

        assertEquals("waymark " + version + "\n", release.run(temp, "--version").printed());
        Unzipped.Ended nowhere = release.run(temp, "check");
        assertEquals(2, nowhere.code());
        assertTrue(nowhere.err().contains("There is no folder 'content'"), nowhere.err());
    }

    @Test
    void itCompressesWhatItPublishes() {
        release.run(guide, "build", "--out", "../built").printed();
        release.run(guide, "publish", "--out", "../built", "--to", "../published", "--compress")
                .printed();

        assertTrue(Files.exists(guide.resolve("../published/en/index.html.br")));
    }

    @Test
    @Timeout(60)
    void itServes() throws Exception {
        Process served = release.process(
                        guide, List.of(release.tool().resolve("bin/waymark").toString(), "serve", "--port", "0"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = served.inputReader(StandardCharsets.UTF_8)) {
            String address = Optional.ofNullable(out.readLine()).orElse("").replace("Look at ", "");
            HttpResponse<String> page = page(URI.create(address).resolve("/en/index.html"));

            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("Clés"), page.body());
        } finally {
            served.destroy();
        }
    }

    /** A page; the preview says 503 until it has read the guide for the first time. */
    private static HttpResponse<String> page(URI address) throws Exception {
        HttpResponse<String> page;
        do {
            page = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        } while (page.statusCode() == 503);
        return page;
    }

    /** Of a runtime as it is installed; jlink's has no archive of the JDK's own classes, which Java 17 needs. */
    @Test
    void theSecondStartIsQuickAndLeavesTheCacheAlone() throws IOException {
        Path cache = release.around().resolve("cache");
        String first = started(cache).err();
        List<Path> archives = files(cache.resolve("waymark"));
        String second = started(cache).err();

        assertTrue(first.startsWith("Preparing quick starts with Java "), first);
        assertEquals("", second);
        assertEquals(1, archives.size(), archives.toString());
        assertTrue(Files.size(archives.get(0)) > 1_000_000, "the archive holds classes");
        assertEquals(archives, files(cache.resolve("waymark")));
    }

    @Test
    void itRunsWhereNothingCanBeKept() throws IOException {
        Path file = Files.writeString(release.around().resolve("no-folder"), "");

        assertEquals("", started(file).err());
    }

    private static Unzipped.Ended started(Path cache) {
        ProcessBuilder start = release.process(
                temp, List.of(release.tool().resolve("bin/waymark").toString(), "--version"));
        start.environment().put("JAVA_HOME", System.getProperty("java.home"));
        start.environment().put("XDG_CACHE_HOME", cache.toString());
        Unzipped.Ended ended = Unzipped.ended(start);
        ended.printed();
        return ended;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void anOldJavaIsPassedOver() {
        ProcessBuilder start = release.process(
                temp, List.of(release.tool().resolve("bin/waymark").toString(), "--version"));
        Trees.write(release.around(), "old/release", "JAVA_VERSION=\"11.0.2\"\n");
        Path java = Trees.write(release.around(), "old/bin/java", "");
        assertTrue(java.toFile().setExecutable(true));
        start.environment().put("JAVA_HOME", release.around().resolve("old").toString());
        start.environment()
                .put(
                        "PATH",
                        release.runtime().resolve("bin") + ":"
                                + start.environment().get("PATH"));

        Unzipped.Ended ended = Unzipped.ended(start);

        assertTrue(
                ended.err().startsWith("JAVA_HOME (" + release.around().resolve("old") + ") has no Java 17"),
                ended.err());
        assertTrue(ended.printed().startsWith("waymark "), ended.out());
    }
}
