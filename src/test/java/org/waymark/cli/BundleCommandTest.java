package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.GuideFolder;

class BundleCommandTest {
    @TempDir
    Path temp;

    private Run bundle(Path root, String archive) {
        return Run.on(
                root,
                "bundle",
                "--out",
                root.resolve("out").toString(),
                "--to",
                temp.resolve(archive).toString());
    }

    @Test
    void theSiteIsOneArchiveWithANoteAndTheSameBytesTwice() throws IOException {
        Path root = GuideFolder.minimal(temp.resolve("guide"), "en", "es").root();
        assertEquals(
                0,
                Run.on(root, "build", "--out", root.resolve("out").toString()).code());

        Run first = bundle(root, "one.zip");
        bundle(root, "two.zip");

        assertEquals(0, first.code(), first.err());
        assertTrue(first.out().contains("files"), first.out());
        assertArrayEquals(Files.readAllBytes(temp.resolve("one.zip")), Files.readAllBytes(temp.resolve("two.zip")));
        try (ZipFile zip = new ZipFile(temp.resolve("one.zip").toFile())) {
            String start = text(zip, "START.html");
            assertTrue(
                    start.contains("href=\"site/en/index.html\"") && start.contains("href=\"site/es/index.html\""),
                    start);
            assertTrue(zip.getEntry("site/en/index.html") != null);
            assertTrue(zip.stream().noneMatch(entry -> entry.getName().contains(".waymark")));
            assertTrue(text(zip, "READ-ME.txt").contains("START.html"));
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void withoutASiteThereIsNothingToPack() {
        Path root = GuideFolder.minimal(temp.resolve("guide"), "en").root();

        assertEquals(2, bundle(root, "one.zip").code());
    }
}
