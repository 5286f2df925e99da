package org.waymark.exchange;

import java.util.List;
import org.waymark.model.Provenance;

/**
 * The texts of a piece, for a translator.
 *
 * @param name its folder or file, for example {@code faq/how-long-it-takes}
 * @param title what readers call it; its name if it has no title
 * @param provenance who translated and reviewed it so far
 */
public record ExchangePiece(String name, String title, Provenance provenance, List<ExchangeText> texts) {
    public ExchangePiece {
        texts = List.copyOf(texts);
    }
}
