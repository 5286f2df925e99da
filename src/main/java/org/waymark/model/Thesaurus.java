package org.waymark.model;

import java.util.List;

/**
 * Everyday words of a language, and the words of its texts that they mean, for the search.
 *
 * @param language whose words they are
 */
public record Thesaurus(Language language, List<Synonym> synonyms) {
    public Thesaurus {
        synonyms = List.copyOf(synonyms);
    }

    /**
     * What people say, for example {@code clean slate}.
     *
     * @param phrase one word or a few
     */
    public record Synonym(Located<String> phrase, List<Meaning> meanings) {
        public Synonym {
            meanings = List.copyOf(meanings);
        }
    }

    /**
     * What the texts say for it.
     *
     * @param weight how near it comes: more than 0, at most 1
     */
    public record Meaning(Located<String> words, double weight) {}
}
