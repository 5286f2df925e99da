package org.waymark.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Basis;
import org.waymark.model.ContentLine;
import org.waymark.model.Findable;
import org.waymark.model.KeyedWords;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Phrase;
import org.waymark.model.Provenance;
import org.waymark.model.Review;
import org.waymark.model.WordedKind;
import org.waymark.model.WordedPiece;
import org.waymark.model.WordedRevision;

/** A kind of content that only tests know: a form with the law that asks for it, and a sentence about it. */
record Toy(String slug, List<Revision> revisions, SourcePosition position) implements WordedPiece<Toy.Words> {
    static final WordedKind KIND = new WordedKind(
            "forms",
            "form",
            "form.yaml",
            "form",
            Optional.empty(),
            new Review("forms", "forms", "Look at these forms"));

    /** The sentence in a language. */
    record Words(Language language, Located<String> about, Provenance provenance) implements KeyedWords {
        @Override
        public Map<String, Located<String>> phrases() {
            return Map.of("about", about);
        }

        @Override
        public Map<String, Phrase> texts() {
            return Map.of("about", Phrase.of(about));
        }

        @Override
        public List<Located<String>> prose() {
            return List.of(about);
        }

        @Override
        public SourcePosition position() {
            return about.position();
        }
    }

    /** The form of a day. */
    record Revision(
            int number,
            Located<LocalDate> effective,
            Located<String> law,
            Map<Language, Words> words,
            SourcePosition position)
            implements WordedRevision<Words> {
        Revision with(Map<Language, Words> others) {
            return new Revision(number, effective, law, others, position);
        }

        @Override
        public List<ContentLine> content(Words own) {
            return List.of(ContentLine.of("law", law), ContentLine.of("about", own.about()));
        }

        @Override
        public List<Basis> bases() {
            return List.of(new Basis(
                    "", "about", Optional.of("about"), position, List.of(new Basis.Ground(Basis.Form.CITATION, law))));
        }

        @Override
        public boolean draft() {
            return false;
        }

        @Override
        public Optional<Located<String>> change() {
            return Optional.empty();
        }

        @Override
        public Optional<Located<String>> change(Language language) {
            return Optional.empty();
        }

        @Override
        public boolean withdraw() {
            return false;
        }
    }

    @Override
    public WordedKind kind() {
        return KIND;
    }

    @Override
    public List<String> pages(Language language) {
        return List.of(language + "/forms/" + slug + ".html");
    }

    @Override
    public Optional<Toy> asOf(LocalDate day) {
        List<Revision> kept = revisions.stream()
                .filter(revision -> revision.isInForce(day))
                .map(revision -> revision.with(WordedRevision.asOf(
                        day, revision.words(), (own, since) -> new Words(own.language(), own.about(), since))))
                .toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Toy(slug, kept, position));
    }

    @Override
    public Toy keeping(Predicate<Words> kept) {
        return new Toy(
                slug,
                revisions.stream()
                        .map(revision -> revision.with(WordedRevision.keeping(revision.words(), kept)))
                        .toList(),
                position);
    }

    @Override
    public Toy published() {
        return this;
    }

    @Override
    public Toy with(TextSetter set, Language source) {
        return new Toy(
                slug,
                revisions.stream()
                        .map(revision -> revision.with(WordedRevision.each(
                                revision.words(),
                                own -> new Words(
                                        own.language(),
                                        own.about().map(text -> set.set(text, own.language())),
                                        own.provenance()))))
                        .toList(),
                position);
    }

    @Override
    public Optional<String> title(Language language, Language source) {
        return Optional.of(slug);
    }

    @Override
    public Optional<Findable> findable(Language language, Language source) {
        return shownIn(language, source)
                .map(own -> new Findable(slug, List.of(), own.about().value(), Optional.empty()));
    }
}
