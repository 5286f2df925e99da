package org.waymark.model;

import java.util.Locale;

/** One of the words of an enumeration that authors write and messages are named by. */
public interface Choice {
    String name();

    /** The word as it is written: in lower case, with hyphens. */
    default String id() {
        return idOf(name());
    }

    /** How a constant of that name is written. */
    static String idOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
