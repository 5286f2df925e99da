package org.waymark.model;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The purpose that organizations serve, and where pages show those that serve it.
 *
 * @param name the heading above them on the page that lists all; empty if they have none
 * @param lastLine which of them stand in the last lines of each page; empty if none does
 * @param places where else they are shown; the page that lists everybody shows all
 * @param details how much of them a list shows
 */
public record HelpRole(
        String id, Optional<Localized> name, Optional<LastLine> lastLine, Set<Place> places, Details details) {
    public HelpRole {
        places = Set.copyOf(places);
    }

    /** The organizations of a role that stand in the last lines of each page. */
    public enum LastLine implements Choice {
        FIRST,
        ALL
    }

    /** A place that shows organizations. */
    public enum Place implements Choice {
        /** Printed sheets, the results of a questionnaire, and the home page of a guide without a page that lists everybody. */
        SHEETS,
        /** The pages of records, for example of the laws of regions. */
        RECORDS
    }

    /** How much of an organization a list shows. */
    public enum Details {
        ALL,
        /** The name and the numbers. */
        SHORT
    }

    HelpRole with(UnaryOperator<Localized> words) {
        return new HelpRole(id, name.map(words), lastLine, places, details);
    }

    public boolean isIn(Place place) {
        return places.contains(place);
    }
}
