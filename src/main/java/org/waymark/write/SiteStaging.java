package org.waymark.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.waymark.model.OutputFile;

/**
 * Writes the new version beside the old one, ensures that it would survive a power cut, then swaps the two by renaming.
 */
final class SiteStaging implements Staging {
    private final SiteFolder folder;
    private final Disk disk;
    private final Lock lock;
    private final Set<String> files = ConcurrentHashMap.newKeySet();
    private final Map<Path, Boolean> folders = new ConcurrentHashMap<>();
    /**
     * Files are added concurrently under the read lock. Closing takes the write lock, so it waits for them and nothing
     * is added later.
     */
    private final ReadWriteLock gate = new ReentrantReadWriteLock();

    private boolean isCommitted;
    private boolean isClosed;

    private SiteStaging(SiteFolder folder, Disk disk, Lock lock) {
        this.folder = folder;
        this.disk = disk;
        this.lock = lock;
    }

    static SiteStaging begin(SiteFolder folder, Disk disk, Lock lock) throws IOException {
        new OwnedFolder(folder.fresh()).delete(disk);
        new OwnedFolder(folder.old()).delete(disk);
        disk.createFolder(folder.fresh());
        disk.write(folder.fresh().resolve(OwnedFolder.STAGED), new byte[0]);
        disk.force(folder.fresh()); // the mark outlasts a power cut before anything else is written
        return new SiteStaging(folder, disk, lock);
    }

    @Override
    public void put(OutputFile file) {
        gate.readLock().lock();
        try {
            if (!isClosed) {
                write(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            gate.readLock().unlock();
        }
    }

    private void write(OutputFile file) throws IOException {
        Path path = folder.fresh().resolve(file.path());
        createFolder(path.resolveSibling(""));
        disk.write(path, file.content());
        files.add(file.path());
    }

    /** Creates each folder once and records it and its parents, because their names must survive a power cut too. */
    private void createFolder(Path path) throws IOException {
        if (path.equals(folder.fresh()) || folders.containsKey(path)) {
            return;
        }
        disk.createFolder(path);
        for (Path above = path;
                !above.equals(folder.fresh());
                above = above.resolveSibling("").normalize()) {
            folders.put(above, true);
        }
    }

    @Override
    public void commit() {
        try {
            finish();
            swap();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        isCommitted = true;
    }

    /** Writes the manifest once everything that it lists would survive a power cut. */
    private void finish() throws IOException {
        Path kept = folder.site().resolve(OwnedFolder.KEPT);
        if (Files.isRegularFile(kept, LinkOption.NOFOLLOW_LINKS)) {
            put(new OutputFile(OwnedFolder.KEPT, Files.readAllBytes(kept)));
            files.remove(OwnedFolder.KEPT);
            force(folder.fresh().resolve(OwnedFolder.KEPT));
        }
        files.parallelStream().map(folder.fresh()::resolve).forEach(this::force);
        folders.keySet().forEach(this::force);
        Path manifest = folder.fresh().resolve(SiteFolder.MANIFEST);
        disk.write(manifest, (String.join("\n", new TreeSet<>(files)) + "\n").getBytes(StandardCharsets.UTF_8));
        disk.force(manifest);
        disk.delete(folder.fresh().resolve(OwnedFolder.STAGED));
        disk.force(folder.fresh());
    }

    private void force(Path path) {
        try {
            disk.force(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Swaps the versions. The old one is deleted only after the new one is permanently in place. */
    private void swap() throws IOException {
        Path parent = folder.site().resolveSibling("");
        if (Files.exists(folder.site())) {
            disk.move(folder.site(), folder.old());
        }
        try {
            disk.move(folder.fresh(), folder.site());
        } catch (IOException e) {
            if (Files.exists(folder.old())) {
                disk.move(folder.old(), folder.site());
            }
            throw e;
        }
        disk.force(parent);
        new OwnedFolder(folder.old()).delete(disk);
    }

    @Override
    public void close() {
        gate.writeLock().lock();
        try (lock) {
            isClosed = true;
            if (!isCommitted) {
                new OwnedFolder(folder.fresh()).delete(disk);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            gate.writeLock().unlock();
        }
    }
}
