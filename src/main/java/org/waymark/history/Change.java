package org.waymark.history;

/** What happened to a block between two revisions. */
public enum Change {
    SAME,
    CHANGED,
    /** The content is the same, but the position among the blocks differs. */
    MOVED,
    NEW,
    GONE;

    /** True if a translation of the earlier block no longer says what the later block says. */
    public boolean isStale() {
        return this != SAME && this != MOVED;
    }
}
