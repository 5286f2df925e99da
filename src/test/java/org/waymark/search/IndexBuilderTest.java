package org.waymark.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.model.Language;

/** What a word says for a document. */
class IndexBuilderTest {
    @Test
    void anotherNameSaysAsMuchAsATitleThatHoldsOneOfItsWords() {
        SearchDocument charge = term("charge", "Charge", "accusation", "being charged");
        SearchDocument dismissal = term("dismissal", "Dismissal", "thrown out by the court", "dropped charge");
        SearchDocument court = term("court", "Court", "courthouse");
        SearchDocument plea = term("plea", "Plea", "guilty or not");

        assertEquals("glossary/dismissal", first("en", "dropped charge", charge, dismissal, court, plea));
        assertEquals("glossary/charge", first("en", "charge", charge, dismissal, court, plea));
    }

    @Test
    void arabicIsFoundWithoutItsHamza() {
        SearchDocument rulers = term("rulers", "حكام");
        SearchDocument rulings = term("rulings", "أحكام");

        assertEquals("glossary/rulings", first("ar", "احكام", rulers, rulings));
    }

    private static SearchDocument term(String slug, String title, String... aliases) {
        return new SearchDocument(SearchKind.TERM, slug, title, List.of(aliases), "What it is, in a sentence.", "");
    }

    private static String first(String language, String query, SearchDocument... documents) {
        SearchIndex index = IndexBuilder.build(new Language(language), List.of(documents));
        return new Ranking(index).search(query, 1).get(0).document().id();
    }
}
