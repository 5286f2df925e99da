package org.waymark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.model.Models.NOWHERE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.model.Markup.Anchor;
import org.waymark.model.Markup.Piece;
import org.waymark.model.Reference.Scheme;

class MarkupTest {
    private static final Reference PLEA = new Reference(Scheme.TERM, "plea", "", "a plea", NOWHERE);
    private static final Reference RULE = new Reference(Scheme.BLOCK, "rule", "", "the rule", NOWHERE);

    /** A page that links everything but blocks. */
    private record TestPage(String id, int headingShift) implements Markup.Page {
        @Override
        public Anchor anchor(Reference reference) {
            return reference.scheme() == Scheme.BLOCK
                    ? Anchor.NONE
                    : new Anchor("<a href=\"" + reference.target() + "\">", "</a>");
        }

        @Override
        public String message(String key) {
            return "[" + key + "]";
        }
    }

    @Test
    void thePageFillsTheOpenPlaces() {
        Markup markup = new Markup(List.of(
                new Piece.Html("<p"),
                new Piece.Id(),
                new Piece.Html(">"),
                new Piece.Message("callout.note"),
                new Piece.Open(PLEA),
                new Piece.Html("a plea"),
                new Piece.Close(),
                new Piece.Html("</p>")));

        assertEquals("<p id=\"x\">[callout.note]<a href=\"plea\">a plea</a></p>", markup.html(new TestPage("x", 0)));
        assertEquals("<p>[callout.note]<a href=\"plea\">a plea</a></p>", markup.html(new TestPage("", 0)));
    }

    @Test
    void aLinkThatThePageDoesNotMakeBecomesPlainWords() {
        Markup markup = new Markup(List.of(
                new Piece.Open(PLEA),
                new Piece.Open(RULE),
                new Piece.Html("words"),
                new Piece.Close(),
                new Piece.Close()));

        assertEquals("<a href=\"plea\">words</a>", markup.html(new TestPage("", 0)));
        assertEquals(List.of(PLEA, RULE), markup.references());
    }

    @Test
    void headingsLieDeeperWhereThePageAsksForItButNeverBelowTheSixth() {
        Markup markup = new Markup(List.of(new Piece.HeadingTag(2), new Piece.HeadingTag(5)));

        assertEquals("h2h5", markup.html(new TestPage("", 0)));
        assertEquals("h4h6", markup.html(new TestPage("", 2)));
    }
}
