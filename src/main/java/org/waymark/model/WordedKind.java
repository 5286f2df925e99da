package org.waymark.model;

import java.util.Optional;

/**
 * A kind of piece with facts and words: each revision has one file of facts, which all languages share, and one file of
 * words for each language.
 *
 * @param noun what maintainers call a piece, for example {@code questionnaire}
 * @param list the page that lists all pieces; empty if each piece is linked by itself
 * @param review what to do when something changes that its facts rest on
 */
public record WordedKind(
        String folder, String scheme, String sharedFile, String noun, Optional<PieceList> list, Review review)
        implements PieceKind {}
