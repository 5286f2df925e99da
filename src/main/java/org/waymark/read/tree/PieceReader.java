package org.waymark.read.tree;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Declaration;
import org.waymark.model.Language;
import org.waymark.model.WordedKind;
import org.waymark.model.WordedPiece;

/** Reads the pieces of one kind. Each has a folder of its own in the folder of the kind. */
public interface PieceReader {
    WordedKind kind();

    /** True if content declares the kind, and its words lie in its folder. */
    default boolean isDeclared() {
        return false;
    }

    /** True if it reads this child of the kind's folder; a file of words is read with the messages. */
    default boolean reads(Path child, List<Language> languages) {
        return true;
    }

    /**
     * Reads a child of the kind's folder: the folder of a piece, or a file that declares what all pieces have. Faults go to
     * the diagnostics, which belong to this child alone.
     */
    Result read(Path folder, SourceTree content, List<Language> languages, Diagnostics diagnostics);

    /**
     * What was read.
     *
     * @param piece empty if the folder holds none, or if it could not be read
     * @param declaration what a file of the kind's folder declares of all its pieces; empty if this is no such file
     * @param unread pieces and files that exist but could not be read completely, relative to the content folder
     */
    record Result(
            Optional<? extends WordedPiece<?>> piece, Optional<? extends Declaration> declaration, Set<String> unread) {
        public Result {
            unread = Set.copyOf(unread);
        }

        public Result(Optional<? extends WordedPiece<?>> piece, Set<String> unread) {
            this(piece, Optional.empty(), unread);
        }
    }
}
