package org.waymark.model;

import java.util.Set;

/**
 * The words with which a language says one thing, such as no or must, for checks of translations.
 *
 * @param words words that say it; a translation must have one for each
 * @param also words that may answer one of them in a translation, but need no answer
 * @param except phrases in which such a word says something else: "hay không" (whether) in Vietnamese, 不同 (different) in Chinese
 */
public record WordTable(Set<String> words, Set<String> also, Set<String> except) {
    /** Stands in for words that are unknown. */
    public static final WordTable UNKNOWN = new WordTable(Set.of(), Set.of(), Set.of());

    public WordTable {
        words = Set.copyOf(words);
        also = Set.copyOf(also);
        except = Set.copyOf(except);
    }

    public boolean isKnown() {
        return !words.isEmpty();
    }
}
