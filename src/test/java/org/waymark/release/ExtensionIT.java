package org.waymark.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Trees;

/** An extension in a jar of its own, beside the unzipped release; docs/extensions.md says what holds for it. */
class ExtensionIT {
    private static final String SERVICE = "META-INF/services/org.waymark.kind.Extension";
    private static final Path CLASSES = Path.of("target/test-classes");

    @TempDir
    static Path temp;

    private static Unzipped release = new Unzipped(Path.of(""), Path.of(""));
    private static Path guide = Path.of("");
    private static Path jar = Path.of("");

    @BeforeAll
    static void start() throws IOException {
        release = Unzipped.in(temp);
        release.run(temp, "init", "guide", "--title", "Guide", "--languages", "en")
                .printed();
        guide = temp.resolve("guide");
        Trees.write(guide, "content/forms/fw-003/r1/form.yaml", "effective: 2026-02-01\nlaw: our-notes\n");
        Trees.write(guide, "content/forms/fw-003/r1/en.yaml", "about: \"It asks for a waiver of fees.\"\n");
        jar = temp.resolve("forms.jar");
        pack(jar, "org.waymark.kind.ToyExtension");
    }

    /** The classes of the toy, and the line that names its extension. */
    private static void pack(Path jar, String extension) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> classes = Files.list(CLASSES.resolve("org/waymark/kind"))) {
            out.putNextEntry(new JarEntry(SERVICE));
            out.write(extension.getBytes(StandardCharsets.UTF_8));
            for (Path one : classes.filter(path -> path.getFileName().toString().startsWith("Toy"))
                    .filter(path -> !path.getFileName().toString().contains("Test"))
                    .toList()) {
                out.putNextEntry(new JarEntry(CLASSES.relativize(one).toString()));
                out.write(Files.readAllBytes(one));
            }
        }
    }

    @BeforeEach
    void takeOut() throws IOException {
        Files.deleteIfExists(release.tool().resolve("lib/extensions/forms.jar"));
    }

    private static Unzipped.Ended build(String extensions) {
        ProcessBuilder build = release.process(
                guide, List.of(release.tool().resolve("bin/waymark").toString(), "build"));
        build.environment().put("WAYMARK_EXTENSIONS", extensions);
        return Unzipped.ended(build);
    }

    @Test
    void aJarInTheToolsFolderAddsAKindAndPages() throws IOException {
        Files.copy(jar, release.tool().resolve("lib/extensions/forms.jar"));

        release.run(guide, "build").printed();

        assertEquals("fw-003\n", Trees.text(guide.resolve("site/en/forms/fw-003.html")));
        assertTrue(Trees.text(guide.resolve("site/answers.txt")).contains("what-to-bring\n"));
    }

    @Test
    void aJarThatTheUserNamesAddsChecks() throws IOException {
        Path answer = guide.resolve("content/faq/what-to-bring");
        Path demand = guide.resolve("content/faq/demand-papers");
        build(jar.toString()).printed();
        Trees.copy(answer, demand);

        Unzipped.Ended refused = build(jar.toString());

        Trees.delete(demand);
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("'demand-papers' is not polite"), refused.err());
    }

    /** Else whoever builds a guide that was sent to them would run what came with it. */
    @Test
    void aJarInTheGuidesFolderIsNotRun() throws IOException {
        for (String folder : List.of("extensions", "lib/extensions", "content/extensions")) {
            Files.createDirectories(guide.resolve(folder));
            Files.copy(jar, guide.resolve(folder).resolve("forms.jar"));
        }

        Unzipped.Ended built = release.run(guide, "build", "--out", "../without");

        Trees.delete(guide.resolve("extensions"));
        Trees.delete(guide.resolve("lib"));
        Trees.delete(guide.resolve("content/extensions"));
        assertFalse(Files.exists(temp.resolve("without/answers.txt")), built.out());
    }

    @Test
    void aJarThatCannotBeLoadedIsNamed() throws IOException {
        Path spoilt = temp.resolve("spoilt.jar");
        pack(spoilt, "org.waymark.kind.Nowhere");

        Unzipped.Ended refused = build(spoilt.toString());

        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("an extension cannot be loaded"), refused.err());
        assertTrue(refused.err().contains("org.waymark.kind.Nowhere"), refused.err());
    }
}
