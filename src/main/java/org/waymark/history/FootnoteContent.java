package org.waymark.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.character.QuoteStyle;
import org.waymark.model.Footnote;
import org.waymark.model.Markup;
import org.waymark.model.Reference;

/** The content of footnotes, and what changed in them. */
public final class FootnoteContent {
    private static final Pattern TAG = Pattern.compile("</?[a-z][^>]*>");

    /** Shows each link as its target, so that footnotes can be compared. */
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

    /** The changes between the footnotes of two texts. Unchanged footnotes are left out. */
    static List<History.ChangedBlock> changes(List<Footnote> before, List<Footnote> after) {
        List<History.ChangedBlock> parts = new ArrayList<>();
        for (Footnote note : after) {
            Optional<Footnote> old = labelled(note.label(), before);
            if (old.isEmpty() || !content(old.get()).equals(content(note))) {
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

    /** The words and link targets of a footnote, without markup and without the style of quotation marks. */
    public static String content(Footnote footnote) {
        String words = TAG.matcher(contentWithMarkup(footnote)).replaceAll("").replace("&quot;", "\"");
        return QuoteStyle.plain(words);
    }

    /** The words, markup and link targets of a footnote. */
    static String contentWithMarkup(Footnote footnote) {
        return footnote.markup().html(PLAIN);
    }
}
