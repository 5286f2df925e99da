package org.waymark.read.tree;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Language;
import org.waymark.model.WordedKind;
import org.waymark.model.WordedPiece;

/** Reads the pieces of one kind. Each has a folder of its own in the folder of the kind. */
public interface PieceReader {
    WordedKind kind();

    /** Reads the piece of a folder. Faults go to the diagnostics, which belong to this folder alone. */
    Result read(Path folder, SourceTree content, List<Language> languages, Diagnostics diagnostics);

    /**
     * What was read.
     *
     * @param piece empty if the folder holds none, or if it could not be read
     * @param unread pieces and files that exist but could not be read completely, relative to the content folder
     */
    record Result(Optional<? extends WordedPiece<?>> piece, Set<String> unread) {
        public Result {
            unread = Set.copyOf(unread);
        }
    }
}
