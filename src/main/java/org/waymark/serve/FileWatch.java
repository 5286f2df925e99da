package org.waymark.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.diagnostic.PassingFiles;

/** Reports which files and folders below the roots were written, moved or deleted. Ignores the temporary files of editors. */
final class FileWatch implements AutoCloseable {
    /** A save is complete when nothing has changed for this long. */
    private static final long QUIET_MILLIS = 6;

    private static final int MOST_ROUNDS = 20;

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final List<Path> roots;
    private final WatchService service;
    private final Consumer<Collection<Path>> listener;
    private final Thread thread = new Thread(this::listen, "preview-files");
    /**
     * True if something is a link. Its changes are then seen at another path than the one it is read from, so everything is
     * read again.
     */
    private boolean hasLinks;

    FileWatch(List<Path> roots, Consumer<Collection<Path>> listener) throws IOException {
        FileSystem disk = FileSystems.getDefault();
        this.roots = roots.stream()
                .filter(root -> root.getFileSystem().equals(disk)) // in a release the tool's files are in its jar
                .toList();
        this.listener = listener;
        this.service = disk.newWatchService();
        for (Path root : this.roots) {
            watch(root);
            Path around = root.getParent(); // notices a root that is moved away and put back
            if (around != null) {
                register(around);
            }
        }
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Watches a folder and everything below it. Follows links as the reader does. */
    private void watch(Path folder) {
        hasLinks |= Files.isSymbolicLink(folder);
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
                                throws IOException {
                            hasLinks |= Files.isSymbolicLink(path);
                            register(path);
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            hasLinks |= Files.isSymbolicLink(file);
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException fault) {
                            return FileVisitResult.CONTINUE; // gone again, or the reader reports what is wrong with it
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void register(Path folder) throws IOException {
        try {
            WatchKey key = folder.register(service, KINDS);
            if (!folder.equals(key.watchable())) {
                key.cancel(); // a folder that was moved would go on reporting its old path
                folder.register(service, KINDS);
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            // gone again: its parent reports it
        }
    }

    private void listen() {
        try {
            while (true) {
                Set<Path> changed = new HashSet<>();
                @Nullable WatchKey key = service.take();
                for (int round = 0; key != null && round < MOST_ROUNDS; round++) {
                    gather(key, changed);
                    key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                }
                if (key != null) {
                    gather(key, changed);
                }
                if (!changed.isEmpty()) {
                    listener.accept(hasLinks ? roots : changed);
                }
            }
        } catch (ClosedWatchServiceException e) {
            // closed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void gather(WatchKey key, Set<Path> changed) {
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                roots.forEach(this::watch);
                changed.addAll(roots);
            } else {
                gather(folder.resolve((Path) event.context()), event.kind(), changed);
            }
        }
        key.reset();
    }

    private void gather(Path path, WatchEvent.Kind<?> kind, Set<Path> changed) {
        boolean isOurs = roots.stream().anyMatch(path::startsWith);
        if (!isOurs || PassingFiles.has(String.valueOf(path.getFileName()))) {
            return;
        }
        hasLinks |= Files.isSymbolicLink(path);
        if (kind == StandardWatchEventKinds.ENTRY_CREATE && Files.isDirectory(path)) {
            watch(path);
        }
        changed.add(path);
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
