package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.broken.BrokenSite;
import org.waymark.diagnostic.Printable;
import org.waymark.testing.GuideFolder;

/** The text, JSON and SARIF of one broken guide say the same, fault by fault. */
class FormatsAgreeTest {
    private static final int EVERY = Boolean.getBoolean("test.all") ? 1 : 20;

    @TempDir
    private Path root = Path.of("");

    @Test
    void allThreeFormatsTellTheSameFaults() throws IOException {
        List<Path> cases;
        try (Stream<Path> all = Files.list(BrokenSite.ALL)) {
            cases = all.filter(folder -> Files.exists(folder.resolve("expected.txt")))
                    .sorted()
                    .toList();
        }
        int faults = 0;
        for (int i = 0; i < cases.size(); i += EVERY) {
            Path guide = Files.createDirectories(
                    root.resolve(String.valueOf(cases.get(i).getFileName())));
            new BrokenSite(cases.get(i)).layOut(guide);
            faults += compare(guide);
        }
        assertTrue(faults >= cases.size() / EVERY, faults + " faults in " + cases.size() / EVERY + " guides");
    }

    /** Exit code 3: a disk that cannot be used is said to programs in the form that they asked for. */
    @Test
    void aFaultThatIsNotTheGuidesIsToldInEveryFormat() throws IOException {
        GuideFolder.sample(root);
        String out =
                Files.writeString(root.resolve("file"), "x").resolve("site").toString();

        Run text = Run.on(root, "build", "--out", out);
        Run json = Run.on(root, "build", "--out", out, "--format", "json");
        Run sarif = Run.on(root, "build", "--out", out, "--format", "sarif");

        assertEquals(List.of(3, 3, 3), List.of(text.code(), json.code(), sarif.code()));
        Json one = Json.read(json.out()).get(0);
        assertEquals(text.err(), text(one, "message") + "\n  hint: " + text(one, "hint") + "\n");
        Json told = Json.read(sarif.out()).get("runs").get(0).get("invocations").get(0);
        assertEquals(
                text(one, "message") + "\n" + text(one, "hint"),
                text(told.get("toolExecutionNotifications").get(0).get("message"), "text"));
        assertEquals("", text.out());
        assertEquals(List.of(), SarifSchema.faults(sarif.out()));
    }

    private static int compare(Path guide) {
        Run text = Run.on(guide, "check");
        Run json = Run.on(guide, "check", "--format", "json");
        Run sarif = Run.on(guide, "check", "--format", "sarif");
        assertEquals(List.of(text.code(), text.code()), List.of(json.code(), sarif.code()), guide.toString());

        assertEquals(List.of(), SarifSchema.faults(sarif.out()), guide.toString());
        List<Json> list = Json.read(json.out()).items();
        List<Json> results =
                Json.read(sarif.out()).get("runs").get(0).get("results").items();
        String told = text.err();
        for (Json one : list) {
            String lines = Printable.line(place(one) + ": " + text(one, "severity") + ": " + text(one, "message") + " ["
                            + text(one, "rule") + "]")
                    + "\n  hint: " + Printable.line(text(one, "hint")) + "\n";
            assertTrue(told.startsWith(lines), guide + ": " + lines);
            told = told.substring(lines.length());
        }
        assertEquals(
                list.stream().map(FormatsAgreeTest::ofJson).toList(),
                results.stream().map(FormatsAgreeTest::ofSarif).toList(),
                guide.toString());
        return list.size();
    }

    private static String place(Json one) {
        return text(one, "path") + number(one, "line") + number(one, "column");
    }

    private static String ofJson(Json one) {
        return String.join(
                " | ", place(one), text(one, "severity"), text(one, "rule"), text(one, "message"), text(one, "hint"));
    }

    private static String ofSarif(Json result) {
        Json place = result.get("locations").get(0).get("physicalLocation");
        String path = URLDecoder.decode(
                text(place.get("artifactLocation"), "uri").replace("+", "%2B"), StandardCharsets.UTF_8);
        String numbers = place.has("region")
                ? number(place.get("region"), "startLine") + number(place.get("region"), "startColumn")
                : "";
        String[] said = text(result.get("message"), "text").split("\n", 2);
        return String.join(" | ", path + numbers, text(result, "level"), text(result, "ruleId"), said[0], said[1]);
    }

    private static String number(Json node, String key) {
        return node.has(key) ? ":" + node.get(key).number() : "";
    }

    private static String text(Json node, String key) {
        return node.get(key).text();
    }
}
