package org.waymark.kind;

import java.nio.file.Path;
import java.util.List;
import org.waymark.check.KindChecks;
import org.waymark.model.Site;
import org.waymark.read.tree.PieceReader;
import org.waymark.render.context.Renderer;
import org.waymark.render.updates.Update;

/**
 * A kind of content beside the entries, with all that the stages of a build need for it. What can be said in words of the
 * model, its pieces say themselves ({@link org.waymark.model.WordedPiece}).
 */
public interface Kind {
    /** Reads its folders in a content folder; a kind that content declares may have several, or none. */
    List<PieceReader> readers(Path contentDir);

    /** Its checks of a site. */
    KindChecks checks(Site site);

    /** The makers of its pages. */
    List<Renderer> renderers();

    /** What is new of its pieces. */
    List<Update.Source> updates(Site site);
}
