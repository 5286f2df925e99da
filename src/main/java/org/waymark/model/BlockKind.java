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
    DIVIDER,
    NOTE,
    CAUTION,
    STEPS,
    /** What most readers do not need: they see its title, and open it if they want to. */
    DETAILS;

    /** The word for messages and class names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
