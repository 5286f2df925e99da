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

/** What files were like when they were read: one that is being saved meanwhile may have been read by half. */
final class ReadFiles {
    private final Map<Path, Stamp> stamps = new ConcurrentHashMap<>();

    private record Stamp(long size, FileTime saved) {
        static Stamp of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime());
        }
    }

    /** The size of a file, from which on changes of it are seen. */
    long size(Path file) throws IOException {
        Stamp stamp = Stamp.of(file);
        stamps.put(file, stamp);
        return stamp.size();
    }

    /** The content of a file, however it grows, to a limit. */
    static byte[] content(Path file, int most) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(most);
        }
    }

    /** Those that have been saved, deleted or exchanged since. */
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
