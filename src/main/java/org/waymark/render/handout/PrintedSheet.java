package org.waymark.render.handout;

import java.time.LocalDate;
import java.util.List;
import org.waymark.model.Block;
import org.waymark.model.Language;
import org.waymark.model.Piece;
import org.waymark.model.SheetKind;
import org.waymark.render.Address;

/**
 * A printed sheet in a language.
 *
 * @param slug the name of its files in the folder {@code print} of the language, for example {@code guide} or {@code states/ca}
 * @param title the name of the document
 * @param heading what the list of sheets calls it
 * @param about how long it is, or what it is for; blank if the list of sheets does not say it
 * @param page where its page lies
 * @param parts what it shows, in order; the terms that it explains come last
 * @param day the day of the newest text on it
 */
public record PrintedSheet(
        SheetKind kind,
        String slug,
        Language language,
        String title,
        String heading,
        String about,
        Address page,
        List<Part> parts,
        LocalDate day) {
    public PrintedSheet {
        parts = List.copyOf(parts);
    }

    /**
     * A piece of which a sheet shows something.
     *
     * @param blocks the blocks of an entry that it shows, as the newest source text has them; empty for other pieces
     */
    public record Part(Piece piece, List<Block> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    /** The picture of a file's first page. */
    public static String preview(String pdf) {
        return pdf.replaceFirst("\\.pdf$", ".png");
    }

    /** The file of the sheet with an ending, for example {@code pdf} or {@code large.pdf}. */
    public Address file(String ending) {
        return new Address(language + "/print/" + slug + "." + ending);
    }
}
