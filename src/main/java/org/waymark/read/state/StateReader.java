package org.waymark.read.state;

import java.nio.file.Path;
import java.util.List;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Language;
import org.waymark.model.WordedKind;
import org.waymark.model.state.StateLaw;
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
        StateFolder reader = new StateFolder(content, languages, diagnostics);
        return new Result(reader.read(folder), reader.unread());
    }
}
