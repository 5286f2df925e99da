package org.waymark.model;

import java.util.List;
import java.util.Map;

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
