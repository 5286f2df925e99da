package org.waymark.model;

import java.util.List;
import org.waymark.diagnostic.SourcePosition;

/**
 * A unit of publication, with its own folder, revisions and pages: an entry, or a piece with facts and words. What works
 * on every piece alike (history, editions, dates, drafts, impact) knows no other type than this.
 */
public sealed interface Piece permits Entry, WordedPiece {
    PieceKind kind();

    /** The name of its folder, without the folder of its kind. */
    String slug();

    /** The name of its folder below {@code content/}, for example {@code faq/what-is-a-deposit}. */
    default String path() {
        return kind().folder() + "/" + slug();
    }

    /** Its earlier paths. */
    default List<String> formerPaths() {
        return List.of();
    }

    /** The addresses of its pages in a language. They must never change: readers keep links to them. */
    List<String> pages(Language language);

    /** All revisions in ascending order, including drafts. */
    List<? extends Revised> revisions();

    /** True if it is no longer given, and its page only leads on. */
    default boolean isRetired() {
        return false;
    }

    /** True if readers may see any of its texts. */
    default boolean isPublished() {
        return revisions().stream().anyMatch(revision -> !revision.draft());
    }

    SourcePosition position();
}
