package org.waymark.model;

import java.util.Set;

/**
 * The words with which a language says no, for checks of translations.
 *
 * @param words words that negate a sentence; a translation must have as many
 * @param also words that may replace one of them in a translation, but need not occur in it
 * @param except phrases in which such a word negates nothing: "hay không" (whether) in Vietnamese, 不同 (different) in Chinese
 */
public record Negation(Set<String> words, Set<String> also, Set<String> except) {
    /** Stands in for a language whose negation is unknown. */
    public static final Negation UNKNOWN = new Negation(Set.of(), Set.of(), Set.of());

    public Negation {
        words = Set.copyOf(words);
        also = Set.copyOf(also);
        except = Set.copyOf(except);
    }

    public boolean isKnown() {
        return !words.isEmpty();
    }
}
