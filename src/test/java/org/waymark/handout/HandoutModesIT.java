package org.waymark.handout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Trees;

/** What a build does about sheets, with a browser and without one. */
class HandoutModesIT {
    private static final Path GUIDE = Path.of("src/test/resources/sites/bare");
    private static final String NO_BROWSER = "no-such-browser";

    @TempDir
    private Path folder;

    /** How a build ended, and what it printed. */
    private record Outcome(int code, String printed) {}

    @BeforeEach
    void makeGuide() throws IOException {
        Trees.copy(GUIDE, folder.resolve("guide"));
        Path settings = folder.resolve("guide/content/guide.yaml");
        Files.writeString(settings, Files.readString(settings) + "handouts: [answers]\npaper: a4\n");
    }

    private Outcome build(String mode, String browser, String out) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.waymark.cli.Main",
                "build",
                "--handouts=" + mode,
                "--content=" + folder.resolve("guide/content"),
                "--out=" + folder.resolve(out)));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        if (!browser.isEmpty()) {
            builder.environment().put("WAYMARK_CHROMIUM", browser);
        }
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), printed);
    }

    private Path sheet(String out) {
        return folder.resolve(out).resolve("en/print/deposit.pdf");
    }

    @Test
    void aBuildMakesFilesAndTheNextOneTakesThemFromTheCache() throws Exception {
        Outcome first = build("require", "", "one");
        Outcome second = build("auto", "", "two");

        assertEquals(0, first.code(), first.printed());
        assertTrue(first.printed().contains("Sheets: 3 files"), first.printed());
        assertTrue(second.printed().contains("; 0 printed, the others kept from before."), second.printed());
        assertArrayEquals(Files.readAllBytes(sheet("one")), Files.readAllBytes(sheet("two")));
        try (PdfFile pdf = new PdfFile(Files.readAllBytes(sheet("one")))) {
            assertEquals("Keeping the deposit", pdf.title());
            assertEquals(Map.of(), pdf.faults());
        }
    }

    @Test
    void withoutABrowserSheetsStayPagesAndTheReportSaysSo() throws Exception {
        Outcome built = build("auto", NO_BROWSER, "site");

        assertEquals(0, built.code(), built.printed());
        assertTrue(built.printed().contains("Sheets are pages to print, not files: no Chromium"), built.printed());
        assertTrue(Files.exists(folder.resolve("site/en/print/deposit.html")));
        assertFalse(Files.exists(sheet("site")));
    }

    @Test
    void whereFilesAreRequiredABuildWithoutABrowserWritesNothing() throws Exception {
        Outcome built = build("require", NO_BROWSER, "site");

        assertEquals(2, built.code(), built.printed());
        assertFalse(Files.exists(folder.resolve("site")));
    }

    @Test
    void aBuildThatSkipsThemSaysNothing() throws Exception {
        Outcome built = build("skip", "", "site");

        assertEquals(0, built.code(), built.printed());
        assertFalse(built.printed().contains("Sheets"), built.printed());
        assertFalse(Files.exists(sheet("site")));
    }
}
