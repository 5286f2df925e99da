package org.waymark.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.history.FootnoteContent;
import org.waymark.model.Document;
import org.waymark.model.Footnote;
import org.waymark.model.Phrase;
import org.waymark.model.Revision;
import org.waymark.model.Translatable;
import org.waymark.model.Unit;

/**
 * The units of an entry's text beside its blocks: the keys of the front matter, and the footnotes.
 *
 * @param revisions from the one that was translated to the newest
 */
record DocumentUnits(TranslatedText text, List<Revision> revisions) {
    /** The front matter by key: title, heading and aliases. */
    Map<String, Unit<Phrase>> keys() {
        return units(DocumentUnits::keys, TranslatedPhrases::plain);
    }

    private static Map<String, Phrase> keys(Document document) {
        Map<String, Phrase> keys = new LinkedHashMap<>();
        keys.put("title", Phrase.of(document.title()));
        keys.put("heading", Phrase.of(document.heading()));
        if (!document.aliases().isEmpty()) {
            keys.put(Translation.ALIASES, new Phrase(document.aliases()));
        }
        return keys;
    }

    Map<String, Unit<Footnote>> footnotes() {
        return units(DocumentUnits::footnotes, FootnoteContent::content);
    }

    private static Map<String, Footnote> footnotes(Document document) {
        Map<String, Footnote> notes = new LinkedHashMap<>();
        document.footnotes().forEach(note -> notes.put("^" + note.label(), note));
        return notes;
    }

    private <T extends Translatable> Map<String, Unit<T>> units(
            Function<Document, Map<String, T>> parts, Function<T, Object> form) {
        Document own = text.version().document();
        var words = new KeyedUnits.Own<>(parts.apply(own), own.provenance());
        List<KeyedUnits.Step<T>> steps = revisions.stream()
                .map(revision ->
                        new KeyedUnits.Step<>(revision.effective().value(), false, parts.apply(revision.source())))
                .toList();
        return new KeyedUnits<>(text.entry().path(), words, steps, form).byKey();
    }
}
