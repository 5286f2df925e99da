package org.waymark.render.context;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.model.SheetKind;
import org.waymark.model.WordedPiece;
import org.waymark.render.Page;

/** Plans one part of the site: which pages it has, and how each is made. */
public interface Renderer {
    Stream<Page> plan(SiteContext site);

    /** Its printed sheets that the list of sheets names. */
    default Stream<SheetTarget> sheets(LanguageContext context) {
        return Stream.empty();
    }

    /**
     * A printed sheet.
     *
     * @param slug the name of its files in the folder {@code print} of the language
     * @param about how long it is, or what it is for; blank if the list of sheets does not name it
     * @param pieces the pieces that it shows
     */
    record SheetTarget(
            SheetKind kind, String slug, LinkTarget target, String about, List<? extends WordedPiece<?>> pieces) {
        public SheetTarget {
            pieces = List.copyOf(pieces);
        }
    }
}
