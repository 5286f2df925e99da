package org.waymark.model;

/** Whether the law that was read names a kind of record. From the clearest to the least; it never says "no". */
public enum Naming implements Choice {
    NAMED,
    NAMED_UNLESS_VIOLENT,
    NAMED_WITH_LIMITS,
    NOT_KNOWN,
    /** Not in the law that was read: another law may name it. */
    NOT_NAMED
}
