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
 * @param revisions in ascending order, drafts included
 */
public record Quiz(String slug, List<Revision> revisions, SourcePosition position) {
    public Quiz {
        revisions = revisions.stream()
                .sorted(Comparator.comparingInt(Revision::number))
                .toList();
    }

    /**
     * One state of the questionnaire's meaning.
     *
     * @param change what changed for the reader, in one sentence; from the second revision on
     * @param withdraw whether the words that it changed must no longer be shown in any language
     * @param words by language
     */
    public record Revision(
            int number,
            boolean draft,
            Located<LocalDate> effective,
            Optional<String> change,
            boolean withdraw,
            DecisionTable table,
            Map<Language, QuizWords> words,
            SourcePosition position)
            implements WordedRevision<QuizWords> {
        public Revision {
            words = Map.copyOf(words);
        }

        /** The same revision in other languages. */
        public Revision with(Map<Language, QuizWords> others) {
            return with(others, change);
        }

        /** The same revision in other languages, with other words for what it changed. */
        public Revision with(Map<Language, QuizWords> others, Optional<String> otherChange) {
            return new Revision(number, draft, effective, otherChange, withdraw, table, others, position);
        }

        /** The same revision, shown if it was a draft. */
        public Revision published() {
            return new Revision(number, false, effective, change, withdraw, table, words, position);
        }

        @Override
        public Optional<String> change(Language language) {
            return in(language).map(words -> words.phrase("change")).filter(text -> !text.isEmpty());
        }
    }

    /** The address of its page in a language: the contract with everybody who keeps a link. */
    public static String page(String slug, Language language) {
        return language + "/" + slug + ".html";
    }

    /** The address of the page with all its rules in words. */
    public static String rulesPage(String slug, Language language) {
        return language + "/" + slug + "-rules.html";
    }

    /** The newest revision that readers may see. */
    public Optional<Revision> latest() {
        return revisions.stream().filter(revision -> !revision.draft()).reduce((earlier, later) -> later);
    }

    /** The newest words in a language that readers may see. */
    public Optional<QuizWords> in(Language language) {
        return WordedRevision.newest(revisions, language);
    }

    /** The words that readers of a language see: their own, else the source's; nothing where all revisions are drafts. */
    public Optional<QuizWords> shownIn(Language language, Language source) {
        return in(language).or(() -> in(source));
    }

    public Optional<Revision> revision(int number) {
        return revisions.stream()
                .filter(revision -> revision.number() == number)
                .findFirst();
    }
}
