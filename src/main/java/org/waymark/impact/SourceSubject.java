package org.waymark.impact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.model.Basis;
import org.waymark.model.Citation;
import org.waymark.model.Language;
import org.waymark.model.Reference;
import org.waymark.model.Reference.Scheme;
import org.waymark.model.SharedValue;
import org.waymark.model.Site;
import org.waymark.model.Source;

/**
 * A source or one of its subsections. A subsection includes everything below it: a text that cites (b)(3)(A) depends on
 * words of (b)(3), and a text that cites (b)(3) as a whole depends on each part of it. Siblings such as (b)(3)(A) and
 * (b)(3)(B) do not affect each other.
 */
record SourceSubject(Citation citation, Language language, Collection<Source> sources, List<SharedValue> values)
        implements Subject {
    @Override
    public String id() {
        return citation.source().id().value()
                + citation.subsection().map(id -> "-" + id).orElse("");
    }

    @Override
    public String title() {
        Source source = citation.source();
        return source.citation().in(language) + citation.label() + ", "
                + source.title().in(language);
    }

    @Override
    public Stream<AffectedPiece> sources(Site site) {
        Source source = citation.source();
        Stream<AffectedPiece> own = Stream.of(AffectedPiece.of(
                source.readOn().position(),
                source.id().value(),
                "last read on " + source.readOn().value()));
        Stream<AffectedPiece> resting = values.stream()
                .flatMap(value ->
                        citation(value.source().value()).stream().map(reason -> ValueSubject.line(value, reason)));
        return Stream.concat(own, resting);
    }

    @Override
    public boolean isInWrittenTexts() {
        return true;
    }

    /** A text that shows a value depends on what the value rests on. */
    @Override
    public Optional<String> words(String text, Language in) {
        return SharedValue.idsIn(text)
                .filter(id -> values.stream()
                        .anyMatch(value -> value.id().value().equals(id)
                                && citation(value.source().value()).isPresent()))
                .findFirst()
                .map(id -> "shows the value '" + id + "', which rests on it");
    }

    @Override
    public Optional<String> link(Reference reference) {
        return reference.is(Scheme.CITE) ? citation(reference.target()) : Optional.empty();
    }

    @Override
    public Optional<String> citation(String id) {
        return Citation.parse(id, sources)
                .filter(other -> other.source()
                        .id()
                        .value()
                        .equals(citation.source().id().value()))
                .flatMap(other -> reason(other, citation.subsection(), other.subsection()));
    }

    private static Optional<String> reason(Citation other, Optional<String> asked, Optional<String> cited) {
        if (cited.equals(asked)) {
            return Optional.of(cited.isEmpty() ? "cites it" : "cites " + other.label());
        }
        if (holds(asked, cited)) {
            return Optional.of("cites " + other.label() + (asked.isEmpty() ? "" : ", a part of it"));
        }
        if (holds(cited, asked)) {
            return Optional.of(cited.isEmpty() ? "cites the whole source" : "cites the whole of " + other.label());
        }
        return Optional.empty();
    }

    private static boolean holds(Optional<String> outer, Optional<String> inner) {
        return outer.isEmpty()
                || inner.map(id -> id.startsWith(outer.get() + "-")).orElse(false);
    }

    @Override
    public Optional<String> ground(Basis.Form form, String value) {
        if (form == Basis.Form.CITATION) {
            return citation(value);
        }
        boolean isPage =
                form == Basis.Form.PAGE && value.equals(citation.source().url().orElse(""));
        return isPage ? Optional.of("rests on its page") : Optional.empty();
    }
}
