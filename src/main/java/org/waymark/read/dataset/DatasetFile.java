package org.waymark.read.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.markdown.leftover.PlainWords.Braces;
import org.waymark.model.EntryKind;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.DatasetNames;
import org.waymark.read.tree.SourceTree;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlReader;

/** Finds the files that declare datasets, and reads them. */
public final class DatasetFile {
    private DatasetFile() {}

    /** A reader for each folder that declares a dataset. Faults are reported later, when the readers read the folders. */
    public static List<RecordReader> readers(Path contentDir) {
        if (!Files.isDirectory(contentDir)) {
            return List.of();
        }
        SourceTree content = new SourceTree(contentDir, String.valueOf(contentDir.getFileName()), new Diagnostics());
        try (Stream<Path> children = Files.list(contentDir)) {
            return children.filter(DatasetFile::declares)
                    .sorted(Comparator.comparing(Path::toString))
                    .map(folder -> reader(folder.resolve(Dataset.FILE), content))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean declares(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return Files.isRegularFile(folder.resolve(Dataset.FILE))
                && Arrays.stream(EntryKind.values())
                        .noneMatch(kind -> kind.folder().equals(name));
    }

    private static RecordReader reader(Path file, SourceTree content) {
        String folder = folder(file);
        DatasetNames names = parsed(file, content, new Diagnostics())
                .map(reader -> reader.names(folder))
                .orElseGet(() -> new DatasetNames(folder, "record.yaml", folder, folder, folder, "record"));
        return new RecordReader(names, read(file, content, new Diagnostics()));
    }

    /** True if this is the file of a dataset, not the folder of a record. */
    static boolean is(Path path) {
        return path.endsWith(Dataset.FILE);
    }

    /** The declaration in a file of a dataset's folder. Empty if it has a fault; that is then reported. */
    public static Optional<Dataset> read(Path file, SourceTree content, Diagnostics diagnostics) {
        return parsed(file, content, diagnostics).flatMap(reader -> reader.read(folder(file)));
    }

    private static Optional<DatasetReader> parsed(Path file, SourceTree content, Diagnostics diagnostics) {
        return content.reportingTo(diagnostics)
                .text(file)
                .flatMap(text -> YamlReader.readMapping(content.name(file), text, Braces.PATTERNS, diagnostics))
                .map(mapping -> new DatasetReader(
                        new Fields(mapping, diagnostics),
                        (name, slugs) ->
                                new ShapesReader(file.resolveSibling(""), content, slugs, diagnostics).read(name)));
    }

    private static String folder(Path file) {
        return String.valueOf(file.resolveSibling("").getFileName());
    }
}
