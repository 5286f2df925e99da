package org.waymark.model;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * A page that the facts of a state rest on.
 *
 * @param title what it is; not translated, so that it can be found
 * @param readOn the day on which somebody last read it
 */
public record StateSource(Located<String> title, Located<String> url, Kind kind, Located<LocalDate> readOn) {
    /** Stands where somebody has yet to write the title; a site with such a fault is never shown. */
    public static final String TO_BE_WRITTEN = "TITLE TO BE WRITTEN";

    /** The same page, with its title set anew. */
    public StateSource with(UnaryOperator<String> set) {
        return new StateSource(title.map(set), url, kind, readOn);
    }

    /** What kind of page it is, from the law itself to somebody's words about it. */
    public enum Kind implements Choice {
        STATUTE,
        /** Bill text or summary, court opinion, agency page, even when hosted by another site. */
        OFFICIAL,
        SURVEY,
        LAW_REVIEW,
        ADVOCACY
    }
}
