package org.waymark.model.state;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Basis;
import org.waymark.model.ContentLine;
import org.waymark.model.Findable;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Phrase;
import org.waymark.model.PieceList;
import org.waymark.model.Review;
import org.waymark.model.Site;
import org.waymark.model.WordedKind;
import org.waymark.model.WordedPiece;
import org.waymark.model.WordedRevision;

/**
 * The law of one state or territory, with all its revisions.
 *
 * @param code the code in lower case, for example {@code ca}
 * @param revisions in ascending order, including drafts
 */
public record StateLaw(String code, List<Revision> revisions, SourcePosition position)
        implements WordedPiece<StateWords> {
    /** The map and the table of all states. */
    public static final PieceList LIST = new PieceList("states");

    public static final WordedKind KIND = new WordedKind(
            "states",
            "state",
            "state.yaml",
            "state",
            Optional.of(LIST),
            new Review(
                    "states",
                    "facts of states",
                    "Look at these laws of states; where one changes: ./waymark revise states/<code>"));

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

        private Revision asOf(LocalDate day) {
            return with(WordedRevision.asOf(day, words, StateWords::with));
        }

        private Revision with(TextSetter set, Language source) {
            UnaryOperator<String> inSource = text -> set.set(text, source);
            return with(
                            WordedRevision.each(
                                    words,
                                    own -> own.with(text -> text.map(sentence -> set.set(sentence, own.language())))),
                            change.map(sentence -> sentence.map(inSource)))
                    .with(facts.with(inSource));
        }

        @Override
        public Map<String, Phrase> names(StateWords own, Language source) {
            return own.names(own.language().equals(source) ? Optional.of(facts.name()) : own.name());
        }

        @Override
        public List<Basis> bases() {
            return facts.bases();
        }

        @Override
        public List<ContentLine> content(StateWords own) {
            return new StateContent(facts, own).lines().toList();
        }

        @Override
        public String firstContent(StateWords own) {
            return FirstStateContent.of(facts, own);
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
        return site.all(StateLaw.class).stream()
                .flatMap(state -> state.revisions().stream())
                .filter(revision -> !site.isUnread(revision.position().path()))
                .toList();
    }

    /** The folder of a state. */
    public static String path(String code) {
        return KIND.folder() + "/" + code;
    }

    /** The address of its page in a language. It must never change: readers keep links to it. */
    public static String page(String code, Language language) {
        return language + "/states/" + code + ".html";
    }

    @Override
    public WordedKind kind() {
        return KIND;
    }

    @Override
    public String slug() {
        return code;
    }

    @Override
    public List<String> pages(Language language) {
        return List.of(page(code, language));
    }

    @Override
    public Optional<String> title(Language language, Language source) {
        return Optional.of(name(language));
    }

    /** It is found by names and codes alone: the words of all laws are so much alike that they would tell nothing. */
    @Override
    public Optional<Findable> findable(Language language, Language source) {
        return latest().map(revision -> new Findable(
                name(language),
                names(revision, language),
                "",
                Optional.of("state.group." + revision.facts().group().id() + ".name")));
    }

    /** The code, the name in the guide's first language, and what people call it in this one. */
    private List<String> names(Revision revision, Language language) {
        // not what it is called in another language: Spanish would take "Calif." for a form of "calificar"
        Stream<String> called =
                in(language).stream().flatMap(words -> words.aliases().stream()).map(Located::value);
        return Stream.concat(Stream.of(code, revision.facts().name().value()), called)
                .filter(name -> !name.equals(name(language)))
                .toList();
    }

    /** Facts are in the words of the interface. */
    @Override
    public boolean isShownIn(Language language) {
        return true;
    }

    @Override
    public Optional<StateLaw> asOf(LocalDate day) {
        List<Revision> kept = revisions.stream()
                .filter(revision -> revision.isInForce(day))
                .map(revision -> revision.asOf(day))
                .toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new StateLaw(code, kept, position));
    }

    @Override
    public StateLaw published() {
        return new StateLaw(code, revisions.stream().map(Revision::published).toList(), position);
    }

    @Override
    public StateLaw with(TextSetter set, Language source) {
        return new StateLaw(
                code,
                revisions.stream().map(revision -> revision.with(set, source)).toList(),
                position);
    }

    @Override
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

    public Optional<Revision> revision(int number) {
        return revisions.stream()
                .filter(revision -> revision.number() == number)
                .findFirst();
    }
}
