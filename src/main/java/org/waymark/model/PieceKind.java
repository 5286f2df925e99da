package org.waymark.model;

/** A kind of piece, as authors and commands name it. */
public interface PieceKind {
    /** The name of its folder below {@code content/}. */
    String folder();

    /** The scheme of links to its pieces, without the colon. */
    String scheme();

    /** The file that all languages of a revision share, for example {@code quiz.yaml}; blank if there is none. */
    String sharedFile();
}
