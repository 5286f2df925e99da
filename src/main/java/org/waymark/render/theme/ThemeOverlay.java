package org.waymark.render.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.PassingFiles;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;

/**
 * The files of a guide that replace files of the theme. A file is named like the one that it replaces: by its path in the theme,
 * or by its name alone if it lies at the top: {@code tokens.css}. Of several files of that name, the one in the outermost folder
 * is replaced.
 *
 * @param root the folder of the guide
 * @param files the path in the guide's folder by the path in the theme
 */
record ThemeOverlay(Path root, Map<String, String> files) {
    static final ThemeOverlay NONE = new ThemeOverlay(Path.of(""), Map.of());

    ThemeOverlay {
        files = Map.copyOf(files);
    }

    /**
     * Finds the files of a guide, and reports those that replace nothing.
     *
     * @param theme the paths of all files of the theme
     */
    static ThemeOverlay of(Path folder, List<String> theme, Diagnostics diagnostics) {
        Path root = folder.toAbsolutePath().normalize();
        Map<String, String> files = new HashMap<>();
        for (String own : filesIn(root, diagnostics)) {
            SourcePosition position = SourcePosition.ofFile(name(root, own));
            Optional<String> replaced = replaced(own, theme);
            if (replaced.isEmpty()) {
                diagnostics.report(
                        Rule.THEME_FILE,
                        position,
                        "the theme has no file '" + own + "' that this could replace",
                        hint(own, theme));
            } else if (files.containsKey(replaced.get())) {
                diagnostics.report(
                        Rule.THEME_FILE,
                        position,
                        "this replaces the theme's '" + replaced.get() + "', as '" + files.get(replaced.get())
                                + "' does already",
                        "Delete one of the two.");
            } else {
                files.put(replaced.get(), own);
            }
        }
        return new ThemeOverlay(root, files);
    }

    private static String hint(String own, List<String> theme) {
        Stream<String> names = Stream.concat(theme.stream(), theme.stream().map(ThemeOverlay::last));
        return Nearest.hint(own, names.distinct().toList());
    }

    private static Optional<String> replaced(String own, List<String> theme) {
        if (theme.contains(own)) {
            return Optional.of(own);
        }
        List<String> named =
                theme.stream().filter(file -> last(file).equals(own)).toList();
        int outermost = named.stream().mapToInt(ThemeOverlay::depth).min().orElse(0);
        List<String> nearest =
                named.stream().filter(file -> depth(file) == outermost).toList();
        return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    private static int depth(String file) {
        return Path.of(file).getNameCount();
    }

    private static String last(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static List<String> filesIn(Path root, Diagnostics diagnostics) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> !Files.isDirectory(file))
                    .filter(file -> !PassingFiles.has(String.valueOf(file.getFileName())))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            diagnostics.report(
                    Rule.THEME_FILE,
                    SourcePosition.ofFile(name(root, "")),
                    "the folder cannot be read",
                    "Look at its permissions.");
            return List.of();
        }
    }

    /** The folder that contains the replacement of a file of the theme, if there is one. */
    Optional<Path> rootOf(String inside) {
        return files.containsKey(inside) ? Optional.of(root) : Optional.empty();
    }

    /** The replacement of a file of the theme, if there is one. */
    Optional<Path> path(String inside) {
        return Optional.ofNullable(files.get(inside)).map(root::resolve);
    }

    /** The name of the replacement in messages, if there is one. */
    Optional<String> name(String inside) {
        return Optional.ofNullable(files.get(inside)).map(own -> name(root, own));
    }

    private static String name(Path root, String own) {
        Path around = root.getParent();
        String label = around == null || around.getFileName() == null
                ? String.valueOf(root.getFileName())
                : around.getFileName() + "/" + root.getFileName();
        return own.isEmpty() ? label : label + "/" + own;
    }
}
