package org.waymark.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who stands behind a text.
 *
 * @param translation how it was translated; empty in the source language
 * @param review a person who read it
 * @param checked the last day on which somebody found it still true
 */
public record Provenance(Optional<Translation> translation, Optional<Review> review, Optional<LocalDate> checked) {
    /** Nothing is known yet. */
    public static Provenance none() {
        return new Provenance(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** How a translation came to be. */
    public enum State {
        MACHINE,
        TRANSLATED,
        REVIEWED
    }

    /**
     * The state of a translation, by whom, and since when it counts.
     *
     * @param holds blocks, or keys, whose words still hold although the source has others since then
     */
    public record Translation(State state, Optional<String> by, LocalDate on, List<String> holds) {
        public Translation {
            holds = List.copyOf(holds);
        }

        public Translation(State state, Optional<String> by, LocalDate on) {
            this(state, by, on, List.of());
        }
    }

    /** Whether a person has said that words still hold, by the name of a block or the key of a text. */
    public boolean holds(String name) {
        return translation.filter(own -> own.holds().contains(name)).isPresent();
    }

    /** In which role a person read the text. */
    public enum Role {
        ATTORNEY,
        ADVOCATE
    }

    /** A person who read the text, and when. */
    public record Review(String by, Role as, LocalDate on) {}
}
