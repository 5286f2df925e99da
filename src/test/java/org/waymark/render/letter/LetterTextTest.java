package org.waymark.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTextTest {
    @Test
    void typographicSignsBecomeThoseOfAKeyboard() {
        assertEquals(
                "\"It's\" - see section 2 ...", LetterLines.plain("\u201cIt\u2019s\u201d \u2013 see \u00a7 2 \u2026"));
        assertEquals("\u201c\u4e0a\u8bc9\u201d", LetterLines.plain("\u201c\u4e0a\u8bc9\u201d"));
    }

    @Test
    void linesEndBetweenWordsAndContinueUnderTheBullet() {
        List<String> lines = LetterLines.wrap("word ".repeat(20), "* ", "  ");

        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("* word word"));
        assertTrue(lines.get(1).startsWith("  word"));
        lines.forEach(line -> assertTrue(line.length() <= LetterLines.WIDTH, line));
    }

    @Test
    void chineseLinesEndAfterThirtyFourSigns() {
        List<String> lines = LetterLines.wrap("\u6cd5".repeat(70), "", "");

        assertEquals(List.of(34, 34, 2), lines.stream().map(String::length).toList());
    }

    @Test
    void aHeadingGoesWithItsText() {
        String paragraph = "x".repeat(4000);
        List<String> parts =
                LetterParts.of(List.of(paragraph, paragraph, paragraph, "== Heading ==", paragraph, paragraph), 0);

        assertEquals(2, parts.size());
        assertTrue(parts.get(1).startsWith("== Heading =="), parts.get(1).substring(0, 20));
        parts.forEach(part -> assertTrue(part.length() <= LetterParts.MOST));
    }

    @Test
    void aParagraphThatIsTooLongIsPartedBetweenLines() {
        String lines = String.join("\n", Collections.nCopies(300, "y".repeat(60)));
        List<String> parts = LetterParts.of(List.of(lines), 500);

        assertEquals(2, parts.size());
        parts.forEach(part -> assertTrue(part.length() <= LetterParts.MOST - 500));
    }

    @Test
    void footnotesHaveLetters() {
        assertEquals(
                List.of("a", "z", "aa"), List.of(LetterText.letter(1), LetterText.letter(26), LetterText.letter(27)));
    }
}
