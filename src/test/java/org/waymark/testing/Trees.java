package org.waymark.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of files as values: written, copied, and read back. */
public final class Trees {
    private Trees() {}

    /** Writes a file with its folders. */
    public static Path write(Path root, String name, String text) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.resolve("..").normalize());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of a folder by its name with {@code /}; each byte is a character. */
    public static Map<String, String> read(Path root) {
        Map<String, String> files = new TreeMap<>();
        walk(root).forEach(file -> files.put(name(root, file), bytes(file)));
        return files;
    }

    /** Copies all files, the last one first: a disk may list them in another order then. Replaces what is there. */
    public static void copy(Path from, Path to) {
        walk(from).stream().sorted(Comparator.reverseOrder()).forEach(file -> copy(file, from, to));
    }

    /** Takes a folder away, with all in it. */
    public static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Trees::deleteOne);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path file, Path from, Path to) {
        try {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.resolve("..").normalize());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files below a folder, sorted. */
    public static List<Path> walk(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
