package org.waymark.read.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Language;
import org.waymark.model.WordedKind;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.DatasetNames;
import org.waymark.model.dataset.Layout.TileGrid;
import org.waymark.read.tree.PieceReader;
import org.waymark.read.tree.SourceTree;

/**
 * Reads the records of a dataset: revision folders, each with a file of facts and a file of words for each language.
 *
 * @param dataset the declaration; empty if it has a fault, so that no record can be read
 */
public record RecordReader(DatasetNames names, Optional<Dataset> dataset) implements PieceReader {
    @Override
    public WordedKind kind() {
        return names.kind();
    }

    @Override
    public boolean isDeclared() {
        return true;
    }

    @Override
    public boolean reads(Path child, List<Language> languages) {
        return !isWords(child, languages) && !isShapes(child);
    }

    @Override
    public Result read(Path folder, SourceTree content, List<Language> languages, Diagnostics diagnostics) {
        if (DatasetFile.is(folder)) {
            Optional<Dataset> declared = DatasetFile.read(folder, content, diagnostics);
            Set<String> unread = declared.isPresent() ? Set.of() : Set.of(content.inside(folder));
            return new Result(Optional.empty(), declared, unread);
        }
        return dataset.map(known -> {
                    RecordFolder reader = new RecordFolder(known, content, languages, diagnostics);
                    return new Result(reader.read(folder), reader.unread());
                })
                .orElseGet(() -> new Result(Optional.empty(), Set.of(content.inside(folder))));
    }

    private boolean isShapes(Path file) {
        return dataset.flatMap(known -> known.layout().map())
                .flatMap(TileGrid::shapes)
                .filter(shapes -> file.endsWith(shapes.name() + ".yaml"))
                .isPresent();
    }

    /** True if this file contains the dataset's words in one language; such a file is read with the messages. */
    private static boolean isWords(Path file, List<Language> languages) {
        return languages.stream().anyMatch(language -> file.endsWith(language + ".yaml"));
    }
}
