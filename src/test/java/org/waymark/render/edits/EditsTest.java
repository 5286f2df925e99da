package org.waymark.render.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.history.WordDiff;
import org.waymark.i18n.Breaks;
import org.waymark.model.Markup;
import org.waymark.model.Markup.Piece;
import org.waymark.model.Models;
import org.waymark.model.Reference;
import org.waymark.render.text.Anchors;

class EditsTest {
    private static final Reference LINK =
            new Reference(Reference.Scheme.WEB, "https://law.example/", "", "law", Models.NOWHERE);

    /** Shows each edit with its announcement. */
    private static final Markup.Page PAGE = new Markup.Page() {
        @Override
        public Markup.Anchor anchor(Reference reference) {
            return Anchors.link(reference.target(), "");
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

    private static Markup html(String html) {
        return new Markup(List.of(new Piece.Html(html)));
    }

    private static String edited(Markup before, Markup after) {
        return Edits.of(before, after, new WordDiff(new Breaks(Models.EN)))
                .html(PAGE)
                .replaceAll("<span class=\"visually-hidden\"> edit\\.([a-z]+) </span>", "{$1}");
    }

    @Test
    void wordsTakenOutAtTheEndOfAHeadingStandInIt() {
        assertEquals(
                "<p>What it needs{removed}<del> to show</del>{end}</p>",
                edited(heading("What it needs to show"), heading("What it needs")));
    }

    private static Markup heading(String words) {
        return new Markup(List.of(
                new Piece.Html("<"),
                new Piece.HeadingTag(2),
                new Piece.Html(">" + words + "</"),
                new Piece.HeadingTag(2),
                new Piece.Html(">")));
    }

    @Test
    void wordsThatWereExchangedStandSideBySideAndAreAnnounced() {
        assertEquals(
                "<p>It has {removed}<del>ninety</del>{end}{added}<ins>thirty</ins>{end} days &amp; no more.</p>",
                edited(
                        html("<p>It has ninety days &amp; no more.</p>"),
                        html("<p>It has thirty days &amp; no more.</p>")));
    }

    private static Markup linked(String before, String words, String after) {
        return new Markup(List.of(
                new Piece.Html("<p>" + before),
                new Piece.Open(LINK),
                new Piece.Html(words),
                new Piece.Close(),
                new Piece.Html(after + "</p>")));
    }

    @Test
    void linksOfTheLaterTextStayWhole() {
        assertEquals(
                "<p>The <a href=\"https://law.example/\">law {removed}<del>still </del>{end}holds</a> today.</p>",
                edited(html("<p>The law still holds today.</p>"), linked("The ", "law holds", " today.")));
    }

    @Test
    void whatWasTakenOutBehindALinkIsNoPartOfIt() {
        assertEquals(
                "<p>The <a href=\"https://law.example/\">law</a>{removed}<del> of old</del>{end}.</p>",
                edited(linked("The ", "law", " of old."), linked("The ", "law", ".")));
    }

    @Test
    void itemsOfAListAreEditedEachInItsPlace() {
        assertEquals(
                "<ul>\n<li>one</li>\n<li>{added}<ins>two</ins>{end}</li>\n<li>three</li>\n</ul>",
                edited(
                        html("<ul>\n<li>one</li>\n<li>three</li>\n</ul>"),
                        html("<ul>\n<li>one</li>\n<li>two</li>\n<li>three</li>\n</ul>")));
    }

    @Test
    void aHeadingAmongEditsIsNone() {
        Markup heading = new Markup(List.of(
                new Piece.Html("<"),
                new Piece.HeadingTag(2),
                new Piece.Id(),
                new Piece.Html(">Fees</"),
                new Piece.HeadingTag(2),
                new Piece.Html(">")));

        assertEquals("<p>Fees</p>", Edits.flat(heading).html(PAGE));
    }
}
