package org.waymark.model;

import java.util.Map;
import java.util.Set;

/**
 * Words of a language that are a number, where Unicode's data do not say so.
 *
 * @param words the words by the number in digits: 两 for 2
 * @param endings the endings of words that may be a number of things, by the number: the dual of Arabic
 * @param prefixes what may be written before a number without a space: the article of Arabic
 * @param ambiguous words of numbers that more often mean something else: "năm" (five, year); they are no number by themselves
 */
public record NumberWords(
        Map<String, Set<String>> words, Map<String, Set<String>> endings, Set<String> prefixes, Set<String> ambiguous) {
    /** Stands in for a language of which no more is known. */
    public static final NumberWords NONE = new NumberWords(Map.of(), Map.of(), Set.of(), Set.of());

    public NumberWords {
        words = Map.copyOf(words);
        endings = Map.copyOf(endings);
        prefixes = Set.copyOf(prefixes);
        ambiguous = Set.copyOf(ambiguous);
    }
}
