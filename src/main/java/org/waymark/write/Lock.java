package org.waymark.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Held by the one build that may change a site. The operating system releases it when the process ends for any reason.
 */
final class Lock implements AutoCloseable {
    private static final long LONGEST = 1 << 20;

    /** The locks held by builds in this process. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private Lock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Acquires the lock; empty while another build holds it. */
    static Optional<Lock> take(Path file) throws IOException {
        // on Unix a process loses its lock when it closes the file, even if it had opened the file a second time
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Optional<Lock> taken = Optional.empty();
        try {
            taken = takeFromOthers(file);
            return taken;
        } finally {
            if (taken.isEmpty()) {
                HELD.remove(file);
            }
        }
    }

    /** True if the file is not a lock of this tool. Locking it would empty the file or its target, or wait for ever. */
    static boolean isForeign(Path file) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            return !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || Files.size(file) > LONGEST
                    || !isBlank(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return false; // let go of in this moment
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean isBlank(byte[] content) {
        for (byte one : content) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Lock> takeFromOthers(Path file) throws IOException {
        while (true) {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.WRITE, StandardOpenOption.CREATE, LinkOption.NOFOLLOW_LINKS);
            try {
                if (channel.tryLock() == null) {
                    channel.close();
                    return Optional.empty();
                }
                // its last holder may have deleted the file between our open and our lock; then the lock is void
                if (isStillThere(file, channel)) {
                    return Optional.of(new Lock(file, channel));
                }
            } catch (IOException e) {
                channel.close();
                throw e;
            }
            channel.close();
        }
    }

    /** True if the name still refers to the open file, tested by giving the open file a random length. */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        long length = ThreadLocalRandom.current().nextLong(1, LONGEST);
        channel.truncate(0);
        channel.write(ByteBuffer.allocate(1), length - 1); // a hole: it takes no room
        try {
            return Files.size(file) == length;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** The time since when the lock has been held. */
    static Optional<Instant> since(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            return Optional.empty(); // let go of in this moment
        }
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(file);
        }
    }
}
