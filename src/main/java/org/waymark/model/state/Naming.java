package org.waymark.model.state;

import org.waymark.model.Choice;

/**
 * Whether the law that was read names a kind of record, ordered from the clearest statement to the weakest. It never
 * says "no".
 */
public enum Naming implements Choice {
    NAMED,
    NAMED_UNLESS_VIOLENT,
    NAMED_WITH_LIMITS,
    NOT_KNOWN,
    /** The law that was read does not name it; another law may. */
    NOT_NAMED
}
