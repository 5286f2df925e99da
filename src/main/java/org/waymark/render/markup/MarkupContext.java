package org.waymark.render.markup;

import java.util.Optional;
import java.util.Set;
import org.waymark.model.BlockNode;
import org.waymark.model.ImageFile;
import org.waymark.model.Reference;
import org.waymark.render.Html;

/** The decisions of a page about the markup that it shows. They are requested in the order of the text. */
public interface MarkupContext {
    Anchor anchor(Reference reference);

    /** The id of the block at the top of the tree; blank if it has none. */
    String id();

    /** A message of the interface, as markup. */
    String message(String key);

    /** The mark of a footnote, as markup. It is requested after the link to the note. */
    default String noteMark(String label) {
        return Html.escape(label);
    }

    /** The element of a heading of some level. */
    default String heading(int level) {
        return "h" + Math.min(6, level + headingShift());
    }

    /** The file that the page shows as a picture; empty if it shows the alternative text instead. */
    default Optional<Shown> picture(BlockNode.Picture picture) {
        return Optional.empty();
    }

    /**
     * A picture as the page shows it.
     *
     * @param width in CSS pixels, as is the height, so that the browser can reserve the space while the file loads
     */
    record Shown(String src, int width, int height, Set<ImageFile.Trait> traits) {}

    /** The number of levels by which headings are deeper than on the entry's own page. */
    int headingShift();

    /** True if details are shown open. */
    default boolean opensDetails() {
        return false;
    }
}
