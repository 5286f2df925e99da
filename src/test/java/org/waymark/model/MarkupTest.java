package org.waymark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.model.Models.NOWHERE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.model.BlockNode.BulletList;
import org.waymark.model.BlockNode.Cell;
import org.waymark.model.BlockNode.Details;
import org.waymark.model.BlockNode.Paragraph;
import org.waymark.model.BlockNode.Plain;
import org.waymark.model.BlockNode.Point;
import org.waymark.model.BlockNode.Table;
import org.waymark.model.BlockNode.Task;
import org.waymark.model.InlineNode.Code;
import org.waymark.model.InlineNode.LineBreak;
import org.waymark.model.InlineNode.NoteMark;
import org.waymark.model.InlineNode.Style;
import org.waymark.model.InlineNode.Styled;
import org.waymark.model.InlineNode.Text;
import org.waymark.model.Reference.Scheme;

class MarkupTest {
    private static final Reference PLEA = new Reference(Scheme.TERM, "plea", "", "a plea", NOWHERE);
    private static final Reference RULE = new Reference(Scheme.BLOCK, "rule", "", "the rule", NOWHERE);
    private static final Reference NOTE = new Reference(Scheme.FOOTNOTE, "1", "", "1", NOWHERE);

    private static Plain plain(InlineNode... content) {
        return new Plain(List.of(content));
    }

    private static final Markup MARKUP = new Markup(List.of(
            new Details(
                    "More",
                    List.of(
                            new Paragraph(List.of(
                                    new Text("Ask "),
                                    Models.link(PLEA),
                                    new LineBreak(),
                                    new Styled(Style.STRUCK, List.of(new Text("never "))),
                                    new Code("now"),
                                    new NoteMark(NOTE))),
                            new BulletList(List.of(
                                    new Point(Task.OPEN, List.of(plain(new Text("one")))),
                                    new Point(Task.NONE, List.of(plain(Models.link(RULE)))))))),
            new Table(
                    List.of(new Cell(List.of(new Text("Fee")))),
                    List.of(List.of(new Cell(List.of(new Text("none"))))))));

    @Test
    void theTextHasALineForEachParagraphItemAndCell() {
        assertEquals("More\nAsk a plea\nnow\n\u2610 one\nthe rule\nFee\nnone", MARKUP.text());
    }

    @Test
    void referencesComeInTheOrderOfTheText() {
        assertEquals(List.of(PLEA, NOTE, RULE), MARKUP.references());
    }

    @Test
    void otherWordsTakeTheSamePlaces() {
        StringBuilder asked = new StringBuilder();
        Markup loud = MARKUP.with(new Rewording() {
            @Override
            public String words(String words) {
                asked.append(words).append('|');
                return words.toUpperCase(java.util.Locale.ROOT);
            }

            @Override
            public Reference reference(Reference reference) {
                asked.append(reference.target()).append(": ");
                return reference;
            }
        });

        assertEquals("MORE\nASK A PLEA\nNOW\n\u2610 ONE\nTHE RULE\nFEE\nNONE", loud.text());
        assertEquals("More|Ask |plea: a plea|never |now|1: one|rule: the rule|Fee|none|", asked.toString());
        assertEquals(MARKUP.references(), loud.references());
    }
}
