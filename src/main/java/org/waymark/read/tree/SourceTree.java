package org.waymark.read.tree;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.character.CleanText;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.PassingFiles;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.markdown.LineMap;
import org.waymark.model.Language;

/**
 * A folder of an author's files. Reads nothing outside the folder, and no file that could harm a reader or the build.
 */
public final class SourceTree {
    private static final int MAX_BYTES = 1 << 20;

    private final Path root;
    private final String label;
    private final Diagnostics diagnostics;
    private final ReadFiles files;

    /**
     * Creates a tree.
     *
     * @param label the name of the folder in messages, for example {@code content}
     */
    public SourceTree(Path root, String label, Diagnostics diagnostics) {
        this(root, label, new ReadFiles(), diagnostics);
    }

    private SourceTree(Path root, String label, ReadFiles files, Diagnostics diagnostics) {
        this.root = root;
        this.label = label;
        this.files = files;
        this.diagnostics = diagnostics;
    }

    /** The same folder, whose faults go elsewhere. */
    public SourceTree reportingTo(Diagnostics others) {
        return new SourceTree(root, label, files, others);
    }

    /** The name of a file of this tree in messages. */
    public String name(Path file) {
        String inside = inside(file);
        return inside.isEmpty() ? label : label.isEmpty() ? inside : label + "/" + inside;
    }

    /** The path of a file relative to this tree. */
    public String inside(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** The path of a position's file relative to this tree. */
    public String inside(SourcePosition position) {
        return position.path().substring(label.length() + 1);
    }

    public Path resolve(String inside) {
        return root.resolve(inside);
    }

    public boolean has(String inside) {
        return Files.exists(root.resolve(inside));
    }

    /**
     * The content of a folder, sorted by name; empty if there is no such folder. Temporary files of editors are
     * skipped.
     */
    public List<Path> list(Path folder) {
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            if (Files.exists(folder)) {
                unreadable(folder, "there is a file where a folder is expected");
            }
            return found;
        }
        if (!staysInside(folder)) {
            return found;
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                if (!PassingFiles.has(child.getFileName().toString()) && staysInside(child)) {
                    found.add(child);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            unreadable(folder, "the folder cannot be listed");
        }
        found.sort(Comparator.comparing(path -> path.getFileName().toString()));
        FileNames.check(found, this, diagnostics);
        return found;
    }

    /** Reports a text that is not read, so that its content would not be published, with a hint how to mend that. */
    public void lost(Path file, String hint) {
        diagnostics.report(
                Rule.LOST_TEXT,
                SourcePosition.ofFile(name(file)),
                "'" + file.getFileName() + "' is not read, so what it says would not be published",
                hint);
    }

    /** Reports a file that is not read, with a hint about what belongs there. */
    public void stray(Path file, String hint) {
        diagnostics.report(
                Rule.STRAY_FILE, SourcePosition.ofFile(name(file)), "'" + file.getFileName() + "' is not read", hint);
    }

    /** The language that a file is named after. Reports a language that the guide does not have. */
    public Optional<Language> language(Path file, String ending, List<Language> languages) {
        String name = String.valueOf(file.getFileName());
        Language language = new Language(name.substring(0, name.length() - ending.length()));
        if (languages.contains(language)) {
            return Optional.of(language);
        }
        List<String> tags = languages.stream().map(Language::tag).toList();
        diagnostics.report(
                Rule.UNKNOWN_LANGUAGE,
                SourcePosition.ofFile(name(file)),
                "unknown language '" + language + "'",
                Nearest.hint(language.tag(), tags) + " Languages are listed in guide.yaml.");
        return Optional.empty();
    }

    /** The text of a file. Empty if it cannot be used; the reason is then reported. */
    public Optional<String> text(Path file) {
        return bytes(file, MAX_BYTES, "Split it, or check that it is the file you meant.")
                .flatMap(bytes -> decode(file, bytes));
    }

    /**
     * The bytes of a file. Empty if it cannot be used; the reason is then reported.
     *
     * @param most the largest size that is read
     * @param tooLarge what to do with a larger file
     */
    public Optional<byte[]> bytes(Path file, int most, String tooLarge) {
        if (!Files.exists(file) || !staysInside(file)) {
            return Optional.empty();
        }
        try {
            if (!Files.isRegularFile(file)) {
                unreadable(file, "there is a folder or device where a file is expected");
                return Optional.empty();
            }
            return read(file, most, tooLarge);
        } catch (IOException e) {
            unreadable(file, "the file cannot be read");
            return Optional.empty();
        }
    }

    /** Reports the files that were saved while the guide was read, since only a part of them may have been read. */
    public void checkUnchanged() {
        for (Path file : files.changed()) {
            diagnostics.report(
                    Rule.UNREADABLE,
                    SourcePosition.ofFile(name(file)),
                    "the file was changed while the guide was read",
                    "Wait until all is saved, then begin again.");
        }
    }

    private void unreadable(Path file, String what) {
        diagnostics.report(
                Rule.UNREADABLE,
                SourcePosition.ofFile(name(file)),
                what,
                "Look at its permissions, and put in its place what belongs there.");
    }

    private boolean staysInside(Path file) {
        try {
            if (file.toRealPath().startsWith(root.toRealPath())) {
                return true;
            }
        } catch (IOException e) {
            if (!Files.isSymbolicLink(file)) {
                unreadable(file, "the file cannot be read");
                return false;
            }
        }
        diagnostics.report(
                Rule.SYMLINK,
                SourcePosition.ofFile(name(file)),
                "a symbolic link leads " + (Files.exists(file) ? "out of '" + label + "'" : "to nothing"),
                "Put the file itself here.");
        return false;
    }

    private Optional<byte[]> read(Path file, int most, String tooLarge) throws IOException {
        long size = files.size(file);
        if (size > most) {
            diagnostics.report(
                    Rule.FILE_SIZE,
                    SourcePosition.ofFile(name(file)),
                    "the file has " + size + " bytes, at most " + most + " are read",
                    tooLarge);
            return Optional.empty();
        }
        return Optional.of(ReadFiles.content(file, most));
    }

    private Optional<String> decode(Path file, byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            String unix =
                    text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
            String clean = CleanText.of(unix);
            return CharacterScan.accepts(clean, new LineMap(name(file), clean), diagnostics)
                    ? Optional.of(clean)
                    : Optional.empty();
        } catch (CharacterCodingException e) {
            String before = new String(bytes, 0, buffer.position(), StandardCharsets.UTF_8);
            diagnostics.report(
                    Rule.ENCODING,
                    new LineMap(name(file), before).at(before.length()),
                    String.format(
                            Locale.ROOT, "the file is not UTF-8 from here on (byte %02X)", bytes[buffer.position()]),
                    "Save it again with the encoding UTF-8.");
            return Optional.empty();
        }
    }
}
