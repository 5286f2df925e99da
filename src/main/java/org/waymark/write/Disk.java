package org.waymark.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The operations that change the disk, one method each. What is not forced can be lost in a power cut: a file may then
 * exist without content, or a rename may not have happened.
 */
interface Disk {
    void createFolder(Path folder) throws IOException;

    void write(Path file, byte[] content) throws IOException;

    /** Returns once the content of a file, or the names in a folder, would survive a power cut. */
    void force(Path path) throws IOException;

    /** Renames within one disk, atomically: the target has its old or its new content, never none or a part. */
    void move(Path from, Path to) throws IOException;

    void delete(Path path) throws IOException;

    /** The disk of this machine. */
    Disk REAL = new Disk() {
        @Override
        public void createFolder(Path folder) throws IOException {
            Files.createDirectories(folder);
        }

        @Override
        public void write(Path file, byte[] content) throws IOException {
            try (var channel = FileChannel.open(
                    file, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
                var rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
            }
        }

        @Override
        public void force(Path path) throws IOException {
            boolean isFolder = Files.isDirectory(path);
            try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException e) {
                // Windows cannot open a folder as a file; its file system preserves names by itself
                if (!isFolder) {
                    throw e;
                }
            }
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void delete(Path path) throws IOException {
            Files.delete(path);
        }
    };
}
