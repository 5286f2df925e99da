package org.waymark.model;

import java.util.List;

/**
 * Everyday words of a language, and the words of its texts that they mean, for the search.
 *
 * @param language whose words they are
 * @param questions how people ask for entries, besides their aliases
 */
public record Thesaurus(Language language, List<Synonym> synonyms, List<Questions> questions) {
    public Thesaurus {
        synonyms = List.copyOf(synonyms);
        questions = List.copyOf(questions);
    }

    /** One that knows nothing yet. */
    public Thesaurus(Language language) {
        this(language, List.of(), List.of());
    }

    /** In which words people ask for what has this id, for example {@code faq/what-is-vacatur}. */
    public record Questions(Located<String> id, List<Located<String>> wordings) {
        public Questions {
            wordings = List.copyOf(wordings);
        }
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
