package org.waymark.history;

/**
 * A block of one revision and its counterpart in another.
 *
 * @param before its index in the earlier text, or -1 if it is new
 * @param after its index in the later text, or -1 if it is gone
 */
public record BlockPair(Change change, int before, int after) {
    public BlockPair {
        if ((before < 0) != (change == Change.NEW) || (after < 0) != (change == Change.GONE)) {
            throw new IllegalArgumentException(change + " with before " + before + " and after " + after);
        }
    }
}
