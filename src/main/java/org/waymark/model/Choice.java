package org.waymark.model;

import java.util.Locale;

/** An enumeration whose constants authors write in files and whose messages are keyed by them. */
public interface Choice {
    String name();

    /** The constant as authors write it: lower case, with hyphens. */
    default String id() {
        return idOf(name());
    }

    /** Converts the name of a constant to the form that authors write. */
    static String idOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
