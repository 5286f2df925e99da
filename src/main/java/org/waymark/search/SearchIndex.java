package org.waymark.search;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.model.Language;

/**
 * The search index of one language.
 *
 * @param forms words as written, each with the number of its term
 * @param postings where each term stands, by its number
 * @param synonyms everyday words, folded, with their meanings
 * @param little the function words, for example {@code the}
 * @param variants signs that a reader may type for those of the texts: simplified and traditional Chinese
 */
public record SearchIndex(
        Language language,
        List<SearchDocument> documents,
        SortedMap<String, Integer> forms,
        List<List<Posting>> postings,
        SortedMap<String, List<Meaning>> synonyms,
        SortedSet<Integer> little,
        SortedMap<Character, Character> variants) {
    public SearchIndex {
        documents = List.copyOf(documents);
        forms = Collections.unmodifiableSortedMap(new TreeMap<>(forms));
        postings = List.copyOf(postings);
        synonyms = Collections.unmodifiableSortedMap(new TreeMap<>(synonyms));
        little = Collections.unmodifiableSortedSet(new TreeSet<>(little));
        variants = Collections.unmodifiableSortedMap(new TreeMap<>(variants));
    }

    /**
     * A term in a document.
     *
     * @param impact the weight of the term in the document, at least 1
     */
    public record Posting(int document, int impact) {}

    /** The documents of one term, in their order. Stored as numbers, because an index has millions of them. */
    static final class Postings extends AbstractList<Posting> implements RandomAccess {
        private int[] documents = new int[1];
        private int[] impacts = new int[1];
        private int size;

        void add(int document, int impact) {
            if (size == documents.length) {
                documents = Arrays.copyOf(documents, size * 2);
                impacts = Arrays.copyOf(impacts, size * 2);
            }
            documents[size] = document;
            impacts[size] = impact;
            size++;
        }

        Postings trimmed() {
            documents = Arrays.copyOf(documents, size);
            impacts = Arrays.copyOf(impacts, size);
            return this;
        }

        @Override
        public Posting get(int place) {
            Objects.checkIndex(place, size);
            return new Posting(documents[place], impacts[place]);
        }

        @Override
        public int size() {
            return size;
        }
    }

    /**
     * The meaning of an everyday word.
     *
     * @param terms the terms that together have the meaning
     * @param tenths the weight, from 1 to 10
     */
    public record Meaning(Terms terms, int tenths) {}

    /** Terms by their numbers. */
    public record Terms(List<Integer> numbers) {
        public Terms {
            numbers = List.copyOf(numbers);
        }
    }
}
