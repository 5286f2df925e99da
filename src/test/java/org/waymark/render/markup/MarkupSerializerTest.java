package org.waymark.render.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.model.Models.NOWHERE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.model.BlockKind;
import org.waymark.model.BlockNode;
import org.waymark.model.BlockNode.Callout;
import org.waymark.model.BlockNode.Details;
import org.waymark.model.BlockNode.Divider;
import org.waymark.model.BlockNode.Heading;
import org.waymark.model.BlockNode.NumberedList;
import org.waymark.model.BlockNode.Plain;
import org.waymark.model.BlockNode.Point;
import org.waymark.model.BlockNode.Task;
import org.waymark.model.ImageFile.Trait;
import org.waymark.model.InlineNode;
import org.waymark.model.InlineNode.Foreign;
import org.waymark.model.InlineNode.LineBreak;
import org.waymark.model.InlineNode.NoteMark;
import org.waymark.model.InlineNode.Text;
import org.waymark.model.Markup;
import org.waymark.model.Models;
import org.waymark.model.Reference;
import org.waymark.model.Reference.Scheme;

class MarkupSerializerTest {
    private static final PlainContext PLAIN = new PlainContext("", 0);

    private static List<InlineNode> words(String words) {
        return List.of(new Text(words));
    }

    private static Markup markup(BlockNode... blocks) {
        return new Markup(List.of(blocks));
    }

    @Test
    void theOutermostElementOfABlockHasItsId() {
        Markup callout =
                markup(new Callout(BlockKind.NOTE, List.of(new BlockNode.Paragraph(List.of(new Text("a \"b\" <&>"))))));

        assertEquals(
                "<div class=\"callout callout--note\" id=\"x&quot;\"><p class=\"callout__label\">[callout.note]</p>"
                        + "<p>a &quot;b&quot; &lt;&amp;&gt;</p></div>",
                MarkupSerializer.html(callout, new PlainContext("x\"", 0)));
    }

    @Test
    void aLinkThatThePageDoesNotMakeBecomesPlainWords() {
        Markup links = Models.paragraph(
                Models.link(new Reference(Scheme.TERM, "plea", "", "a plea", NOWHERE)),
                Models.link(new Reference(Scheme.BLOCK, "rule", "", " the rule", NOWHERE)));

        assertEquals("<p><a href=\"plea\">a plea</a> the rule</p>", MarkupSerializer.html(links, PLAIN));
    }

    @Test
    void headingsLieDeeperWhereThePageAsksForItButNeverBelowTheSixth() {
        Markup headings =
                markup(new Heading(2, words("a")), new Heading(5, words("b")), new Callout(BlockKind.STEPS, List.of()));

        assertEquals(
                "<h4>a</h4><h6>b</h6><div class=\"callout callout--steps\"><h4 class=\"callout__label\">[callout.steps]</h4></div>",
                MarkupSerializer.html(headings, new PlainContext("", 2)));
    }

    @Test
    void theMarkOfANoteIsAsThePageNumbersIt() {
        Markup note = Models.paragraph(new NoteMark(new Reference(Scheme.FOOTNOTE, "<1>", "", "1", NOWHERE)));

        assertEquals("<p><sup><a href=\"&lt;1&gt;\">&lt;1&gt;</a></sup></p>", MarkupSerializer.html(note, PLAIN));
    }

    @Test
    void inXmlEachElementIsClosedAndEachAttributeHasAValue() {
        Point task = new Point(Task.DONE, List.of(new Plain(List.of(new Text("a"), new LineBreak()))));
        Markup markup = markup(
                new NumberedList(3, List.of(task)),
                new Divider(),
                new Plain(List.of(new Foreign("ar", "rtl", words("b")))),
                new Details("c", List.of()));
        MarkupContext open = new MarkupContext() {
            @Override
            public Anchor anchor(Reference reference) {
                return Anchor.NONE;
            }

            @Override
            public String id() {
                return "";
            }

            @Override
            public String message(String key) {
                return "";
            }

            @Override
            public int headingShift() {
                return 0;
            }

            @Override
            public boolean opensDetails() {
                return true;
            }
        };

        assertEquals(
                "<ol start=\"3\"><li class=\"task\"><label><input type=\"checkbox\" disabled=\"disabled\" checked=\"checked\"/> a<br/></label></li></ol>"
                        + "<hr/><span lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\">b</span>"
                        + "<details class=\"details\" open=\"open\"><summary class=\"details__title\">c</summary><div class=\"details__body\"></div></details>",
                MarkupSerializer.xhtml(markup, open));
        assertEquals(
                "<ol start=\"3\"><li class=\"task\"><label><input type=\"checkbox\" disabled checked> a<br></label></li></ol>"
                        + "<hr><span lang=\"ar\" dir=\"rtl\">b</span>"
                        + "<details class=\"details\" open><summary class=\"details__title\">c</summary><div class=\"details__body\"></div></details>",
                MarkupSerializer.html(markup, open));
    }

    @Test
    void aPictureHasItsSizeAndWordsAndIsPrintedIfItsAuthorWantsThat() {
        Markup pictures = markup(new BlockNode.Picture("a.png", "a \"door\""), new BlockNode.Picture("b.png", "b"));
        MarkupContext shown = new MarkupContext() {
            @Override
            public Optional<Shown> picture(BlockNode.Picture picture) {
                Set<Trait> traits = picture.file().startsWith("b") ? Set.of(Trait.PRINTED) : Set.of();
                return Optional.of(new Shown("assets/" + picture.file(), 40, 30, traits));
            }

            @Override
            public Anchor anchor(Reference reference) {
                return Anchor.NONE;
            }

            @Override
            public String id() {
                return "x";
            }

            @Override
            public String message(String key) {
                return "";
            }

            @Override
            public int headingShift() {
                return 0;
            }
        };

        assertEquals(
                "<p class=\"picture picture--screen\" id=\"x\">"
                        + "<img src=\"assets/a.png\" alt=\"a &quot;door&quot;\" width=\"40\" height=\"30\"></p>"
                        + "<p class=\"picture\" id=\"x\"><img src=\"assets/b.png\" alt=\"b\" width=\"40\" height=\"30\"></p>",
                MarkupSerializer.html(pictures, shown));
        assertEquals(
                "<p class=\"picture\" id=\"x\"><img src=\"assets/b.png\" alt=\"b\" width=\"40\" height=\"30\"/></p>",
                MarkupSerializer.xhtml(new Markup(pictures.blocks().subList(1, 2)), shown));
        assertEquals("<p>a &quot;door&quot;</p><p>b</p>", MarkupSerializer.html(pictures, PLAIN));
    }
}
