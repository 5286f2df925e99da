package org.waymark.model;

import java.util.Arrays;
import java.util.List;

/** What a reader can ask the laws of all states about: what happened, and what the offense was. */
public record RecordKind(Event event, Offense offense) {
    /** What happened. */
    public enum Event implements Choice {
        CONVICTED,
        /** Arrested or charged, and not convicted. */
        ARRESTED_ONLY,
        /** It happened under the age of 18. */
        AS_A_MINOR
    }

    /** What the offense was. */
    public enum Offense implements Choice {
        PROSTITUTION_RELATED,
        OTHER_NONVIOLENT,
        VIOLENT
    }

    /** Every event with every offense. */
    public static List<RecordKind> all() {
        return Arrays.stream(Event.values())
                .flatMap(event -> Arrays.stream(Offense.values()).map(offense -> new RecordKind(event, offense)))
                .toList();
    }
}
