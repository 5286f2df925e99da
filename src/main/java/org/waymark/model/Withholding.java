package org.waymark.model;

import java.util.Map;

/**
 * What the guide gives in a language only once its translation has reached a state.
 *
 * @param until by the folder of a kind: the state that a translation must have
 */
public record Withholding(Map<String, Provenance.State> until) {
    /** Every translation is given, whatever its state. */
    public static final Withholding NONE = new Withholding(Map.of());

    public Withholding {
        until = Map.copyOf(until);
    }

    /** True if the guide withholds any pages of a kind. */
    public boolean concerns(PieceKind kind) {
        return until.containsKey(kind.folder());
    }

    /** True if a translation of a piece has not reached the state that its kind needs. Texts in the source language have none. */
    public boolean withholds(PieceKind kind, Provenance provenance) {
        Provenance.State needed = until.get(kind.folder());
        return needed != null
                && provenance
                        .translation()
                        .filter(translation -> translation.state().compareTo(needed) < 0)
                        .isPresent();
    }
}
