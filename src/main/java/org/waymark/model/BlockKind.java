package org.waymark.model;

import java.util.Locale;

/** The kind of a block. */
public enum BlockKind {
    PARAGRAPH,
    HEADING,
    LIST,
    TABLE,
    DEFINITIONS,
    QUOTE,
    CODE,
    DIVIDER,
    PICTURE,
    NOTE,
    CAUTION,
    STEPS,
    /** Text that most readers do not need: closed under its title until a reader opens it. */
    DETAILS;

    /** The kind in lower case, as messages and class names use it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
