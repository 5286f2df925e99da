package org.waymark.read.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Language;
import org.waymark.model.WordedKind;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.state.StateLaw;
import org.waymark.read.dataset.DatasetFile;
import org.waymark.read.tree.PieceReader;
import org.waymark.read.tree.SourceTree;

/** Reads the law of a state: revision folders, each with {@code state.yaml} and a file of words for each language. */
public final class StateReader implements PieceReader {
    @Override
    public WordedKind kind() {
        return StateLaw.KIND;
    }

    @Override
    public Result read(Path folder, SourceTree content, List<Language> languages, Diagnostics diagnostics) {
        if (DatasetFile.is(folder)) {
            Optional<Dataset> declared = DatasetFile.read(folder, content, diagnostics);
            Set<String> unread = declared.isPresent() ? Set.of() : Set.of(content.inside(folder));
            return new Result(Optional.empty(), declared, unread);
        }
        StateFolder reader = new StateFolder(content, languages, diagnostics);
        return new Result(reader.read(folder), reader.unread());
    }
}
