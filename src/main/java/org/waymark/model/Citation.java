package org.waymark.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** A source and, if the author named one, a subsection of it: the parsed form of {@code rent-act-12-b-1}. */
public record Citation(Source source, Optional<String> subsection) {

    /**
     * Parses a citation id. Empty if no source has that id. The subsection may be one that the source does not list.
     */
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

    /** True if the source lists the subsection, or if the citation names none. */
    public boolean isKnown() {
        return subsection.map(source.subsections()::containsKey).orElse(true);
    }

    /** The subsection as printed, for example {@code (b)(1)}; blank if the citation names none. */
    public String label() {
        return subsection.map(id -> source.subsections().getOrDefault(id, "")).orElse("");
    }
}
