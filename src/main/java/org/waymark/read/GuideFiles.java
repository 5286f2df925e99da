package org.waymark.read;

import java.nio.file.Path;
import java.util.List;
import org.waymark.read.tree.PieceReader;

/**
 * The locations of a guide's files.
 *
 * @param readers the readers of all kinds of pieces that the guide may contain besides its entries
 */
public record GuideFiles(Path contentDir, Path messagesDir, List<PieceReader> readers) {
    public GuideFiles {
        readers = List.copyOf(readers);
    }
}
