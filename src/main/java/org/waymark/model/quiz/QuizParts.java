package org.waymark.model.quiz;

import java.util.Optional;
import java.util.Set;
import org.waymark.model.Located;

/**
 * The parts of a questionnaire's pages that not every questionnaire needs, as {@code pages.yaml} declares them.
 *
 * @param items the key of the words that number what is answered for, if a reader may answer for several
 * @param records the folder of the records of which a reader may choose one; its words are below that key
 * @param helper the notes to print and take to somebody who helps
 * @param pages the pages beside the form
 */
public record QuizParts(
        Optional<Located<String>> items, Optional<Located<String>> records, Optional<Notes> helper, Set<Part> pages) {
    public static final QuizParts NONE = new QuizParts(Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

    public QuizParts {
        pages = Set.copyOf(pages);
    }

    /** A page beside the form. */
    public enum Part {
        /** The page that explains all rules in words. */
        RULES_PAGE,
        /** The printed sheet with the table. */
        PAPER
    }

    /**
     * The notes for somebody who helps.
     *
     * @param words the key of the group that holds their words
     * @param note the key, within the group, of a sentence that stands below their heading
     */
    public record Notes(Located<String> words, String note) {
        /** The full key of one of their phrases. */
        public String key(String phrase) {
            return words.value() + "." + phrase;
        }
    }

    public boolean has(Part part) {
        return pages.contains(part);
    }
}
