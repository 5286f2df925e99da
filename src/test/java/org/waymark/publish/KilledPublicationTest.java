package org.waymark.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.OutputFile;
import org.waymark.testing.Trees;
import org.waymark.write.Disk;
import org.waymark.write.SiteFolder;

/** A publication is killed before and in the midst of each of its changes; then the next one is started. */
class KilledPublicationTest {
    private static final String ASSET_OF_A_PAGE = "needs (.*)";
    private static final Map<String, String> OLD = Map.of(
            "index.html", "needs assets/old.css",
            "en/a.html", "needs assets/old.css",
            "en/gone.html", "needs assets/old.css",
            "assets/old.css", "old style");
    private static final Map<String, String> NEW = Map.of(
            "index.html", "needs assets/new.css",
            "en/a.html", "needs assets/old.css",
            "es/b.html", "needs assets/new.css",
            "assets/old.css", "old style",
            "assets/new.css", "new style");

    @TempDir
    Path root;

    /** Works until its last step, which is done by half; after it nothing is done any more. */
    private record DyingDisk(AtomicInteger left) implements Disk {
        private void step() throws IOException {
            if (left.getAndDecrement() <= 0) {
                throw new IOException("killed");
            }
        }

        @Override
        public void createFolder(Path folder) throws IOException {
            step();
            REAL.createFolder(folder);
        }

        @Override
        public void write(Path file, byte[] content) throws IOException {
            if (left.get() == 0) {
                REAL.write(file, Arrays.copyOf(content, content.length / 2));
            }
            step();
            REAL.write(file, content);
        }

        @Override
        public void force(Path path) throws IOException {
            step();
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            step();
            REAL.move(from, to);
        }

        @Override
        public void delete(Path path) throws IOException {
            step();
            REAL.delete(path);
        }
    }

    @Test
    void thereAreOnlyWholeFilesAndTheNextPublicationGoesOn() {
        Path old = build("old", OLD);
        Path fresh = build("new", NEW);
        int steps = 0;
        boolean isDone = false;
        while (!isDone) {
            Path target = root.resolve("published-" + steps);
            Trees.write(target, "theirs.html", "needs nothing");
            publication(old, target).run((number, all, file) -> {});

            isDone = !isKilled(publication(fresh, target), steps);

            assertEveryFileIsWhole(target, "killed at step " + steps);
            publication(fresh, target).run((number, all, file) -> {});
            Map<String, String> published = Trees.read(target);
            published.remove(PublishedList.NAME);
            assertEquals(with(NEW, "theirs.html", "needs nothing"), published, "killed at step " + steps);
            steps++;
        }
        assertTrue(steps > 20, "publication has steps to be killed at: " + steps);
    }

    private static boolean isKilled(Publication publication, int step) {
        var disk = new DyingDisk(new AtomicInteger(step));
        try {
            publication.run((number, all, file) -> {}, disk);
            return false;
        } catch (UncheckedIOException e) {
            return true;
        }
    }

    /** What readers can ask for is the old or the new text, and what a page needs is there. */
    private static void assertEveryFileIsWhole(Path target, String when) {
        Map<String, String> files = new TreeMap<>(Trees.read(target));
        files.keySet().removeIf(name -> name.startsWith(".") || name.contains("/."));
        assertEquals("needs nothing", files.remove("theirs.html"));
        files.forEach((name, text) -> {
            assertTrue(text.equals(OLD.get(name)) || text.equals(NEW.get(name)), when + ": " + name + ": " + text);
            if (text.matches(ASSET_OF_A_PAGE)) {
                assertTrue(files.containsKey(text.replaceAll(ASSET_OF_A_PAGE, "$1")), when + ": " + name);
            }
        });
    }

    /** As on a full disk: one write fails, the rest works. */
    @Test
    void aWriteThatFailsLeavesNoHalfFileBehind() {
        Path site = build("site", NEW);
        Path target = root.resolve("published");
        Disk full = (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (proxy, method, arguments) -> {
                    boolean isFull = method.getName().equals("write")
                            && arguments[0].toString().contains("b.html");
                    Object[] given = isFull ? new Object[] {arguments[0], new byte[] {'n'}} : arguments;
                    Disk.class
                            .getMethod(method.getName(), method.getParameterTypes())
                            .invoke(Disk.REAL, given);
                    if (isFull) {
                        throw new IOException("No space left on device");
                    }
                    return null;
                });

        assertThrows(UncheckedIOException.class, () -> publication(site, target).run((number, all, file) -> {}, full));

        List<String> names = Trees.walk(target).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.contains("part") || name.startsWith("b.html"))
                .toList();
        assertEquals(List.of(), names);
    }

    private Publication publication(Path site, Path target) {
        return new Publication(site, target, Compression.NONE, new Diagnostics());
    }

    private Path build(String name, Map<String, String> files) {
        Path site = root.resolve(name);
        try (var staging = new SiteFolder(site).stage("site", new Diagnostics())) {
            files.forEach((file, text) -> staging.put(new OutputFile(file, text)));
            staging.commit();
        }
        return site;
    }

    private static Map<String, String> with(Map<String, String> files, String name, String text) {
        Map<String, String> all = new TreeMap<>(files);
        all.put(name, text);
        return all;
    }
}
