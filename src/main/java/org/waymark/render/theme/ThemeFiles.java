package org.waymark.render.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;

/**
 * Reads the files of a theme, some of which the guide may replace. Nothing outside the two folders is read, and nothing that
 * could stop the build.
 */
public final class ThemeFiles {
    /** The hint for a missing file. */
    public static final String PUT_BACK = "Put it back, or name another folder with --theme.";

    private static final long MAX_BYTES = 1 << 20;
    private static final String ITSELF = "Put the file itself there.";

    private final Path folder;
    private final String label;
    private final Diagnostics diagnostics;
    private final ThemeOverlay overlay;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /** The files of a theme that no guide changes. */
    public ThemeFiles(Path folder, Diagnostics diagnostics) {
        this(folder, null, diagnostics);
    }

    /**
     * The files of a theme and those of a guide that replace some of them.
     *
     * @param replacing the guide's folder; it need not exist
     */
    public ThemeFiles(Path folder, @Nullable Path replacing, Diagnostics diagnostics) {
        this.folder = folder.toAbsolutePath().normalize();
        this.label = "themes/" + this.folder.getFileName();
        this.diagnostics = diagnostics;
        this.overlay = replacing == null
                ? ThemeOverlay.NONE
                : ThemeOverlay.of(replacing, below("", "").toList(), diagnostics);
    }

    /** The name of a file in messages. */
    public String name(String inside) {
        return overlay.name(inside).orElse(label + "/" + inside);
    }

    /** The file that is read for a file of the theme. */
    public Path path(String inside) {
        return overlay.path(inside).orElse(folder.resolve(inside));
    }

    /** The files with this extension in a folder, sorted. */
    public List<String> list(String inside, String ending) {
        try (Stream<Path> files = Files.list(folder.resolve(inside))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ending) && !name.startsWith("."))
                    .sorted()
                    .map(name -> inside + "/" + name)
                    .toList();
        } catch (IOException e) {
            unreadable(inside);
            return List.of();
        }
    }

    /** The files with this extension in a folder and its subfolders, sorted. */
    public Stream<String> below(String inside, String ending) {
        try (Stream<Path> all = Files.walk(folder.resolve(inside))) {
            return all
                    .filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException e) {
            return Stream.of(); // reported where the files are needed
        }
    }

    /** The text of a file. Blank if the file cannot be used; the reason is then reported, once. */
    public String text(String inside) {
        return texts.computeIfAbsent(inside, this::read);
    }

    private String read(String inside) {
        Path file = path(inside);
        try {
            if (!file.toRealPath()
                    .startsWith(overlay.rootOf(inside).orElse(folder).toRealPath())) {
                report(Rule.SYMLINK, inside, "'" + inside + "' leads out of the theme", ITSELF);
            } else if (!Files.isRegularFile(file)) {
                report(Rule.UNREADABLE, inside, "there is a folder or device where a file is expected", ITSELF);
            } else if (Files.size(file) > MAX_BYTES) {
                String message = "the file has " + Files.size(file) + " bytes, at most " + MAX_BYTES + " are read";
                report(Rule.FILE_SIZE, inside, message, "Split it, or check that it is the file you meant.");
            } else {
                return Files.readString(file);
            }
        } catch (IOException e) {
            unreadable(inside);
        }
        return "";
    }

    private void unreadable(String inside) {
        if (Files.exists(path(inside))) {
            String message = "'" + inside + "' of the theme cannot be read";
            report(Rule.THEME_FILE, inside, message, "Look at its permissions, and save it as UTF-8.");
        } else {
            report(Rule.THEME_FILE, inside, "the theme has no '" + inside + "'", PUT_BACK);
        }
    }

    private void report(Rule rule, String inside, String message, String hint) {
        diagnostics.report(rule, SourcePosition.ofFile(name(inside)), message, hint);
    }
}
