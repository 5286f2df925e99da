package org.waymark.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.write.Disk;

/**
 * The folder from which readers get the site, while it is updated. Each file is written to a temporary name, forced to the
 * disk and renamed, so that readers get the old file or the new one. Before the first change, the manifest names every file
 * that may be written, so that after a kill none of them is taken for a foreign file.
 */
final class TargetFolder {
    private static final String PART = ".waymark-part";

    private final Path target;
    private final Disk disk;
    private final BuiltSite site;
    private final Progress progress;
    private final AtomicInteger number = new AtomicInteger();

    TargetFolder(Path target, Disk disk, BuiltSite site, Progress progress) {
        this.target = target;
        this.disk = disk;
        this.site = site;
        this.progress = progress;
    }

    void update(PublishedList before, List<Step> steps) throws IOException {
        removeParts(before);
        put(PublishedList.NAME, journal(before, steps).bytes());
        disk.force(target);
        Map<String, PublishedFile> now = write(steps);
        remove(steps);
        put(PublishedList.NAME, new PublishedList(now).bytes());
        disk.force(target);
    }

    /** The temporary files that a killed publication left. */
    private void removeParts(PublishedList before) throws IOException {
        for (var file : before.files().entrySet()) {
            Path part = part(target.resolve(file.getKey()));
            if (file.getValue().isPending() && Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
                disk.delete(part);
            }
        }
    }

    private static PublishedList journal(PublishedList before, List<Step> steps) {
        Map<String, PublishedFile> files = new TreeMap<>(before.files());
        for (Step step : steps) {
            switch (step.action()) {
                case WRITE -> files.put(step.path(), PublishedFile.PENDING);
                case LEAVE -> files.put(step.path(), step.listed());
                case KEEP, REMOVE -> {}
            }
        }
        return new PublishedList(files);
    }

    /** Writes rank by rank. Each rank is on the disk before the next begins. Returns the final manifest. */
    private Map<String, PublishedFile> write(List<Step> steps) throws IOException {
        Map<String, PublishedFile> now = new ConcurrentHashMap<>();
        steps.stream()
                .filter(step -> step.action() == Step.Action.LEAVE || step.action() == Step.Action.KEEP)
                .forEach(step -> now.put(step.path(), step.listed()));
        List<Step> writes = steps.stream()
                .filter(step -> step.action() == Step.Action.WRITE)
                .toList();
        for (int rank : writes.stream().map(Step::rank).distinct().sorted().toList()) {
            List<Step> together =
                    writes.stream().filter(step -> step.rank() == rank).toList();
            writeAtOnce(together, writes.size(), now);
            forceFolders(together);
        }
        return now;
    }

    /** Starts no further file after a fault, and throws it when all threads have finished. */
    private void writeAtOnce(List<Step> steps, int all, Map<String, PublishedFile> now) throws IOException {
        AtomicReference<@Nullable IOException> fault = new AtomicReference<>();
        steps.parallelStream().forEach(step -> {
            try {
                if (fault.get() == null) {
                    now.put(step.path(), write(step));
                    progress.wrote(number.incrementAndGet(), all, step.path());
                }
            } catch (IOException e) {
                fault.compareAndSet(null, e);
            }
        });
        IOException first = fault.get();
        if (first != null) {
            throw first;
        }
    }

    private PublishedFile write(Step step) throws IOException {
        byte[] content = step.encoding().encode(site.content(step.source()));
        put(step.path(), content);
        return PublishedFile.current(BuiltSite.hash(content), content.length);
    }

    private void put(String path, byte[] content) throws IOException {
        Path file = target.resolve(path);
        Path part = part(file);
        disk.createFolder(file.resolveSibling(""));
        try {
            disk.write(part, content);
            disk.force(part);
            disk.move(part, file);
        } catch (IOException e) {
            if (Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
                disk.delete(part);
            }
            throw e;
        }
    }

    private static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + PART);
    }

    private void forceFolders(List<Step> steps) throws IOException {
        List<Path> folders = steps.stream()
                .flatMap(step -> foldersAbove(step.path()))
                .distinct()
                .toList();
        for (Path folder : folders) {
            disk.force(folder);
        }
    }

    /** The parent folders of a path, deepest first, up to the target. */
    private Stream<Path> foldersAbove(String path) {
        return Stream.iterate(
                target.resolve(path).resolveSibling(""),
                folder -> folder.startsWith(target),
                folder -> folder.resolveSibling("").normalize());
    }

    private void remove(List<Step> steps) throws IOException {
        List<Path> emptied = new ArrayList<>();
        for (Step step : steps) {
            Path file = target.resolve(step.path());
            if (step.action() == Step.Action.REMOVE) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    disk.delete(file);
                }
                foldersAbove(step.path()).forEach(emptied::add);
            }
        }
        // deepest first: a folder is deleted with its last file
        for (Path folder :
                emptied.stream().distinct().sorted(Comparator.reverseOrder()).toList()) {
            if (!folder.equals(target) && isEmpty(folder)) {
                disk.delete(folder);
            } else if (Files.exists(folder)) {
                disk.force(folder);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }
}
