package org.waymark.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlValuesTest {
    private static YamlValues of(String text) {
        return YamlValues.of(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "a: one; two words; a: two words",
                "a: one; two: words; a: \"two: words\"",
                "a: one; yes; a: \"yes\"",
                "a: one; ¿Qué pasa?; a: ¿Qué pasa?",
                "a: one; 2 years; a: 2 years",
                "a: one; 2026-01-01; a: \"2026-01-01\"",
                "a: one; 1e5; a: \"1e5\"",
                "a: one; <<; a: \"<<\"",
                "a: one; -x; a: \"-x\"",
                "a: one # why; two #1; a: \"two #1\" # why",
                "a: 'one'; it's; a: 'it''s'",
                "a: \"one\"; say \"two\"; a: \"say \\\"two\\\"\"",
                "{a: one, b: c}; x, y; {a: \"x, y\", b: c}"
            })
    void aTextKeepsItsQuotationMarksIfItCan(String text, String value, String expected) {
        YamlValues values = of(text + "\n");

        values.set(values.pair("a").orElseThrow(), List.of(value));

        assertEquals(expected + "\n", values.text());
    }

    @Test
    void keysAreFoundHoweverTheyAreGrouped() {
        YamlValues values = of("a:\n  b.c: one\nd: {e: two}\n");

        values.set(values.pair("a.b.c").orElseThrow(), List.of("eins"));
        values.set(values.pair("d.e").orElseThrow(), List.of("zwei"));

        assertEquals("a:\n  b.c: eins\nd: {e: zwei}\n", values.text());
        assertTrue(values.pair("a.b").isEmpty());
    }

    @Test
    void aListKeepsItsItemsWhereTheirNumberStays() {
        YamlValues values = of("a: [x, 'y']\nb:\n  - one # 1\n  - two\nc: [z]\n");

        values.set(values.pair("a").orElseThrow(), List.of("u", "v"));
        values.set(values.pair("b").orElseThrow(), List.of("eins", "zwei"));
        values.set(values.pair("c").orElseThrow(), List.of("p", "q"));

        assertEquals("a: [u, 'v']\nb:\n  - eins # 1\n  - zwei\nc: [\"p\", \"q\"]\n", values.text());
    }

    @Test
    void aTextIsFoundByItsPlaceAndALanguageIsAddedBesideTheOthers() {
        YamlValues values = of("- id: a\n  name: {en: One, es: Uno}\n  about:\n    en: Two\n");

        values.set(values.at(2, 23).orElseThrow(), "Un");
        values.add(values.groupAt(4, 9).orElseThrow(), "es", "Dos");

        assertEquals("- id: a\n  name: {en: One, es: Un}\n  about:\n    en: Two\n    es: \"Dos\"\n", values.text());
    }

    @Test
    void aMarkIsRemovedAndOtherCommentsStay() {
        YamlValues values = of("# About.\n# translate: changed\n# It was:\n# a: x\na: one\n# translate:\nb: two\n");

        values.removeMark(values.pair("a").orElseThrow());
        values.removeMark(values.pair("b").orElseThrow());

        assertEquals("# About.\na: one\nb: two\n", values.text());
    }
}
