package org.waymark.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.waymark.model.Models.EN;
import static org.waymark.model.Models.NOWHERE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.BlockNode;
import org.waymark.model.InlineNode;
import org.waymark.model.InlineNode.Abbreviation;
import org.waymark.model.InlineNode.Code;
import org.waymark.model.InlineNode.Style;
import org.waymark.model.InlineNode.Styled;
import org.waymark.model.InlineNode.Text;
import org.waymark.model.Markup;
import org.waymark.model.Models;
import org.waymark.model.Reference;
import org.waymark.model.Reference.Scheme;
import org.waymark.render.markup.MarkupSerializer;
import org.waymark.render.markup.PlainContext;

class TypesetTest {
    private static Block block(Markup markup) {
        return new Block(BlockKind.PARAGRAPH, "paragraph", 0, Optional.empty(), markup, markup.text(), NOWHERE);
    }

    private static Block set(InlineNode... content) {
        return new Typography(EN).set(block(Models.paragraph(content)));
    }

    private static String html(Block block) {
        return MarkupSerializer.html(block.markup(), new PlainContext("", 0));
    }

    @Test
    void aMarkIsJudgedByTheWordsAroundItWhateverMarkupIsBetween() {
        Reference law = new Reference(Scheme.CITE, "law", "", "it's", NOWHERE);
        Block set = set(
                new Text("\""),
                new InlineNode.Link(law, List.of(new Styled(Style.EMPHASIS, List.of(new Text("it's"))))),
                new Text("\" so"));

        assertEquals("<p>“<a href=\"law\"><em>it’s</em></a>” so</p>", html(set));
        assertEquals("“it’s” so", set.text());
        assertEquals("it’s", set.markup().references().get(0).words());
    }

    @Test
    void codeKeysAndMeaningsStayAsTyped() {
        Block set = set(
                new Text("\"a\" "),
                new Code("'b'"),
                new Styled(Style.KEYS, List.of(new Text("\"d\""))),
                new Abbreviation("it's", List.of(new Text(" \"c\""))));

        assertEquals("<p>“a” <code>'b'</code><kbd>&quot;d&quot;</kbd><abbr title=\"it's\"> “c”</abbr></p>", html(set));
        assertEquals("“a” 'b'\"d\" “c”", set.text());
    }

    @Test
    void whatACellRepeatsIsSetToo() {
        BlockNode.Cell head = new BlockNode.Cell(List.of(new Text("the \"x\"")));
        BlockNode.Cell cell = new BlockNode.Cell(List.of(new Text("y")));
        Block set = new Typography(EN)
                .set(block(
                        new Markup(List.of(new BlockNode.Table(List.of(cell, head), List.of(List.of(cell, cell)))))));

        assertEquals(true, html(set).contains("scope=\"col\">the “x”</th>"), html(set));
        assertEquals(true, html(set).contains("data-label=\"the “x”\">y</td>"), html(set));
    }

    @Test
    void aLineDoesNotCloseTheQuotationOfAnother() {
        Block set = new Typography(EN)
                .set(block(new Markup(List.of(
                        new BlockNode.Paragraph(List.of(new Text("\"a"))),
                        new BlockNode.Paragraph(List.of(new Text("b\"-\"c"))))))); // a mark between signs

        assertEquals(new Quotes(EN).typeset("\"a\nb\"-\"c"), set.text());
    }

    @Test
    void signsOfHtmlAreWords() {
        assertEquals("a < b & “c”", set(new Text("a < b & \"c\"")).text());
    }

    @Test
    void aBlockWithoutMarksIsTheSame() {
        Block typed = block(Models.paragraph(new Text("no marks")));

        assertSame(typed, new Typography(EN).set(typed));
    }
}
