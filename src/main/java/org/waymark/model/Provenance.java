package org.waymark.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.Rule;

/**
 * Who translated, reviewed and checked a text.
 *
 * @param translation how the text was translated; empty in the source language
 * @param review the person who reviewed it
 * @param checked the last day on which somebody confirmed that it is still true
 * @param accepted the differences from the source that somebody has looked at and found right
 */
public record Provenance(
        Optional<Translation> translation,
        Optional<Review> review,
        Optional<LocalDate> checked,
        List<Acceptance> accepted) {
    public Provenance {
        accepted = List.copyOf(accepted);
    }

    /** The provenance of a text about which nothing is known yet. */
    public static Provenance none() {
        return new Provenance(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** How a translation was made. */
    public enum State {
        MACHINE,
        TRANSLATED,
        REVIEWED
    }

    /**
     * The state of a translation, who made it, and the day from which it counts.
     *
     * @param holds the blocks or keys whose translation still holds although the source has changed since
     */
    public record Translation(State state, Optional<String> by, LocalDate on, List<String> holds) {
        public Translation {
            holds = List.copyOf(holds);
        }

        public Translation(State state, Optional<String> by, LocalDate on) {
            this(state, by, on, List.of());
        }
    }

    /** True if a person has confirmed that the translation of a block or key still holds. */
    public boolean holds(String name) {
        return translation.filter(own -> own.holds().contains(name)).isPresent();
    }

    /** True if the text counts by then: a translation does from the day that it names, a source text from any. */
    public boolean isInForce(LocalDate day) {
        return translation.filter(own -> own.on().isAfter(day)).isEmpty();
    }

    /** What was known of the text on a day. */
    public Provenance asOf(LocalDate day) {
        return new Provenance(
                translation,
                review.filter(own -> !own.on().isAfter(day)),
                checked.filter(on -> !on.isAfter(day)),
                accepted);
    }

    /**
     * A difference from the source that is right as it is.
     *
     * @param block the block or key that differs: a block without a name by its number
     * @param why what a reader of the files is told about it
     */
    public record Acceptance(Located<String> block, Rule rule, String why) {}

    /**
     * The review of a text.
     *
     * @param as the id of the reviewer's role in guide.yaml
     */
    public record Review(String by, Located<String> as, LocalDate on) {}
}
