package org.waymark.impact;

import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Language;

/**
 * A piece of the guide that is affected by a change of the subject.
 *
 * @param position the file and line; for a sheet, its address
 * @param language the language of the piece; empty if it belongs to all languages
 * @param piece the name of the piece, for example {@code faq/moving-out#short}
 * @param reason how the piece depends on the subject
 * @param words the beginning of its text; blank if it has none
 */
public record AffectedPiece(
        SourcePosition position, Optional<Language> language, String piece, String reason, String words) {
    private static final int LONGEST = 60;

    /** Creates a piece that belongs to all languages and has no text. */
    static AffectedPiece of(SourcePosition position, String piece, String reason) {
        return new AffectedPiece(position, Optional.empty(), piece, reason, "");
    }

    /** The beginning of a text on one line, cut between words after at most 60 characters. */
    static String beginning(String text) {
        String line = text.lines().collect(Collectors.joining(" ")).strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space > 0 ? space : LONGEST) + " ...";
    }
}
