package org.waymark.history;

import java.util.Optional;
import org.waymark.model.Document;
import org.waymark.model.Footnote;
import org.waymark.model.Markup;
import org.waymark.model.Reference;

/** What footnotes say, and whether they still do. */
public final class Notes {
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

    private Notes() {}

    /** Whether a translation's note may stand: the source's note of that mark is as it was, or there is none any more. */
    public static boolean stillHolds(String label, Reading reading) {
        Optional<String> newest = said(label, reading.latest().document());
        return newest.isEmpty()
                || newest.equals(said(label, reading.version().revision().source()));
    }

    private static Optional<String> said(String label, Document document) {
        return document.footnotes().stream()
                .filter(footnote -> footnote.label().equals(label))
                .findFirst()
                .map(Notes::said);
    }

    static String said(Footnote footnote) {
        return footnote.markup().html(PLAIN);
    }
}
