package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

/** Files change, grow, vanish and come back while the guide is built: as under a hasty editor, a checkout, a shared folder. */
class RestlessGuideTest {
    private static final int BUILDS = Boolean.getBoolean("test.all") ? 200 : 25;

    @TempDir
    private Path root = Path.of("");

    /** The files that are never at rest, each with its full text. */
    private final List<Path> files = new ArrayList<>();

    private final List<byte[]> texts = new ArrayList<>();

    @BeforeEach
    void layOutASmallGuide() throws IOException {
        GuideFolder.sample(root);
        for (Path file : Trees.walk(root.resolve("content"))) {
            files.add(file);
            texts.add(Files.readAllBytes(file));
        }
        files.add(root.resolve("i18n/es.yaml"));
        texts.add(Files.readAllBytes(root.resolve("i18n/es.yaml")));
    }

    @Test
    void aBuildOfARestlessGuideIsRefusedOrWhole() throws Exception {
        assertEquals(0, Run.on(root, "build").code());
        AtomicBoolean isOver = new AtomicBoolean();
        try (var hands = new Closing(Executors.newSingleThreadExecutor())) {
            Future<?> changes = hands.pool().submit(() -> change(isOver));
            for (int build = 0; build < BUILDS; build++) {
                Run run = Run.on(root, "build");

                assertTrue(run.code() == 0 || run.code() == 1, run.code() + ": " + run.err());
                assertFalse(run.err().contains("internal error") || run.err().contains("Exception"), run.err());
                assertSiteIsWhole();
            }
            isOver.set(true);
            changes.get();
        }
        Run run = Run.on(root, "build");
        assertEquals(0, run.code(), "at rest again: " + run.err());
    }

    private record Closing(java.util.concurrent.ExecutorService pool) implements AutoCloseable {
        @Override
        public void close() {
            pool.shutdownNow();
        }
    }

    /** All that the list of files names is there, and has its end. */
    private void assertSiteIsWhole() throws IOException {
        Path site = root.resolve("site");
        Set<String> listed = new TreeSet<>(Files.readAllLines(site.resolve(".waymark")));
        Set<String> found = Trees.walk(site).stream()
                .map(file -> site.relativize(file).toString())
                .filter(name -> !name.equals(".waymark"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(listed, found);
        for (String name : listed) {
            String text = Trees.text(site.resolve(name));
            assertFalse(text.isEmpty(), name);
            assertTrue(!name.endsWith(".html") || text.strip().endsWith("</html>"), name);
        }
    }

    private Object change(AtomicBoolean isOver) throws Exception {
        Random random = new Random(20261129);
        while (!isOver.get()) {
            int one = random.nextInt(files.size());
            disturb(files.get(one), texts.get(one), random.nextInt(4));
        }
        return files;
    }

    private static void disturb(Path file, byte[] text, int how) throws Exception {
        switch (how) {
            case 0 -> { // saved in two pieces
                Files.write(file, java.util.Arrays.copyOf(text, text.length / 2));
                Thread.sleep(2);
            }
            case 1 -> { // gone for a moment
                Files.delete(file);
                Thread.sleep(2);
            }
            case 2 -> { // grows beyond the limit
                Files.write(file, new byte[(1 << 20) + 1], StandardOpenOption.APPEND);
                Thread.sleep(1);
            }
            default -> { // a folder for a moment
                Files.delete(file);
                Files.createDirectory(file);
                Thread.sleep(1);
                Trees.delete(file);
            }
        }
        Files.write(file, text);
        Thread.sleep(5);
    }
}
