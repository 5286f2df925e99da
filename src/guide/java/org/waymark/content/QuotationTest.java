package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.character.QuoteStyle;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.markdown.LineMap;
import org.waymark.markdown.MarkdownReader;
import org.waymark.model.Block;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.Footnote;
import org.waymark.model.InlineNode;
import org.waymark.model.Markup;
import org.waymark.model.Models;
import org.waymark.model.Reference;
import org.waymark.model.Reference.Scheme;
import org.waymark.model.Revision;
import org.waymark.model.WordsVisitor;

/** What the guide gives as the words of the law stands in the law, word for word, where it says that it does. */
class QuotationTest {
    private static final Statute LAW = Statute.read();

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

    private static List<Reference> quoted(Markup markup) {
        QuotedLinks links = new QuotedLinks();
        links.blocks(markup.blocks());
        return links.found;
    }

    /** Finds the links to the law just behind a quotation mark. */
    private static final class QuotedLinks implements WordsVisitor {
        private final List<Reference> found = new ArrayList<>();
        private boolean isInQuotes;

        @Override
        public void words(String words) {
            isInQuotes = QuoteStyle.plain(words).endsWith("\"");
        }

        @Override
        public void link(InlineNode.Link link) {
            Reference reference = link.reference();
            if (isInQuotes && reference.is(Scheme.CITE) && LAW.has(reference.target())) {
                found.add(reference);
            }
            WordsVisitor.super.link(link);
        }
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
        return MarkdownReader.read(text, new LineMap("a.md", text), Models.LINKS, new Diagnostics()).blocks().stream()
                .flatMap(block -> quoted(block.markup()).stream())
                .filter(reference -> !LAW.says(reference.words(), reference.target()))
                .map(Reference::words)
                .toList();
    }

    @Test
    void wordsThatAreLeftOutAreNoFault() {
        assertTrue(LAW.says("A person arrested ... may move", "usc-18-3771a-b-1-b"));
        assertTrue(!LAW.says("may move ... A person arrested", "usc-18-3771a-b-1-b"));
    }
}
