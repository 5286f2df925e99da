package org.waymark.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The changes that are made to the disk, one method each. What is not forced may be gone after a power cut: a file can then
 * be there with no content, a rename not have happened.
 */
public interface Disk {
    void createFolder(Path folder) throws IOException;

    void write(Path file, byte[] content) throws IOException;

    /** Returns when the content of the file, or the names in the folder, would outlast a power cut. */
    void force(Path path) throws IOException;

    /** Renames within one disk: the target's old or new content is there, never nothing or a part. */
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
                // Windows opens no folder as a file; its file system keeps names by itself
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
