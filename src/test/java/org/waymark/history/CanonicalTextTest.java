package org.waymark.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.BlockNode;
import org.waymark.model.Document;
import org.waymark.model.Footnote;
import org.waymark.model.InlineNode;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Markup;
import org.waymark.model.Models;
import org.waymark.model.Provenance;
import org.waymark.model.Reference;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.DatasetNames;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.FieldValue;
import org.waymark.model.dataset.Layout;
import org.waymark.model.dataset.RecordFacts;
import org.waymark.model.dataset.RecordRevision;
import org.waymark.model.dataset.RecordWords;
import org.waymark.model.quiz.Condition;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.Quiz;
import org.waymark.model.quiz.QuizWords;

class CanonicalTextTest {
    private static final SourcePosition HERE = new SourcePosition("a.md", 1, 1);
    private static final Reference LINK = new Reference(Reference.Scheme.FAQ, "fees", "sum", "a link", HERE);

    private static Document document(String text) {
        Markup words = Models.paragraph(
                new InlineNode.Text("\"a\" < "), new InlineNode.Link(LINK, List.of(new InlineNode.Code("b"))));
        Block block = new Block(BlockKind.PARAGRAPH, "paragraph", 0, Optional.empty(), words, text, HERE);
        Block heading = new Block(BlockKind.HEADING, "heading of level 2", 2, Optional.empty(), words, "Heading", HERE);
        return new Document(
                new Language("en"),
                located("Title"),
                located("What is it?"),
                List.of(located("asked so")),
                Provenance.none(),
                false,
                Optional.of(located("It changed.")),
                List.of(block, heading),
                List.of(new Footnote("1", words, "\"a\"", HERE)),
                HERE);
    }

    private static <T> Located<T> located(T value) {
        return new Located<>(value, HERE);
    }

    @Test
    void aTextIsWrittenOutWithNamesThatAreTheFormsOwn() {
        assertEquals("""
                title: Title
                heading: What is it?
                alias: asked so
                paragraph: One.\\nTwo: "x" it's \\\\
                link: faq:fees#sum
                heading 2: Heading
                link: faq:fees#sum
                note 1: "a" &lt; [faq:fees#sum b]
                """, CanonicalText.of(document("One.\nTwo: \"x\" it's \\")));
    }

