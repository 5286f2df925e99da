package org.waymark.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.waymark.i18n.Locales;
import org.waymark.model.Document;
import org.waymark.model.Footnote;
import org.waymark.model.Markup;
import org.waymark.model.Unit.State;
import org.waymark.translation.TranslatedText;

/** Writes the footnotes that a text refers to, each once, in the order of their marks. */
record FootnoteWriter(Linker linker, String prefix) {

    List<TextView.Note> write(TranslatedText reading, BiFunction<Markup, String, String> html) {
        List<TextView.Note> notes = new ArrayList<>();
        List<String> labels = linker.notes(prefix);
        // a note can refer to another one, so the list may grow while it is written
        for (int i = 0; i < labels.size(); i++) {
            note(labels.get(i), reading, html).ifPresent(notes::add);
        }
        return notes;
    }

    private Optional<TextView.Note> note(
            String label, TranslatedText reading, BiFunction<Markup, String, String> html) {
        Document own = reading.version().document();
        Document latest = reading.latest().document();
        Optional<Footnote> found = labelled(label, own).filter(note -> stillHolds(label, reading));
        return found.map(note -> note(note, own, html))
                .or(() -> labelled(label, latest).map(note -> note(note, latest, html)));
    }

    /** True if the source's footnote is unchanged or no longer exists. */
    private static boolean stillHolds(String label, TranslatedText reading) {
        return Optional.ofNullable(reading.footnotes().get("^" + label))
                .filter(unit -> unit.state() == State.CURRENT || unit.state() == State.GONE)
                .isPresent();
    }

    private static Optional<Footnote> labelled(String label, Document document) {
        return document.footnotes().stream()
                .filter(note -> note.label().equals(label))
                .findFirst();
    }

    private String id(Footnote footnote) {
        return prefix + "note-" + footnote.label();
    }

    private TextView.Note note(Footnote footnote, Document document, BiFunction<Markup, String, String> html) {
        return new TextView.Note(
                id(footnote),
                "#" + prefix + "ref-" + footnote.label(),
                html.apply(footnote.markup(), ""),
                document.language().tag(),
                Locales.direction(document.language()));
    }
}
