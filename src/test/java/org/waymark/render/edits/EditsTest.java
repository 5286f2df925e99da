package org.waymark.render.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.waymark.history.WordDiff;
import org.waymark.i18n.Breaks;
import org.waymark.model.BlockNode;
import org.waymark.model.InlineNode;
import org.waymark.model.InlineNode.Text;
import org.waymark.model.Markup;
import org.waymark.model.Models;
import org.waymark.model.Reference;
import org.waymark.render.markup.Anchor;
import org.waymark.render.markup.EveryMarkup;
import org.waymark.render.markup.MarkupContext;
import org.waymark.render.markup.MarkupSerializer;

class EditsTest {
    private static final Reference LINK =
            new Reference(Reference.Scheme.WEB, "https://law.example/", "", "law", Models.NOWHERE);

    /** Shows each edit with its announcement. */
    private static final MarkupContext CONTEXT = new MarkupContext() {
        @Override
        public Anchor anchor(Reference reference) {
            return Anchor.link(reference.target(), "");
        }

        @Override
        public String id() {
            return "";
        }

        @Override
        public String message(String key) {
            return key;
        }

        /** The mark of a note is no word of the text. */
        @Override
        public String noteMark(String label) {
            return "";
        }

        @Override
        public String heading(int level) {
            return "p";
        }

        @Override
        public int headingShift() {
            return 0;
        }
    };

    private static final WordDiff DIFF = new WordDiff(new Breaks(Models.EN));

    private static Markup paragraph(String words) {
        return Models.paragraph(new Text(words));
    }

    private static String edited(Markup before, Markup after) {
        return Edits.of(before, after, CONTEXT, DIFF)
                .replaceAll("<span class=\"visually-hidden\"> edit\\.([a-z]+) </span>", "{$1}");
    }

    @Test
    void wordsTakenOutAtTheEndOfAHeadingStandInIt() {
        assertEquals(
                "<p>What it needs{removed}<del> to show</del>{end}</p>",
                edited(heading("What it needs to show"), heading("What it needs")));
    }

    private static Markup heading(String words) {
        return new Markup(List.of(new BlockNode.Heading(2, List.of(new Text(words)))));
    }

    @Test
    void wordsThatWereExchangedStandSideBySideAndAreAnnounced() {
        assertEquals(
                "<p>It has {removed}<del>ninety</del>{end}{added}<ins>thirty</ins>{end} days &amp; no more.</p>",
                edited(paragraph("It has ninety days & no more."), paragraph("It has thirty days & no more.")));
    }

    private static Markup linked(String before, String words, String after) {
        return Models.paragraph(new Text(before), new InlineNode.Link(LINK, List.of(new Text(words))), new Text(after));
    }

    @Test
    void linksOfTheLaterTextStayWhole() {
        assertEquals(
                "<p>The <a href=\"https://law.example/\">law {removed}<del>still </del>{end}holds</a> today.</p>",
                edited(paragraph("The law still holds today."), linked("The ", "law holds", " today.")));
    }

    @Test
    void whatWasTakenOutBehindALinkIsNoPartOfIt() {
        assertEquals(
                "<p>The <a href=\"https://law.example/\">law</a>{removed}<del> of old</del>{end}.</p>",
                edited(linked("The ", "law", " of old."), linked("The ", "law", ".")));
    }

    private static Markup list(BlockNode.Task task, String... items) {
        return new Markup(List.of(new BlockNode.BulletList(List.of(items).stream()
                .map(item -> new BlockNode.Point(task, List.of(new BlockNode.Plain(List.of(new Text(item))))))
                .toList())));
    }

    @Test
    void itemsOfAListAreEditedEachInItsPlace() {
        assertEquals(
                "<ul><li>one</li><li>{added}<ins>two</ins>{end}</li><li>three</li></ul>",
                edited(list(BlockNode.Task.NONE, "one", "three"), list(BlockNode.Task.NONE, "one", "two", "three")));
    }

    @Test
    void aTaskKeepsItsBox() {
        assertEquals(
                "<ul><li class=\"task\"><label><input type=\"checkbox\" disabled> a {removed}<del>small</del>{end}{added}<ins>big</ins>{end} card</label></li></ul>",
                edited(list(BlockNode.Task.OPEN, "a small card"), list(BlockNode.Task.OPEN, "a big card")));
    }

    /** Whatever two texts are compared, each keeps its words in their order. */
    @Test
    void theWordsOfBothTextsStay() {
        Random random = new Random(16);
        List<Markup> all = EveryMarkup.blocks();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            int place = random.nextInt(all.size());
            // neighbours of one file have words in common more often than others
            Markup before = all.get(place);
            Markup after = all.get(i % 2 == 0 ? (place + 1) % all.size() : random.nextInt(all.size()));
            String edited = Edits.of(before, after, CONTEXT, DIFF);
            if (!words(edited, "ins").equals(words(before))
                    || !words(edited, "del").equals(words(after))) {
                faults.add(before.text() + " -> " + after.text() + ": " + edited);
            }
        }

        assertEquals(List.of(), faults);
    }

    private static String words(Markup markup) {
        return words(MarkupSerializer.html(markup, CONTEXT), "none");
    }

    /** The words of some HTML without those of an element and of messages. White space may move. */
    private static String words(String html, String without) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select(without + ", .visually-hidden, .callout__label").remove();
        return document.wholeText().replaceAll("\\s+", "");
    }
}
