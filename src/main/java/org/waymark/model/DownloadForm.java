package org.waymark.model;

/** A form of the guide for people who have no site: guide.yaml names those that are made. */
public enum DownloadForm implements Choice {
    /** The whole guide in one HTML file, for e-mail, a USB stick or a computer without a connection. */
    ONE_FILE,
    /** Plain text in parts, for prison mail and text-only inboxes. */
    LETTER,
    /** An electronic book. */
    EPUB,
    /** A card of eight panels from one sheet of paper. */
    CARD
}
