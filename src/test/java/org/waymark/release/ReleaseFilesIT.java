package org.waymark.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Trees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is in the zip of a release. */
class ReleaseFilesIT {
    /** What was in the release when somebody last looked at a new library: {@code -Ddocs.update=true} writes it anew. */
    private static final Path CHECKSUMS = Path.of("src/main/release/libraries.sha256");

    private static final String FOLDER = Unzipped.ZIP.getFileName().toString().replaceAll("\\.zip$", "/");
    private static final Pattern LISTED =
            Pattern.compile("\\((Apache-2.0|BSD-.-Clause|MIT|Unicode-3.0)\\).*\\((\\S+):(\\S+):(\\S+) - ");

    /** The libraries under licences whose texts are to go with them, where their jars carry none: the texts are the repository's. */
    private static final List<String> TEXTS = List.of("flexmark", "pebble", "icu4j", "qrcodegen");

    private static String text(String name) {
        try (ZipFile zip = new ZipFile(Unzipped.ZIP.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(FOLDER + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<ZipEntry> entries() throws IOException {
        List<ZipEntry> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(Unzipped.ZIP))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    @Test
    void itIsOneFolderWithOneJar() throws IOException {
        List<String> names = entries().stream().map(ZipEntry::getName).toList();

        assertTrue(names.stream().allMatch(name -> name.startsWith(FOLDER)), names.toString());
        assertEquals(
                List.of(FOLDER + "lib/waymark.jar"),
                names.stream().filter(name -> name.endsWith(".jar")).toList());
        assertTrue(names.containsAll(List.of(FOLDER + "bin/waymark", FOLDER + "bin/waymark.cmd", FOLDER + "LICENSE")));
        assertEquals(1, entries().stream().map(ZipEntry::getTime).distinct().count(), "one time for all entries");
    }

    @Test
    void theBillOfMaterialsListsTheLibrariesOfTheNotice() {
        JsonNode bill = new JsonMapper().readTree(text("waymark.cdx.json"));
        Set<String> components = new TreeSet<>();
        bill.path("components")
                .forEach(component -> components.add(component.path("name").asString() + " "
                        + component.path("version").asString()));
        Set<String> noticed = listed().stream()
                .map(found -> found.group(3) + " " + found.group(4))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals("CycloneDX", bill.path("bomFormat").asString());
        assertEquals(
                "waymark", bill.path("metadata").path("component").path("name").asString());
        assertFalse(bill.has("serialNumber"));
        assertFalse(bill.path("metadata").has("timestamp"));
        assertEquals(components, noticed);
    }

    private static List<MatchResult> listed() {
        return LISTED.matcher(text("THIRD-PARTY.txt")).results().toList();
    }

    @Test
    void everyLicenceHasItsText() throws IOException {
        List<String> names = entries().stream().map(ZipEntry::getName).toList();
        for (MatchResult library : listed()) {
            String artifact = library.group(3);
            boolean isApache = library.group(1).equals("Apache-2.0"); // the text is the tool's own LICENSE
            boolean isKept = TEXTS.stream()
                    .filter(artifact::startsWith)
                    .anyMatch(name -> names.contains(FOLDER + "licenses/" + name + ".txt"));
            boolean isCarried = names.stream()
                    .anyMatch(
                            name -> name.startsWith(FOLDER + "licenses/" + artifact + "-") && name.contains("LICENSE"));
            assertTrue(isApache || isKept || isCarried, artifact);
        }
        assertTrue(names.contains(FOLDER + "licenses/brotli.txt"), "within the native parts of Brotli4j");
    }

    /** A library that is another than the one that somebody looked at does not get into a release. */
    @Test
    void theLibrariesHaveTheChecksumsThatAreKept() throws IOException {
        JsonNode bill = new JsonMapper().readTree(text("waymark.cdx.json"));
        TreeMap<String, String> sums = new TreeMap<>();
        for (JsonNode component : bill.path("components")) {
            String file = component.path("name").asString() + "-"
                    + component.path("version").asString() + ".jar";
            component.path("hashes").forEach(hash -> {
                if (hash.path("alg").asString().equals("SHA-256")) {
                    sums.put(file, hash.path("content").asString());
                }
            });
        }
        String now = sums.entrySet().stream()
                .map(sum -> sum.getValue() + "  " + sum.getKey() + "\n")
                .collect(Collectors.joining());
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(CHECKSUMS, now);
        }
        assertEquals(Trees.text(CHECKSUMS), now);
    }

    /** The same bytes from the same sources, in another folder; it takes as long as a build, so it is for {@code ./dev/test --all}. */
    @Test
    @EnabledIfSystemProperty(named = "test.all", matches = "true")
    void aSecondOneHasTheSameBytes(@TempDir Path temp) throws IOException {
        for (String source : List.of(".mvn", "docs", "i18n", "src/main", "themes")) {
            Trees.copy(Path.of(source), temp.resolve(source));
        }
        for (String file : List.of("LICENSE", "pom.xml")) {
            Files.copy(Path.of(file), temp.resolve(file));
        }
        ProcessBuilder build = new ProcessBuilder("mvn", "-B", "-q", "-Prelease", "-Dmaven.test.skip=true", "package")
                .directory(temp.toFile());
        build.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Unzipped.ended(build).printed();

        assertArrayEquals(
                Files.readAllBytes(Unzipped.ZIP),
                Files.readAllBytes(temp.resolve("target").resolve(Unzipped.ZIP.getFileName())),
                "if target/classes has leftovers of older sources, run mvn clean first");
    }
}
