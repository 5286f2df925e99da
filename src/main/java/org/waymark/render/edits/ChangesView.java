package org.waymark.render.edits;

import java.util.List;

/**
 * What changed from one text to the next, as a page shows it.
 *
 * @param lang the language of both texts
 */
public record ChangesView(String lang, String dir, List<Change> parts) {

    /**
     * What became of a part, or that some stayed as they were.
     *
     * @param kind for example {@code moved}: how it is drawn
     * @param label what happened, in the readers' language
     * @param html the words, in the language of the text; empty where none are shown
     */
    public record Change(String kind, String label, String html) {}
}
