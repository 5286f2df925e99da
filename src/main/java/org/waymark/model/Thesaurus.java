package org.waymark.model;

import java.util.List;

/**
 * For the search: everyday words of a language, and the words of its texts that they mean.
 *
 * @param language the language of all words
 * @param questions the wordings in which people ask for entries, besides aliases
 */
public record Thesaurus(Language language, List<Synonym> synonyms, List<Questions> questions) {
    public Thesaurus {
        synonyms = List.copyOf(synonyms);
        questions = List.copyOf(questions);
    }

    /** An empty thesaurus. */
    public Thesaurus(Language language) {
        this(language, List.of(), List.of());
    }

    /** The wordings in which people ask for the entry with this id, for example {@code faq/what-is-a-deposit}. */
    public record Questions(Located<String> id, List<Located<String>> wordings) {
        public Questions {
            wordings = List.copyOf(wordings);
        }
    }

    /**
     * An everyday phrase and its meanings, for example {@code clean slate}.
     *
     * @param phrase one word or a few
     */
    public record Synonym(Located<String> phrase, List<Meaning> meanings) {
        public Synonym {
            meanings = List.copyOf(meanings);
        }
    }

    /**
     * Words of the texts that mean the same.
     *
     * @param weight how close the meaning is: more than 0, at most 1
     */
    public record Meaning(Located<String> words, double weight) {}
}
