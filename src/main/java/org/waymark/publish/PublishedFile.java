package org.waymark.publish;

/**
 * The entry of one file in the manifest of a published folder.
 *
 * @param hash the SHA-256 of the content in hexadecimal digits; {@link #UNKNOWN} while the file is being written
 * @param size the size in bytes
 */
record PublishedFile(State state, String hash, long size) {
    static final String UNKNOWN = "-";

    /** The state of a published file. */
    enum State {
        /** Part of the site. */
        CURRENT,
        /** No longer referenced by the site, but perhaps by pages that are open somewhere. */
        KEPT
    }

    /** The entry of a file that is being written. If the process is killed, its content is unknown. */
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
