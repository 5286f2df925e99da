package org.waymark.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Held by the one build that may change a site. The system lets go of it when the process ends, however it ends. */
final class Lock implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    private Lock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The lock, or nothing while another build holds it. */
    static Optional<Lock> take(Path file) throws IOException {
        while (true) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            if (!isTaken(channel)) {
                channel.close();
                return Optional.empty();
            }
            // who held it may have deleted the file between our opening and our locking: then it is nobody's any more
            if (isStillThere(file, channel)) {
                return Optional.of(new Lock(file, channel));
            }
            channel.close();
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // another thread of this process has it
        }
    }

    /** Whether the file of that name is the one that is open: it shows what is written through the channel. */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        String mark = UUID.randomUUID().toString();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.US_ASCII)), 0);
        try {
            return Files.readString(file).equals(mark);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Since when the lock has been held. */
    static Optional<Instant> since(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            return Optional.empty(); // let go of in this moment
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