    private static Field field(String name, Field.Type type, String... values) {
        return new Field(
                located(name),
                type,
                Arrays.stream(values).map(CanonicalTextTest::located).toList(),
                type == Field.Type.CHOICES,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static RecordRevision record(RecordWords words, String... conditions) {
        List<Field> fields = List.of(
                field("type", Field.Type.CHOICE, "vacatur"),
                field("conditions", Field.Type.CHOICES, "victims-told"),
                field("minors-only", Field.Type.FLAG));
        Dataset dataset = new Dataset(
                new DatasetNames("laws", "law.yaml", "law", "laws", "laws", "law"),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(new Dataset.Items(located("mechanisms"), fields, List.of())),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Layout(
                        List.of(),
                        List.of(),
                        new Layout.PageLayout(
                                List.of(), "", "", List.of(), Map.of(), List.of(), List.of(), "", List.of(), List.of()),
                        Map.of(),
                        Optional.empty()),
                HERE);
        Map<String, FieldValue> values = new LinkedHashMap<>();
        values.put("type", new FieldValue.Chosen(List.of(located("vacatur"))));
        if (conditions.length > 0) {
            values.put(
                    "conditions",
                    new FieldValue.Chosen(Arrays.stream(conditions)
                            .map(CanonicalTextTest::located)
                            .toList()));
        }
        RecordFacts facts = new RecordFacts(
                located("North"), Map.of(), List.of(new RecordFacts.ItemFacts(located("first"), values)));
        return new RecordRevision(
                dataset,
                1,
                false,
                located(LocalDate.EPOCH),
                Optional.empty(),
                false,
                facts,
                Map.of(words.language(), words),
                HERE);
    }

    /** What decides is a part of what an edition published; an item without conditions says what it always said. */
    @Test
    void conditionsOfARecordAreSaid() {
        RecordWords words = new RecordWords(
                new Language("en"),
                Optional.empty(),
                List.of(),
                Provenance.none(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                HERE);

        assertEquals("name: North\nmechanism: first\ntype: vacatur\n", CanonicalText.of(record(words), words));
        assertEquals(
                "name: North\nmechanism: first\ntype: vacatur\ncondition: victims-told\n",
                CanonicalText.of(record(words, "victims-told"), words));
    }

    @Test
    void theStyleOfQuotationMarksIsNotSaid() {
        String straight = CanonicalText.of(document("\"x\" isn't \"y\""));

        assertEquals(straight, CanonicalText.of(document("“x” isn’t “y”")));
        assertEquals(straight, CanonicalText.of(document("«x» isn’t «\u00a0y\u202f»")));
        assertNotEquals(straight, CanonicalText.of(document("x isn't \"y\"")));
    }

    @Test
    void theFirstFormIsWhatItWas() {
        assertEquals("""
                Title
                What is it?
                asked so
                Content[kind=PARAGRAPH, level=0, text=“x”, links=[faq:fees#sum]]
                Content[kind=HEADING, level=2, text=Heading, links=[faq:fees#sum]]
                1 <p>&quot;a&quot; &lt; [faq:fees#sum <code>b</code>]</p>
                """, CanonicalTextV1.of(document("“x”")));
    }

    /** Editions hash what pages add to the words of a footnote, so the form names it for ever. */
    @Test
    void theWordsOfAFootnoteAreSaidInAFormThatStays() {
        var text = new InlineNode.Text("a & \"b\"");
        var struck = new InlineNode.Styled(InlineNode.Style.STRUCK, List.of(text));
        var strong = new InlineNode.Styled(InlineNode.Style.STRONG, List.of(text));
        var mark = new InlineNode.NoteMark(new Reference(Reference.Scheme.FOOTNOTE, "x", "", "x", HERE));
        Markup markup = new Markup(List.of(
                new BlockNode.Paragraph(List.of(struck, strong, new InlineNode.LineBreak(), mark)),
                new BlockNode.BulletList(
                        List.of(new BlockNode.Point(BlockNode.Task.DONE, List.of(new BlockNode.Plain(List.of(text)))))),
                new BlockNode.Callout(BlockKind.CAUTION, List.of(new BlockNode.CodeBlock("c\n")))));

        assertEquals(
                "edit.removed a &amp; \"b\" edit.end a &amp; \"b\"[^x# x] a &amp; \"b\"callout.cautionc\n",
                FootnoteContent.content(new Footnote("1", markup, markup.text(), HERE)));
    }

    private static Condition when(String question, String... options) {
        Set<String> all = new LinkedHashSet<>(List.of(options));
        return new Condition(Map.of(question, new Condition.Answers(all, HERE)));
    }

    private static DecisionTable table() {
        var yes = new DecisionTable.Option(located("yes"), List.of(), List.of(), true);
        var unsure =
                new DecisionTable.Option(located("not-sure"), List.of(located("yes"), located("no")), List.of(), false);
        return new DecisionTable(
                List.of(new DecisionTable.Question(
                        located("born"), List.of(yes, unsure), List.of(when("old", "yes", "no")))),
                List.of(located("relief")),
                List.of(new DecisionTable.Outcome(
                        located("fits"), DecisionTable.Sign.FITS, Optional.of(located("may")))),
                located("ask"),
                List.of(new DecisionTable.Row(
                        located("first"),
                        List.of(located("relief")),
                        when("born", "yes"),
                        located("fits"),
                        List.of(located("faq/fees#sum")),
                        List.of(located("law-a")))),
                List.of(new DecisionTable.Reminder(located("odd"), when("born", "no"))),
                List.of(),
                HERE);
    }

    private static QuizWords words() {
        return new QuizWords(
                new Language("en"),
                located("Check"),
                Provenance.none(),
                Map.of("about", located("It's \"so\"."), "change", located("It changed.")),
                Map.of("start", List.of(located("One."), located("Two."))),
                HERE);
    }

    private static Quiz.Revision quiz(DecisionTable table) {
        return new Quiz.Revision(
                1,
                false,
                located(LocalDate.EPOCH),
                Optional.empty(),
                false,
                table,
                Map.of(words().language(), words()),
                HERE);
    }

    @Test
    void theRulesOfAQuestionnaireAreWrittenOutToo() {
        assertEquals("""
                title: Check
                about: It's "so".
                start: One.
                start: Two.
                question: born
                when old: yes
                when old: no
                option: yes
                ends: yes
                option: not-sure
                may-be: yes
                may-be: no
                result: relief
                outcome: fits
                sign: fits
                counts-as: may
                unsettled: ask
                rule: first
                for: relief
                when born: yes
                gives: fits
                rests-on: faq/fees#sum
                cites: law-a
                reminder: odd
                when born: no
                """, CanonicalText.of(quiz(table()), words()));
    }

    @Test
    void andInTheFirstForm() {
        assertEquals("""
                Check
                about It's "so".
                start [One., Two.]
                born [{old: [yes, no]}]
                yes [] ends
                not-sure [yes, no]
                results [relief]
                fits fits may
                unsettled ask
                first [relief] {born: yes} fits [faq/fees#sum] [law-a]
                odd {born: no}
                """, CanonicalTextV1.of(quiz(table()), words()));
    }

    @Test
    void whatCameLaterIsInBothFormsOnlyWhereItIsSaid() {
        DecisionTable plain = table();
        var doubt = new DecisionTable.Doubt(located("relief"), List.of(located("yes"), located("no")));
        var option = new DecisionTable.Option(located("no"), List.of(), List.of(doubt), false);
        var former = new DecisionTable.Former(located("age"), located("young"), when("born", "yes"));
        DecisionTable later = new DecisionTable(
                List.of(new DecisionTable.Question(located("born"), List.of(option), List.of())),
                plain.results(),
                plain.outcomes(),
                plain.unsettled(),
                plain.rows(),
                plain.reminders(),
                List.of(former),
                HERE);

        assertFalse(CanonicalText.of(quiz(plain), words()).contains("formerly"));
        assertTrue(
                CanonicalText.of(quiz(later), words()).contains("formerly: age\n"),
                CanonicalText.of(quiz(later), words()));
        assertTrue(
                CanonicalText.of(quiz(later), words()).contains("may-be for relief: yes\n"),
                CanonicalText.of(quiz(later), words()));
        assertFalse(CanonicalTextV1.of(quiz(plain), words()).contains("formerly"));
        assertTrue(
                CanonicalTextV1.of(quiz(later), words()).contains("formerly age young {born: yes}\n"),
                CanonicalTextV1.of(quiz(later), words()));
        assertTrue(
                CanonicalTextV1.of(quiz(later), words()).contains("doubt relief [yes, no]\n"),
                CanonicalTextV1.of(quiz(later), words()));
    }

    @Test
    void aFingerprintNamesItsFormAndAnOlderOneStillHolds() {
        var text = new PublishedText.Fingerprint(() -> "new", () -> "old");

        assertEquals("v2:11507a0e2f5e69d5", text.current());
        assertTrue(text.matches("v2:11507a0e2f5e69d5"));
        assertTrue(text.matches("cba06b5736faf67e"));
        assertFalse(text.matches("11507a0e2f5e69d5"));
        assertFalse(text.matches("v2:cba06b5736faf67e"));
    }
}
