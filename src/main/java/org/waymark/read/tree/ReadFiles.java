package org.waymark.read.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers the size and date of each file that was read, to find files that were saved in the meantime. */
final class ReadFiles {
    private final Map<Path, Stamp> stamps = new ConcurrentHashMap<>();

    private record Stamp(long size, FileTime saved) {
        static Stamp of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime());
        }
    }

    /** Returns the size of a file and remembers it. */
    long size(Path file) throws IOException {
        Stamp stamp = Stamp.of(file);
        stamps.put(file, stamp);
        return stamp.size();
    }

    /** Reads a file up to a limit, even if it grows meanwhile. */
    static byte[] content(Path file, int most) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(most);
        }
    }

    /** The files that were saved, deleted or replaced since. */
    List<Path> changed() {
        return stamps.entrySet().parallelStream()
                .filter(read -> !isAsItWas(read.getKey(), read.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static boolean isAsItWas(Path file, Stamp stamp) {
        try {
            return Stamp.of(file).equals(stamp);
        } catch (IOException e) {
            return false;
        }
    }
}
