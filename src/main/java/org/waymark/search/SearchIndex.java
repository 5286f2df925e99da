package org.waymark.search;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.model.Language;

/**
 * Everything that a search in one language looks at.
 *
 * @param forms words as written, each with the number of its term
 * @param postings where each term stands, by its number
 */
public record SearchIndex(
        Language language,
        List<SearchDocument> documents,
        SortedMap<String, Integer> forms,
        List<List<Posting>> postings) {
    public SearchIndex {
        documents = List.copyOf(documents);
        forms = Collections.unmodifiableSortedMap(new TreeMap<>(forms));
        postings = List.copyOf(postings);
    }

    /**
     * A term in a document.
     *
     * @param impact how much it says for the document, from 1
     */
    public record Posting(int document, int impact) {}
}
