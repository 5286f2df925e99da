package org.waymark.model.state;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.waymark.model.Choice;
import org.waymark.model.Located;

/**
 * A page that the facts of a state rest on.
 *
 * @param title the title; not translated, so that the page can be found
 * @param readOn the day on which somebody last read it
 */
public record StateSource(Located<String> title, Located<String> url, Kind kind, Located<LocalDate> readOn) {
    /** The placeholder for a title that somebody has yet to write. A site with such a fault is never shown. */
    public static final String TO_BE_WRITTEN = "TITLE TO BE WRITTEN";

    /** A copy in which the title is replaced. */
    public StateSource with(UnaryOperator<String> set) {
        return new StateSource(title.map(set), url, kind, readOn);
    }

    /** The kind of page, from the law itself to advocacy. */
    public enum Kind implements Choice {
        STATUTE,
        /** Bill text or summary, court opinion, agency page, even if another site hosts it. */
        OFFICIAL,
        SURVEY,
        LAW_REVIEW,
        ADVOCACY
    }
}
