package org.waymark.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.character.QuoteStyle;
import org.waymark.model.Document;
import org.waymark.model.Footnote;
import org.waymark.model.Markup;
import org.waymark.model.Reference;

/** What footnotes say, and whether they still do. */
public final class FootnoteContent {
    private static final Pattern TAG = Pattern.compile("</?[a-z][^>]*>");

    /** A page that shows a link as where it leads, so that notes can be compared. */
    private static final Markup.Page PLAIN = new Markup.Page() {
        @Override
        public Markup.Anchor anchor(Reference reference) {
            return new Markup.Anchor(
                    "[" + reference.scheme().prefix() + reference.target() + "#" + reference.fragment() + " ", "]");
        }

        @Override
        public String id() {
            return "";
        }

        @Override
        public String message(String key) {
            return key;
        }

        @Override
        public int headingShift() {
            return 0;
        }
    };

    private FootnoteContent() {}

    /** Whether a translation's note may stand: the source's note of that mark is as it was, or there is none any more. */
    public static boolean stillHolds(String label, TranslatedText reading) {
        Optional<String> newest = said(label, reading.latest().document());
        return newest.isEmpty()
                || newest.equals(said(label, reading.version().revision().source()));
    }

    private static Optional<String> said(String label, Document document) {
        return labelled(label, document.footnotes()).map(FootnoteContent::said);
    }

    /** What became of the notes of a text in the next one; those that say the same are left out. */
    static List<History.ChangedBlock> changes(List<Footnote> before, List<Footnote> after) {
        List<History.ChangedBlock> parts = new ArrayList<>();
        for (Footnote note : after) {
            Optional<Footnote> old = labelled(note.label(), before);
            if (old.isEmpty() || !said(old.get()).equals(said(note))) {
                Change change = old.isEmpty() ? Change.NEW : Change.CHANGED;
                parts.add(History.ChangedBlock.of(change, old.map(Footnote::markup), Optional.of(note.markup())));
            }
        }
        for (Footnote note : before) {
            if (labelled(note.label(), after).isEmpty()) {
                parts.add(History.ChangedBlock.of(Change.GONE, Optional.of(note.markup()), Optional.empty()));
            }
        }
        return parts;
    }

    private static Optional<Footnote> labelled(String label, List<Footnote> notes) {
        return notes.stream().filter(note -> note.label().equals(label)).findFirst();
    }

    /** Its words and where its links lead, whatever its markup and the style of its quotation marks. */
    static String said(Footnote footnote) {
        String words = TAG.matcher(written(footnote)).replaceAll("").replace("&quot;", "\"");
        return QuoteStyle.plain(words);
    }

    /** Its words, its markup, and where its links lead. */
    static String written(Footnote footnote) {
        return footnote.markup().html(PLAIN);
    }
}
