package org.waymark.read.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The location of the tool's own messages and theme: in its jar, as in a release, or in the nearest folder around the jar or
 * the classes that contains them, which is the repository.
 */
public final class ToolFiles {
    private static final String MESSAGES = "i18n";
    private static final String THEME = "themes/default";
    private static final Path ROOT = root(program());

    private ToolFiles() {}

    /** The folder of the messages. */
    public static Path messages() {
        return ROOT.resolve(MESSAGES);
    }

    /** The folder of the theme. */
    public static Path theme() {
        return ROOT.resolve(THEME);
    }

    /** The folder around the program that contains the tool's files and possibly a guide; empty for a release. */
    public static Optional<Path> repository() {
        return Optional.of(ROOT).filter(root -> root.getFileSystem().equals(FileSystems.getDefault()));
    }

    private static Path program() {
        try {
            return Path.of(ToolFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path names no file", e);
        }
    }

    /** The place of the files for a program: a jar or a folder of classes. */
    static Path root(Path program) {
        return Stream.concat(
                        inside(program).stream(),
                        Stream.iterate(program.getParent(), Objects::nonNull, Path::getParent))
                .filter(ToolFiles::holdsFiles)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "neither " + program + " nor a folder around it holds " + MESSAGES + " and " + THEME));
    }

    /** The root of a jar, which stays open while the program runs. */
    private static Optional<Path> inside(Path program) {
        if (!Files.isRegularFile(program)) {
            return Optional.empty();
        }
        try {
            return Optional.of(FileSystems.newFileSystem(program)
                    .getRootDirectories()
                    .iterator()
                    .next());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsFiles(Path folder) {
        return Files.isDirectory(folder.resolve(MESSAGES)) && Files.isDirectory(folder.resolve(THEME));
    }
}
