package org.waymark.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** A source and, if the author was exact, one of its subsections: the parsed form of {@code usc-18-3771a-b-1}. */
public record Citation(Source source, Optional<String> subsection) {

    /** The citation that an id names; empty where no source has that id. The subsection may be unknown to the source. */
    public static Optional<Citation> parse(String id, Collection<Source> sources) {
        return sources.stream()
                .filter(source -> id.equals(source.id().value())
                        || id.startsWith(source.id().value() + "-"))
                .max(Comparator.comparingInt(source -> source.id().value().length()))
                .map(source -> new Citation(source, rest(id, source)));
    }

    private static Optional<String> rest(String id, Source source) {
        int length = source.id().value().length();
        return id.length() == length ? Optional.empty() : Optional.of(id.substring(length + 1));
    }

    /** Whether the source lists the subsection, or none was asked for. */
    public boolean isKnown() {
        return subsection.map(source.subsections()::containsKey).orElse(true);
    }

    /** The subsection as it is printed, for example {@code (b)(1)}, or nothing. */
    public String label() {
        return subsection.map(id -> source.subsections().getOrDefault(id, "")).orElse("");
    }
}
