package org.waymark.model;

import java.util.List;
import java.util.Map;
import org.waymark.diagnostic.SourcePosition;

/**
 * The words of a piece in one language, by key. A key means the same text in every language and revision.
 */
public non-sealed interface KeyedWords extends RevisionText {
    /** The texts that are a single phrase, by dotted key, each with its position. */
    Map<String, Located<String>> phrases();

    /**
     * All texts that a page shows, by dotted key; each is a phrase or a list of phrases. Names and titles are left out.
     */
    Map<String, List<String>> texts();

    /** The texts that readers see in the tab, the history of the browser and the name of a saved file. */
    default List<Located<String>> titles() {
        return List.of();
    }

    /** Other names of the piece by which people ask for it. */
    default List<Located<String>> aliases() {
        return List.of();
    }

    /** The texts that are read as sentences; labels and headings are left out. */
    List<Located<String>> prose();

    /** The position of what is said of the words as a whole. */
    default SourcePosition start() {
        return position();
    }

    /** Words are shown as soon as the revision is. */
    @Override
    default boolean draft() {
        return false;
    }

    @Override
    default String file() {
        return language() + ".yaml";
    }
}
