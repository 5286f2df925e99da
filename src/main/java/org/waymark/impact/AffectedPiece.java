package org.waymark.impact;

import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Language;

/**
 * A piece of the guide that a subject touches.
 *
 * @param position the file and the line; of a sheet its address
 * @param language of the piece; empty where it is for all
 * @param piece what it is called, for example {@code faq/after-filing#short}
 * @param reason what it has to do with the subject
 * @param words how it begins; empty where it has no words
 */
public record AffectedPiece(
        SourcePosition position, Optional<Language> language, String piece, String reason, String words) {
    private static final int LONGEST = 60;

    /** A piece that is for all languages and has no words. */
    static AffectedPiece of(SourcePosition position, String piece, String reason) {
        return new AffectedPiece(position, Optional.empty(), piece, reason, "");
    }

    /** The beginning of a text, on one line, cut between words. */
    static String beginning(String text) {
        String line = text.lines().collect(Collectors.joining(" ")).strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space > 0 ? space : LONGEST) + " ...";
    }
}
