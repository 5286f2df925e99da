package org.waymark.model;

import java.util.Set;

/**
 * How a language says no.
 *
 * @param words that turn a sentence round: a translation has as many
 * @param also words that can stand for one of them in a translation, and that no translation must have
 */
public record Negation(Set<String> words, Set<String> also) {
    /** Nothing is known of how the language says no. */
    public static final Negation UNKNOWN = new Negation(Set.of(), Set.of());

    public Negation {
        words = Set.copyOf(words);
        also = Set.copyOf(also);
    }

    public boolean isKnown() {
        return !words.isEmpty();
    }
}
