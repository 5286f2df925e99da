package org.waymark.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.diagnostic.SourcePosition;

/**
 * The law of one state or territory, with all its revisions.
 *
 * @param code the code in lower case, for example {@code ca}
 * @param revisions in ascending order, including drafts
 */
public record StateLaw(String code, List<Revision> revisions, SourcePosition position) {
    public StateLaw {
        revisions = revisions.stream()
                .sorted(Comparator.comparingInt(Revision::number))
                .toList();
    }

    /**
     * One revision of a state's law, as found on a day.
     *
     * @param effective the day on which the facts were gathered
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
            StateFacts facts,
            Map<Language, StateWords> words,
            SourcePosition position)
            implements WordedRevision<StateWords> {
        public Revision {
            words = Map.copyOf(words);
        }

        /** A copy with words in other languages. */
        public Revision with(Map<Language, StateWords> others) {
            return with(others, change);
        }

        /** A copy with words in other languages and another sentence about the change. */
        public Revision with(Map<Language, StateWords> others, Optional<Located<String>> otherChange) {
            return new Revision(number, draft, effective, otherChange, withdraw, facts, others, position);
        }

        /** A copy with other facts. */
        public Revision with(StateFacts others) {
            return new Revision(number, draft, effective, change, withdraw, others, words, position);
        }

        /** The same revision, shown if it was a draft. */
        public Revision published() {
            return new Revision(number, false, effective, change, withdraw, facts, words, position);
        }

        @Override
        public Optional<Located<String>> change(Language language) {
            return in(language).flatMap(StateWords::change);
        }

        /** The state's name in the language. */
        public String name(Language language) {
            return in(language)
                    .flatMap(StateWords::name)
                    .map(Located::value)
                    .orElse(facts.name().value());
        }
    }

    /** The revisions of all states, including drafts, whose facts could be read completely. */
    public static List<Revision> sound(Site site) {
        return site.states().stream()
                .flatMap(state -> state.revisions().stream())
                .filter(revision -> !site.isUnread(revision.position().path()))
                .toList();
    }

    /** The address of its page in a language. It must never change: readers keep links to it. */
    public static String page(String code, Language language) {
        return language + "/states/" + code + ".html";
    }

    /** The newest published revision. */
    public Optional<Revision> latest() {
        return revisions.stream().filter(revision -> !revision.draft()).reduce((earlier, later) -> later);
    }

    /** The state's name in the language. */
    public String name(Language language) {
        return in(language)
                .flatMap(StateWords::name)
                .map(Located::value)
                .orElseGet(() ->
                        latest().map(edition -> edition.facts().name().value()).orElse(code));
    }

    /** The words of the newest published revision that has some in this language. */
    public Optional<StateWords> in(Language language) {
        return WordedRevision.newest(revisions, language);
    }

    public Optional<Revision> revision(int number) {
        return revisions.stream()
                .filter(revision -> revision.number() == number)
                .findFirst();
    }
}
