package org.waymark.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A law or page that texts rest on.
 *
 * @param readOn the day on which somebody last read it
 * @param subsections the label of each known subsection by id, for example {@code b-1} to {@code (b)(1)}
 */
public record Source(
        Located<String> id,
        Kind kind,
        Localized citation,
        Localized title,
        Optional<String> url,
        Located<LocalDate> readOn,
        Map<String, String> subsections) {
    public Source {
        subsections = Collections.unmodifiableMap(new LinkedHashMap<>(subsections));
    }

    /** Tells the law itself from text about the law. */
    public enum Kind {
        STATUTE,
        GUIDANCE
    }
}
