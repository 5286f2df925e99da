package org.waymark.read.project;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Located;
import org.waymark.read.tree.SourceTree;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlReader;

/**
 * The folder of a guide, with the settings of its {@code waymark.yaml}. Paths in the file are relative to the folder. A folder
 * without the file is a guide with everything in its default place.
 *
 * @param root the folder of the guide
 * @param content the guide's texts
 * @param messages the messages of the interface; empty for the tool's
 * @param theme the theme; empty for the tool's
 * @param site the folder of the built site
 * @param baseUrl the address that the site will have
 */
public record ProjectFile(
        Path root,
        Path content,
        Optional<Path> messages,
        Optional<Path> theme,
        Path site,
        Optional<Located<String>> baseUrl) {
    public static final String NAME = "waymark.yaml";

    /** A guide without a {@code waymark.yaml}. */
    private static ProjectFile usual(Path root) {
        return new ProjectFile(
                root,
                root.resolve("content"),
                Optional.empty(),
                Optional.empty(),
                root.resolve("site"),
                Optional.empty());
    }

    /** The innermost of a folder and the folders around it that contains a {@code waymark.yaml}. */
    public static Optional<Path> around(Path folder) {
        for (@Nullable Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(NAME))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** Reads the file of a folder, if it has one. Faults are reported. */
    public static ProjectFile in(Path folder, Diagnostics diagnostics) {
        Path root = folder.toAbsolutePath().normalize();
        Path file = root.resolve(NAME);
        if (!Files.exists(file)) {
            return usual(root);
        }
        return new SourceTree(root, "", diagnostics)
                .text(file)
                .flatMap(text -> YamlReader.readMapping(NAME, text, diagnostics))
                .map(mapping -> new Reader(root, new Fields(mapping, diagnostics)).read())
                .orElseGet(() -> usual(root));
    }

    /** Reads the keys. */
    private record Reader(Path root, Fields fields) {
        ProjectFile read() {
            ProjectFile usual = usual(root);
            var read = new ProjectFile(
                    root,
                    folder("content").orElse(usual.content()),
                    folder("i18n"),
                    folder("theme"),
                    path("site").map(Located::value).orElse(usual.site()),
                    fields.text("base-url"));
            fields.end();
            return read;
        }

        /** A folder that must exist. */
        private Optional<Path> folder(String key) {
            Optional<Located<Path>> named = path(key);
            named.filter(path -> !Files.isDirectory(path.value()))
                    .ifPresent(path -> fields.diagnostics()
                            .report(
                                    Rule.UNREADABLE,
                                    path.position(),
                                    "'" + key + "' names '" + root.relativize(path.value())
                                            + "', and there is no such folder",
                                    "Write where it is, seen from " + NAME + ", or take the line out: then "
                                            + usualPlace(key) + "."));
            return named.map(Located::value);
        }

        private static String usualPlace(String key) {
            return key.equals("content") ? "content/ is read" : "the tool's own is used";
        }

        private Optional<Located<Path>> path(String key) {
            return fields.text(key).flatMap(text -> {
                try {
                    return Optional.of(new Located<>(root.resolve(text.value()).normalize(), text.position()));
                } catch (InvalidPathException e) {
                    fields.diagnostics()
                            .report(
                                    Rule.WRONG_TYPE,
                                    text.position(),
                                    "'" + key + "' is '" + text.value() + "', which cannot be the name of a folder",
                                    "Write where it is, seen from " + NAME + ".");
                    return Optional.empty();
                }
            });
        }
    }
}
