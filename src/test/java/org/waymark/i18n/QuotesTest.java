package org.waymark.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.waymark.model.Language;

class QuotesTest {
    private static String set(String language, String text) {
        return new Quotes(new Language(language)).typeset(text);
    }

    private static String english(String text) {
        return set("en", text);
    }

    @Test
    void marksOpenBeforeWordsAndCloseAfterThem() {
        assertEquals("He said “no”, and (“yes”).", english("He said \"no\", and (\"yes\")."));
        assertEquals("“‘So,’ she said.”", english("\"'So,' she said.\""));
        assertEquals("a “b ‘c’ d” e—“f”", english("a \"b 'c' d\" e—\"f\""));
    }

    @Test
    void apostrophesAreMarksThatClose() {
        assertEquals("I’m at the judges’ and court’s", english("I'm at the judges' and court's"));
        assertEquals(
                "rock ’n’ roll, ’til then, the ’90s and 1990’s",
                english("rock 'n' roll, 'til then, the '90s and 1990's"));
    }

    @Test
    void feetAndInchesStayAsTheyAre() {
        assertEquals("5'10\" tall, a 6\" board, 6' long", english("5'10\" tall, a 6\" board, 6' long"));
        assertEquals("“He is 5'10\" tall”", english("\"He is 5'10\" tall\""));
        assertEquals("“in 2014”", english("\"in 2014\""));
    }

    @Test
    void otherMarksStayAsTheyAre() {
        assertEquals("“x” «y» z’s", english("“x” «y» z’s"));
    }

    @Test
    void eachParagraphBeginsAnew() {
        assertEquals("“one\n“two”", english("\"one\n\"two\""));
        assertEquals("“one\na 6\" board", english("\"one\na 6\" board"));
    }

    @Test
    void eachLanguageHasItsOwnMarks() {
        assertEquals("¿“Qué”? ‘así’", set("es", "¿\"Qué\"? 'así'"));
        assertEquals("«\u00a0mot\u00a0» l’acte", set("fr", "\"mot\" l'acte"));
        assertEquals("„Wort“ ‚so‘ geht’s", set("de", "\"Wort\" 'so' geht's"));
        assertEquals("他说“你好”吗", set("zh", "他说\"你好\"吗"));
        assertEquals("他说：“你好。”（“是”）", set("zh", "他说：\"你好。\"（\"是\"）"));
    }
}
