package org.waymark.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.diagnostic.SourcePosition;

/**
 * A questionnaire with all its revisions.
 *
 * @param revisions in ascending order, including drafts
 */
public record Quiz(String slug, List<Revision> revisions, SourcePosition position) {
    public Quiz {
        revisions = revisions.stream()
                .sorted(Comparator.comparingInt(Revision::number))
                .toList();
    }

    /**
     * One revision of a questionnaire: its decision table and its words.
     *
     * @param change what changed for the reader, in one sentence; from the second revision on
     * @param withdraw true if the words that it changed must no longer be shown in any language
     * @param words the words by language
     */
    public record Revision(
            int number,
            boolean draft,
            Located<LocalDate> effective,
            Optional<Located<String>> change,
            boolean withdraw,
            DecisionTable table,
            Map<Language, QuizWords> words,
            SourcePosition position)
            implements WordedRevision<QuizWords> {
        public Revision {
            words = Map.copyOf(words);
        }

        /** A copy with words in other languages. */
        public Revision with(Map<Language, QuizWords> others) {
            return with(others, change);
        }

        /** A copy with words in other languages and another sentence about the change. */
        public Revision with(Map<Language, QuizWords> others, Optional<Located<String>> otherChange) {
            return new Revision(number, draft, effective, otherChange, withdraw, table, others, position);
        }

        /** The same revision, shown if it was a draft. */
        public Revision published() {
            return new Revision(number, false, effective, change, withdraw, table, words, position);
        }

        @Override
        public Optional<Located<String>> change(Language language) {
            return in(language)
                    .flatMap(words -> Optional.ofNullable(words.phrases().get("change")));
        }
    }

    /** The address of its page in a language. It must never change: readers keep links to it. */
    public static String page(String slug, Language language) {
        return language + "/" + slug + ".html";
    }

    /** The address of the page that explains all rules in words. */
    public static String rulesPage(String slug, Language language) {
        return language + "/" + slug + "-rules.html";
    }

    /** The newest published revision. */
    public Optional<Revision> latest() {
        return revisions.stream().filter(revision -> !revision.draft()).reduce((earlier, later) -> later);
    }

    /** The words of the newest published revision that has some in this language. */
    public Optional<QuizWords> in(Language language) {
        return WordedRevision.newest(revisions, language);
    }

    /** The words shown to readers of a language: their own, or else the source's; empty if all revisions are drafts. */
    public Optional<QuizWords> shownIn(Language language, Language source) {
        return in(language).or(() -> in(source));
    }

    public Optional<Revision> revision(int number) {
        return revisions.stream()
                .filter(revision -> revision.number() == number)
                .findFirst();
    }
}
