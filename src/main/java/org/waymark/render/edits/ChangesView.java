package org.waymark.render.edits;

import java.util.List;

/**
 * The changes between two texts, as a page shows them.
 *
 * @param lang the language of both texts
 */
public record ChangesView(String lang, String dir, List<Change> parts) {

    /**
     * What happened to a part, or how many parts are unchanged.
     *
     * @param kind how it is drawn, for example {@code moved}
     * @param label what happened, in the reader's language
     * @param html the words in the language of the text; blank if none are shown
     */
    public record Change(String kind, String label, String html) {}
}
