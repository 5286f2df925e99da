package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.broken.BrokenSite;
import org.waymark.diagnostic.Rule;
import org.waymark.testing.GuideFolder;

/** What programs read: the list as JSON, and SARIF as GitHub code scanning takes it. */
class FormatsTest {
    @TempDir
    private Path root = Path.of("");

    @BeforeEach
    void layOutABrokenGuide() throws IOException {
        new BrokenSite(BrokenSite.ALL.resolve("fifty-faults")).layOut(root);
        Files.writeString(root.resolve("content/señal #1 100%.txt"), "x");
    }

    private Json read(String format) {
        Run run = Run.on(root, "check", "--format", format);
        assertEquals(1, run.code());
        assertEquals("", run.err(), "what programs read has nothing beside it");
        return Json.read(run.out());
    }

    private List<String> lines() {
        return Run.on(root, "check")
                .err()
                .lines()
                .filter(line -> !line.startsWith("  hint: ") && line.endsWith("]"))
                .toList();
    }

    @Test
    void jsonHoldsWhatTheTextSays() {
        Json list = read("json");

        List<String> told = list.items().stream()
                .map(one -> place(one) + ": " + text(one, "severity") + ": " + text(one, "message") + " ["
                        + text(one, "rule") + "]")
                .toList();
        assertEquals(lines(), told);
        list.items().forEach(one -> assertFalse(text(one, "hint").isBlank()));
    }

    private static String place(Json one) {
        String line = one.has("line") ? ":" + one.get("line").number() : "";
        String column = one.has("column") ? ":" + one.get("column").number() : "";
        return text(one, "path") + line + column;
    }

    private static String text(Json node, String key) {
        return node.get(key).text();
    }

    @Test
    void jsonOfASoundGuideIsAnEmptyList() throws IOException {
        Path sound = Files.createDirectories(root.resolve("sound"));
        GuideFolder.sample(sound);

        Run run = Run.on(sound, "check", "--format", "json");

        assertEquals(0, run.code());
        assertEquals("[]\n", run.out());
    }

    @Test
    void sarifKeepsToItsSchema() {
        String log = Run.on(root, "check", "--format", "sarif").out();

        assertEquals(List.of(), SarifSchema.faults(log));
        assertNotEquals(List.of(), SarifSchema.faults(log.replace("\"level\"", "\"levels\"")));
    }

    @Test
    void sarifIsOfVersion210AndNamesTheToolAndEveryRule() {
        Json sarif = read("sarif");

        assertEquals("2.1.0", text(sarif, "version"));
        assertTrue(text(sarif, "$schema").endsWith("sarif-2.1.0.json"));
        assertEquals(1, sarif.get("runs").items().size());
        Json run = sarif.get("runs").get(0);
        assertEquals("utf16CodeUnits", text(run, "columnKind"));
        Json driver = run.get("tool").get("driver");
        assertEquals("waymark", text(driver, "name"));
        assertEquals(
                Arrays.stream(Rule.values()).map(Rule::id).toList(),
                driver.get("rules").items().stream()
                        .map(rule -> text(rule, "id"))
                        .toList());
        for (Json rule : driver.get("rules").items()) {
            assertFalse(text(rule.get("shortDescription"), "text").isBlank());
            assertTrue(Set.of("error", "warning").contains(text(rule.get("defaultConfiguration"), "level")));
        }
    }

    @Test
    void sarifResultsHaveWhatCodeScanningNeeds() {
        Json results = read("sarif").get("runs").get(0).get("results");
        Set<String> rules = Arrays.stream(Rule.values()).map(Rule::id).collect(Collectors.toSet());

        assertEquals(lines().size(), results.items().size());
        for (Json result : results.items()) {
            assertTrue(rules.contains(text(result, "ruleId")));
            assertTrue(Set.of("error", "warning").contains(text(result, "level")));
            assertFalse(text(result.get("message"), "text").isBlank());
            assertEquals(1, result.get("locations").items().size());
            Json place = result.get("locations").get(0).get("physicalLocation");
            String uri = text(place.get("artifactLocation"), "uri");
            assertTrue(uri.matches("(content|i18n)(/([A-Za-z0-9._-]|%[0-9A-F]{2})+)*"), uri);
            if (place.has("region")) {
                assertTrue(place.get("region").get("startLine").number() >= 1);
                assertTrue(!place.get("region").has("startColumn")
                        || place.get("region").get("startColumn").number() >= 1);
            }
        }
    }

    @Test
    void sarifResultWithoutAKnownLineHasNoRegion() {
        List<Json> places = read("sarif").get("runs").get(0).get("results").items().stream()
                .filter(result -> text(result, "ruleId").equals("revision-gap"))
                .map(result -> result.get("locations").get(0).get("physicalLocation"))
                .toList();

        assertEquals(1, places.size());
        assertEquals("content/faq/what-is-it", text(places.get(0).get("artifactLocation"), "uri"));
        assertFalse(places.get(0).has("region"));
    }

    @Test
    void sarifEscapesWhatAnAddressCannotHold() {
        Set<String> uris = read("sarif").get("runs").get(0).get("results").items().stream()
                .map(result -> text(
                        result.get("locations").get(0).get("physicalLocation").get("artifactLocation"), "uri"))
                .collect(Collectors.toSet());

        assertTrue(uris.contains("content/se%C3%B1al%20%231%20100%25.txt"), uris.toString());
    }
}
