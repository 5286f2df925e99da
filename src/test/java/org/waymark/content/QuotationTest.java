package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.i18n.QuoteStyle;
import org.waymark.markdown.LineMap;
import org.waymark.markdown.MarkdownReader;
import org.waymark.model.Block;
import org.waymark.model.DecisionTable;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.Footnote;
import org.waymark.model.Located;
import org.waymark.model.Markup;
import org.waymark.model.Markup.Piece;
import org.waymark.model.Quiz;
import org.waymark.model.QuizWords;
import org.waymark.model.Reference;
import org.waymark.model.Reference.Scheme;
import org.waymark.model.Revision;

/** What the guide gives as the words of the law stands in the law, word for word, where it says that it does. */
class QuotationTest {
    private static final Statute LAW = Statute.read();
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    @Test
    void theAnswersQuoteTheLawAsItIs() {
        List<String> wrong = new ArrayList<>();
        for (Entry entry : OwnGuide.SITE.entries().values()) {
            Revision newest = entry.revisions().get(entry.revisions().size() - 1);
            newest.documents().values().forEach(document -> wrong.addAll(wrong(document)));
        }

        assertEquals("", String.join("\n", wrong));
    }

    /** A newest text, a draft too. */
    private static List<String> wrong(Document document) {
        return Stream.concat(
                        document.blocks().stream().map(Block::markup),
                        document.footnotes().stream().map(Footnote::markup))
                .flatMap(markup -> quoted(markup).stream())
                .filter(reference -> !LAW.says(reference.words(), reference.target()))
                .map(reference ->
                        reference.position() + ": \"" + reference.words() + "\" is not in " + reference.target())
                .toList();
    }

    /** The links to the law just behind a quotation mark. */
    private static List<Reference> quoted(Markup markup) {
        List<Reference> quoted = new ArrayList<>();
        boolean isInQuotes = false;
        for (Piece piece : markup.pieces()) {
            boolean begins = isInQuotes;
            piece.opened()
                    .filter(reference -> begins && reference.scheme() == Scheme.CITE && LAW.has(reference.target()))
                    .ifPresent(quoted::add);
            isInQuotes = piece instanceof Piece.Html html
                    && QuoteStyle.plain(html.html().replace("&quot;", "\"")).endsWith("\"");
        }
        return quoted;
    }

    @Test
    void theRulesOfTheQuestionnaireQuoteTheLawAsItIs() {
        List<String> wrong = new ArrayList<>();
        for (Quiz quiz : OwnGuide.SITE.quizzes()) {
            Quiz.Edition newest = quiz.revisions().get(quiz.revisions().size() - 1);
            QuizWords words = newest.in(OwnGuide.SITE.guide().source()).orElseThrow();
            for (String rule : newest.table().rules()) {
                for (String part : List.of("reason", "change")) {
                    String key = "rules." + rule + "." + part;
                    wrong.addAll(
                            wrong(words.phrase(key), cites(newest.table(), rule), answers(newest.table(), words))
                                    .stream()
                                    .map(quote -> quiz.slug() + " " + key + ": \"" + quote + "\"")
                                    .toList());
                }
            }
        }

        assertEquals("", String.join("\n", wrong));
    }

    private static List<String> cites(DecisionTable table, String rule) {
        return table.rows().stream()
                .filter(row -> row.rule().value().equals(rule))
                .flatMap(row -> row.cites().stream())
                .map(Located::value)
                .distinct()
                .toList();
    }

    /** The names of answers, which are quoted too. */
    private static Set<String> answers(DecisionTable table, QuizWords words) {
        Set<String> answers = new TreeSet<>();
        table.questions()
                .forEach(question -> question.options()
                        .forEach(option -> answers.add(QuoteStyle.plain(
                                words.phrase("questions." + question.id().value() + ".options."
                                        + option.id().value())))));
        return answers;
    }

    private static List<String> wrong(String text, List<String> cites, Set<String> answers) {
        Matcher quoted = QUOTED.matcher(QuoteStyle.plain(text));
        List<String> wrong = new ArrayList<>();
        while (quoted.find()) {
            String words = quoted.group(1);
            if (!answers.contains(words) && cites.stream().noneMatch(cited -> LAW.says(words, cited))) {
                wrong.add(words);
            }
        }
        return wrong;
    }

    @Test
    void aWrongQuotationIsFound() {
        assertEquals(List.of(), faults("The law says \"[directly related to](cite:usc-18-3771a-b-1-b)\" it."));
        assertEquals(List.of(), faults("It says “[directly\nrelated to](cite:usc-18-3771a-b-1)” too."));
        assertEquals(List.of(), faults("Not quoted: [linked to](cite:usc-18-3771a-b-1-b)."));
        assertEquals(
                List.of("directly linked to"), faults("It says \"[directly linked to](cite:usc-18-3771a-b-1-b)\"."));
        assertEquals(
                List.of("directly related to"), faults("Elsewhere: \"[directly related to](cite:usc-18-3771a-c)\"."));
        assertEquals(
                List.of("directly linked to"),
                faults("::: details For lawyers\n- \"[directly linked to](cite:usc-18-3771a-b-1-b)\"\n:::\n"));
    }

    private static List<String> faults(String text) {
        return MarkdownReader.read(text, new LineMap("a.md", text), new Diagnostics()).blocks().stream()
                .flatMap(block -> quoted(block.markup()).stream())
                .filter(reference -> !LAW.says(reference.words(), reference.target()))
                .map(Reference::words)
                .toList();
    }

    @Test
    void aWrongQuotationInARuleIsFound() {
        List<String> cites = List.of("usc-18-3771a-b-1-b");

        assertEquals(List.of(), wrong("You said “No”; it says “directly related to”.", cites, Set.of("No")));
        assertEquals(List.of("linked to"), wrong("It says “linked to”.", cites, Set.of("No")));
    }

    @Test
    void wordsThatAreLeftOutAreNoFault() {
        assertTrue(LAW.says("A person arrested ... may move", "usc-18-3771a-b-1-b"));
        assertTrue(!LAW.says("may move ... A person arrested", "usc-18-3771a-b-1-b"));
    }
}
