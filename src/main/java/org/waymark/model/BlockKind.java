package org.waymark.model;

import java.util.Locale;

/** What a block of a text is. */
public enum BlockKind {
    PARAGRAPH,
    HEADING,
    LIST,
    TABLE,
    DEFINITIONS,
    QUOTE,
    CODE,
    RULE,
    NOTE,
    CAUTION,
    STEPS;

    /** The word for messages and class names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
