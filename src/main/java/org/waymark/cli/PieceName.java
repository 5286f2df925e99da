package org.waymark.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.diagnostic.Nearest;
import org.waymark.model.EntryKind;
import org.waymark.model.PieceKind;
import org.waymark.pipeline.Kinds;

/**
 * Parses the names of pieces as people type them: the folder, the id in a link or command, or the path of a file in the
 * folder.
 */
record PieceName(Path contentDir) {
    private static final String ANSWER = "answer";
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    /**
     * The folder below the content folder, such as {@code faq/what-is-a-deposit}; empty if no piece can have this name.
     */
    Optional<String> folder(String typed) {
        String[] parts = inside(typed).split("/", -1);
        if (parts.length < 2) {
            return Optional.empty();
        }
        Optional<String> kind = folderOf(parts[0]);
        boolean isFile = parts.length == 2 || parts[2].matches("r\\d+|entry\\.yaml.*");
        return kind.filter(known -> isFile && parts[1].matches(SLUG)).map(known -> known + "/" + parts[1]);
    }

    private List<PieceKind> kinds() {
        return Stream.concat(Arrays.<PieceKind>stream(EntryKind.values()), Kinds.named(contentDir).stream())
                .toList();
    }

    /** The folder of a kind, by its own name, by that of its links, or by what people call it. */
    private Optional<String> folderOf(String kind) {
        return kinds().stream()
                .filter(known -> known.folder().equals(kind)
                        || known.scheme().equals(kind)
                        || (known == EntryKind.FAQ && kind.equals(ANSWER)))
                .map(PieceKind::folder)
                .findFirst();
    }

    /** The typed path relative to the content folder, without a trailing slash. */
    String inside(String typed) {
        String path = typed.strip().replace('\\', '/').replaceFirst("#.*", "").replaceFirst("^(?:\\./)+", "");
        String root = contentDir.toString().replace('\\', '/') + "/";
        String name = contentDir.getFileName() + "/";
        String inside = path.startsWith(root) ? path.substring(root.length()) : path;
        int at = inside.lastIndexOf("/" + name);
        inside = inside.startsWith(name)
                ? inside.substring(name.length())
                : at >= 0 ? inside.substring(at + name.length() + 1) : inside;
        return inside.replaceFirst("^([a-z]+):", "$1/").replaceAll("/+$", "");
    }

    /** Suggests what to type instead. */
    String hint(String typed) {
        String inside = inside(typed);
        List<String> all = all();
        String slug = inside.substring(inside.lastIndexOf('/') + 1);
        return all.stream()
                .filter(piece -> piece.endsWith("/" + slug))
                .findFirst()
                .or(() -> Nearest.to(folder(typed).orElse(inside), all))
                .or(() -> all.stream()
                        .filter(piece -> Nearest.to(slug, List.of(piece.substring(piece.indexOf('/') + 1)))
                                .isPresent())
                        .findFirst())
                .map(near -> "Did you mean '" + near + "'?")
                .orElse("Write it like: faq/what-is-a-deposit");
    }

    private List<String> all() {
        List<String> pieces = new ArrayList<>();
        for (PieceKind kind : kinds()) {
            String folder = kind.folder();
            if (Files.isDirectory(contentDir.resolve(folder))) {
                try (Stream<Path> children = Files.list(contentDir.resolve(folder))) {
                    children.filter(Files::isDirectory)
                            .sorted(Comparator.comparing(Path::toString))
                            .forEach(child -> pieces.add(folder + "/" + child.getFileName()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return pieces;
    }
}
