package org.waymark.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.exchange.InlineTags.Kind;
import org.waymark.exchange.InlineTags.Part;

class InlineTagsTest {
    private static String shown(String text, ExchangeText.Form form) {
        return InlineTags.of(text, form).stream()
                .map(part -> part.kind() == Kind.WORDS ? part.text() : "<" + part.text() + ">")
                .collect(Collectors.joining());
    }

    @Test
    void addressesMarksAndValuesAreTags() {
        assertEquals(
                "Ask for <[>vacatur<](term:vacatur)>, <**>now<**>:<[^1]> <{{value:fee}}> <`a`>",
                shown("Ask for [vacatur](term:vacatur), **now**:[^1] {{value:fee}} `a`", ExchangeText.Form.BLOCK));
    }

    @Test
    void theSignsOfListsTablesAndCalloutsAreTags() {
        assertEquals(
                "<::: steps>\n<1. >Go.\n<2. >Come.\n<:::>",
                shown("::: steps\n1. Go.\n2. Come.\n:::", ExchangeText.Form.BLOCK));
        assertEquals("<|> A <|> B <|>\n<|---|---|>", shown("| A | B |\n|---|---|", ExchangeText.Form.BLOCK));
        assertEquals("<- [ ] >one\n<- >two", shown("- [ ] one\n- two", ExchangeText.Form.BLOCK));
    }

    @Test
    void whatNothingClosesIsWords() {
        assertEquals("3 [a <*>b<*> ~~c", shown("3 [a *b* ~~c", ExchangeText.Form.FOOTNOTE));
        assertEquals("<[>a *b<](x:y)> c", shown("[a *b](x:y) c", ExchangeText.Form.BLOCK));
        assertEquals("a](x:y) b", shown("a](x:y) b", ExchangeText.Form.BLOCK));
    }

    @Test
    void plainWordsHavePlaceholdersAndNoMarks() {
        assertEquals(
                "*No* <{day}>, <{{value:fee}}> [x](y)",
                shown("*No* {day}, {{value:fee}} [x](y)", ExchangeText.Form.WORDS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[a [b](c:d) e](f:g)",
                "**a *b** c*",
                "*a **b* c**",
                "![words](img:a.png)",
                "\\[a\\](b) \\*c*",
                "a | b\n> c\n### d\n   - e",
                "~~a~~ <abbr title=\"b\">c</abbr> <https://a.example/>",
                "[^a][^b] [](c:d) ]( ) **"
            })
    void allPartsInARowAreTheText(String text) {
        List<Part> parts = InlineTags.of(text, ExchangeText.Form.BLOCK);

        assertEquals(text, parts.stream().map(Part::text).collect(Collectors.joining()));
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            assertEquals(part.kind() == Kind.OPEN || part.kind() == Kind.CLOSE, part.partner() >= 0, text);
            if (part.partner() >= 0) {
                assertEquals(i, parts.get(part.partner()).partner());
                assertTrue(part.kind() == Kind.OPEN ? part.partner() > i : part.partner() < i);
            }
        }
    }
}
