package org.waymark.publish;

/**
 * What the list of a published folder says of one file.
 *
 * @param hash of the content, SHA-256 in hexadecimal digits; {@link #UNKNOWN} while it is being written
 * @param size in bytes
 */
record PublishedFile(State state, String hash, long size) {
    static final String UNKNOWN = "-";

    /** Whose time it is. */
    enum State {
        /** The site has it. */
        CURRENT,
        /** No page names it any more; pages that are open somewhere may. */
        KEPT
    }

    /** A file that is being written: after a kill nobody knows what it holds. */
    static final PublishedFile PENDING = new PublishedFile(State.CURRENT, UNKNOWN, 0);

    static PublishedFile current(String hash, long size) {
        return new PublishedFile(State.CURRENT, hash, size);
    }

    PublishedFile kept() {
        return new PublishedFile(State.KEPT, hash, size);
    }

    boolean isPending() {
        return hash.equals(UNKNOWN);
    }
}
