package org.waymark.history;

/** What became of a block from one revision to another. */
public enum Change {
    SAME,
    CHANGED,
    /** It says the same, further up or down. */
    MOVED,
    NEW,
    GONE;

    /** Whether a translation of the earlier block still says what the later one says. */
    public boolean isStale() {
        return this != SAME && this != MOVED;
    }
}
