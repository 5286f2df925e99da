package org.waymark.model;

/**
 * A kind of piece with facts and words: each revision has one file of facts, which all languages share, and one file of
 * words for each language.
 */
public record WordedKind(String folder, String scheme, String sharedFile) implements PieceKind {}
