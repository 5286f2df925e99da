package org.waymark.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.Revision;
import org.waymark.model.Unit;

/** The units of an entry: its front matter, blocks and footnotes, and what each revision changed. */
final class EntryTranslation {
    private EntryTranslation() {}

    static Translation of(Entry entry, Language language) {
        TranslatedText text = TranslatedText.of(entry, language);
        Revision own = text.version().revision();
        boolean isMissing = text.isUntranslated(language);
        List<Revision> revisions = entry.published().stream()
                .filter(revision -> revision.number() >= own.number())
                .toList();
        DocumentUnits document = new DocumentUnits(text, revisions);
        List<Unit<?>> units = new ArrayList<>(document.keys().values());
        units.addAll(text.parts());
        units.addAll(document.footnotes().values());
        String piece = entry.id().path();
        List<Unit<?>> all = new ArrayList<>(isMissing ? Translation.missing(units) : units);
        all.addAll(Translation.changes(
                piece, entry.revisions(), language, isMissing ? Optional.empty() : Optional.of(own.number())));
        return new Translation(
                piece,
                language,
                text.version().document().provenance(),
                Optional.of(new Translation.Revisions(
                        own.number(), text.latest().revision().number())),
                all);
    }
}
