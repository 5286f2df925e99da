package org.waymark.render.map;

import org.waymark.model.Choice;
import org.waymark.model.state.Naming;
import org.waymark.model.state.ReliefGroup;

/** The style of a state on the maps. Styles differ in their pattern, not only in colour. */
public enum MapStyle implements Choice {
    SOLID,
    HATCHED,
    LINED,
    DOTTED,
    EMPTY;

    static MapStyle of(ReliefGroup group) {
        return switch (group) {
            case VACATUR -> SOLID;
            case CLEARING_ONLY -> HATCHED;
            case MINORS_ONLY -> DOTTED;
            case NONE -> EMPTY;
        };
    }

    static MapStyle of(Naming naming) {
        return switch (naming) {
            case NAMED -> SOLID;
            case NAMED_UNLESS_VIOLENT -> LINED;
            case NAMED_WITH_LIMITS -> HATCHED;
            case NOT_KNOWN -> DOTTED;
            case NOT_NAMED -> EMPTY;
        };
    }

    /** The fill of the style: the id of a pattern in the theme, or {@code none}. */
    public String fill() {
        return this == SOLID || this == EMPTY ? "none" : "url(#" + id() + ")";
    }
}
