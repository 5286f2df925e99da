package org.waymark.history;

import org.waymark.model.Footnote;
import org.waymark.model.Markup;
import org.waymark.model.Reference;

/** What footnotes say. */
final class Notes {
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

    static String said(Footnote footnote) {
        return footnote.markup().html(PLAIN);
    }
}
