package org.waymark.model.state;

import java.util.Arrays;
import java.util.List;
import org.waymark.model.Choice;

/** The record that a reader asks about in the laws of all states: what happened, and what the offense was. */
public record RecordKind(Event event, Offense offense) {
    /** The event that made the record. */
    public enum Event implements Choice {
        CONVICTED,
        /** Arrested or charged, but not convicted. */
        ARRESTED_ONLY,
        /** The event happened before the age of 18. */
        AS_A_MINOR
    }

    /** The kind of the offense. */
    public enum Offense implements Choice {
        PROSTITUTION_RELATED,
        OTHER_NONVIOLENT,
        VIOLENT
    }

    /** Every combination of event and offense. */
    public static List<RecordKind> all() {
        return Arrays.stream(Event.values())
                .flatMap(event -> Arrays.stream(Offense.values()).map(offense -> new RecordKind(event, offense)))
                .toList();
    }
}
