package org.waymark.history;

/**
 * A block of one revision and what became of it in another.
 *
 * @param before its place in the earlier text, or -1 where it is new
 * @param after its place in the later text, or -1 where it is gone
 */
public record BlockPair(Change change, int before, int after) {
    public BlockPair {
        if ((before < 0) != (change == Change.NEW) || (after < 0) != (change == Change.GONE)) {
            throw new IllegalArgumentException(change + " with before " + before + " and after " + after);
        }
    }
}
