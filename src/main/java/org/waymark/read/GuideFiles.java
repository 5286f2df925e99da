package org.waymark.read;

import java.nio.file.Path;
import java.util.List;
import org.waymark.read.tree.PieceReader;

/**
 * Where the files of a guide are.
 *
 * @param readers the readers of all kinds of pieces that it may hold beside its entries
 */
public record GuideFiles(Path contentDir, Path messagesDir, List<PieceReader> readers) {
    public GuideFiles {
        readers = List.copyOf(readers);
    }
}
