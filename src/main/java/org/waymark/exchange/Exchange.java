package org.waymark.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.model.Language;
import org.waymark.model.UnitKey;

/**
 * All that a translator gets.
 *
 * @param guide the name of the guide in the source language
 * @param day the day on which it was put together
 */
public record Exchange(String guide, LocalDate day, Language source, Language language, List<ExchangePiece> pieces) {
    public Exchange {
        pieces = List.copyOf(pieces);
    }

    public Stream<ExchangeText> texts() {
        return pieces.stream().flatMap(piece -> piece.texts().stream());
    }

    /** The texts by key. */
    public Map<UnitKey, ExchangeText> byKey() {
        Map<UnitKey, ExchangeText> texts = new LinkedHashMap<>();
        texts().forEach(text -> texts.put(text.key(), text));
        return texts;
    }
}
