package org.waymark.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.waymark.history.Notes;
import org.waymark.history.Reading;
import org.waymark.i18n.Locales;
import org.waymark.model.Document;
import org.waymark.model.Footnote;
import org.waymark.model.Markup;

/** Writes the asides at the foot of a text: those that its parts point at, each once. */
record FootnoteWriter(Linker linker, String prefix) {

    List<TextView.Note> write(Reading reading, BiFunction<Markup, String, String> html) {
        Document own = reading.version().document();
        List<TextView.Note> notes = new ArrayList<>();
        for (Footnote footnote : own.footnotes()) {
            if (linker.pointsAtNote(prefix + footnote.label()) && Notes.stillHolds(footnote.label(), reading)) {
                notes.add(note(footnote, own, html));
            }
        }
        for (Footnote footnote : reading.latest().document().footnotes()) {
            if (linker.pointsAtNote(prefix + footnote.label()) && isMissing(footnote, notes)) {
                notes.add(note(footnote, reading.latest().document(), html));
            }
        }
        return notes;
    }

    private boolean isMissing(Footnote footnote, List<TextView.Note> notes) {
        return notes.stream().noneMatch(note -> note.id().equals(id(footnote)));
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
