package org.waymark.read.dataset;

import java.nio.file.Path;
import java.util.Optional;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.markdown.leftover.PlainWords.Braces;
import org.waymark.model.dataset.Dataset;
import org.waymark.read.tree.SourceTree;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlReader;

/** Finds the file that declares a dataset, and reads it. */
public final class DatasetFile {
    private DatasetFile() {}

    /** True if this is the file of a dataset, not the folder of a record. */
    public static boolean is(Path path) {
        return path.endsWith(Dataset.FILE);
    }

    /** The declaration in a file of a dataset's folder. Empty if it has a fault; that is then reported. */
    public static Optional<Dataset> read(Path file, SourceTree content, Diagnostics diagnostics) {
        String folder = String.valueOf(file.resolveSibling("").getFileName());
        return content.text(file)
                .flatMap(text -> YamlReader.readMapping(content.name(file), text, Braces.PATTERNS, diagnostics))
                .flatMap(mapping -> new DatasetReader(new Fields(mapping, diagnostics)).read(folder));
    }
}
