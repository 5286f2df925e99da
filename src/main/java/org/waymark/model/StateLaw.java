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
 * @param code in lower case, for example {@code ca}
 * @param revisions in ascending order, drafts included
 */
public record StateLaw(String code, List<Revision> revisions, SourcePosition position) {
    public StateLaw {
        revisions = revisions.stream()
                .sorted(Comparator.comparingInt(Revision::number))
                .toList();
    }

    /**
     * One state of its law, as found on a day.
     *
     * @param effective the day on which the facts were gathered
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
            StateFacts facts,
            Map<Language, StateWords> words,
            SourcePosition position)
            implements WordedRevision<StateWords> {
        public Revision {
            words = Map.copyOf(words);
        }

        /** The same revision in other languages. */
        public Revision with(Map<Language, StateWords> others) {
            return with(others, change);
        }

        /** The same revision in other languages, with other words for what it changed. */
        public Revision with(Map<Language, StateWords> others, Optional<String> otherChange) {
            return new Revision(number, draft, effective, otherChange, withdraw, facts, others, position);
        }

        /** The same revision with its facts set anew. */
        public Revision with(StateFacts others) {
            return new Revision(number, draft, effective, change, withdraw, others, words, position);
        }

        /** The same revision, shown if it was a draft. */
        public Revision published() {
            return new Revision(number, false, effective, change, withdraw, facts, words, position);
        }

        @Override
        public Optional<String> change(Language language) {
            return in(language).flatMap(StateWords::change);
        }

        /** The name that readers of the language know. */
        public String name(Language language) {
            return in(language)
                    .flatMap(StateWords::name)
                    .map(Located::value)
                    .orElse(facts.name().value());
        }
    }

    /** The revisions of all states, drafts included, whose facts could be read whole. */
    public static List<Revision> sound(Site site) {
        return site.states().stream()
                .flatMap(state -> state.revisions().stream())
                .filter(revision -> !site.isUnread(revision.position().path()))
                .toList();
    }

    /** The address of its page in a language: the contract with everybody who keeps a link. */
    public static String page(String code, Language language) {
        return language + "/states/" + code + ".html";
    }

    /** The newest revision that readers may see. */
    public Optional<Revision> latest() {
        return revisions.stream().filter(revision -> !revision.draft()).reduce((earlier, later) -> later);
    }

    /** The name that readers of a language know. */
    public String name(Language language) {
        return in(language)
                .flatMap(StateWords::name)
                .map(Located::value)
                .orElseGet(() ->
                        latest().map(edition -> edition.facts().name().value()).orElse(code));
    }

    /** The newest words in a language that readers may see. */
    public Optional<StateWords> in(Language language) {
        return WordedRevision.newest(revisions, language);
    }

    public Optional<Revision> revision(int number) {
        return revisions.stream()
                .filter(revision -> revision.number() == number)
                .findFirst();
    }
}
