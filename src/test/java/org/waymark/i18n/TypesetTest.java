package org.waymark.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.model.Models.EN;
import static org.waymark.model.Models.NOWHERE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Markup;
import org.waymark.model.Markup.Piece;
import org.waymark.model.Reference;
import org.waymark.model.Reference.Scheme;

class TypesetTest {
    private static final Markup.Page PAGE = new Markup.Page() {
        @Override
        public Markup.Anchor anchor(Reference reference) {
            return new Markup.Anchor("<a title=\"" + reference.words() + "\">", "</a>");
        }

        @Override
        public String id() {
            return "x";
        }

        @Override
        public String message(String key) {
            return "'" + key + "'";
        }

        @Override
        public int headingShift() {
            return 0;
        }
    };

    private static Block block(String text, Piece... pieces) {
        return new Typography(EN)
                .set(new Block(
                        BlockKind.PARAGRAPH,
                        "paragraph",
                        0,
                        Optional.empty(),
                        new Markup(List.of(pieces)),
                        text,
                        NOWHERE));
    }

    private static Piece html(String html) {
        return new Piece.Html(html);
    }

    @Test
    void aMarkIsJudgedByTheWordsAroundItWhateverMarkupIsBetween() {
        Reference link = new Reference(Scheme.CITE, "law", "", "it's", NOWHERE);
        Block set = block(
                "\"it's\" so",
                html("<p"),
                new Piece.Id(),
                html(">&quot;"),
                new Piece.Open(link),
                html("<em>it's</em>"),
                new Piece.Close(),
                html("&quot; so</p>"));

        assertEquals(
                "<p id=\"x\">“<a title=\"it’s\"><em>it’s</em></a>” so</p>",
                set.markup().html(PAGE));
        assertEquals("“it’s” so", set.text());
    }

    @Test
    void codeAndAttributesStayAsTyped() {
        Block set = block(
                "\"a\" 'b' \"c\"",
                html("<p>&quot;a&quot; <code>'b'</code> <abbr title=\"it's\">&quot;c&quot;</abbr></p>"));

        assertEquals(
                "<p>“a” <code>'b'</code> <abbr title=\"it's\">“c”</abbr></p>",
                set.markup().html(PAGE));
        assertEquals("“a” 'b' “c”", set.text());
    }

    @Test
    void whatACellRepeatsIsSetToo() {
        Block set = block(
                "the \"x\"\ny",
                html("<table><th>the &quot;x&quot;</th><td data-label=\"the &quot;x&quot;\">y</td></table>"));

        assertEquals(
                "<table><th>the “x”</th><td data-label=\"the “x”\">y</td></table>",
                set.markup().html(PAGE));
    }

    @Test
    void signsThatHtmlEscapesStayEscaped() {
        assertEquals(
                "<p>a &lt; b &amp; “c”</p>",
                block("a < b & \"c\"", html("<p>a &lt; b &amp; &quot;c&quot;</p>"))
                        .markup()
                        .html(PAGE));
    }
}
