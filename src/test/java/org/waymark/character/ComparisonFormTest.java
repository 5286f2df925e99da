package org.waymark.character;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonFormTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Traffic",
                "ＴＲＡＦＦＩＣ",
                "tra\ufb03c",
                "tra\ufb00ic",
                "tra\u200bffic",
                "t\u00adraffic",
                "tr\u2060af\ufefffic",
                "traf\u202efic",
                "𝐭𝐫𝐚𝐟𝐟𝐢𝐜"
            })
    void wordsThatLookAlikeAreAlike(String written) {
        assertEquals("traffic", ComparisonForm.of(written));
    }

    @Test
    void anyBlankIsASpace() {
        assertEquals("sex trade", ComparisonForm.of("Sex\u00a0\u2009trade"));
        assertEquals("sex trade", ComparisonForm.of("sex\n\ttrade"));
    }

    @Test
    void aLineIsOneLine() {
        assertEquals("a b c", OneLine.of(" a\r\n\tb \u2028 c\u0085"));
        assertEquals("a\u00a0b", OneLine.of("\u00a0 a\u00a0b \u202f"));
        for (String separator : new String[] {"\n", "\t", "\r", "\u0000", "\u001f", "\u0085", "\u2028", "\u2029"}) {
            assertTrue(OneLine.holdsSeparator("a" + separator + "b"));
        }
        assertFalse(OneLine.holdsSeparator("a b\u00a0c, ñ"));
    }

    @Test
    void whatCannotBeSeenIsNamed() {
        assertEquals("a byte order mark (U+FEFF)", described("a\ufeff"));
        assertEquals("a bidirectional control character (U+202E)", described("\u202e"));
        assertEquals("a code that is no character (U+1FFFF)", described("x" + Character.toString(0x1ffff)));
        assertEquals("half a character (U+D800)", described("\ud800"));
        assertEquals("a character that cannot be seen (U+E0041)", described(Character.toString(0xe0041)));
        assertEquals("", described("a b\n\tñ\u00a0\u200c\u200d 한 \ud83d\ude00"));
    }

    private static String described(String text) {
        return InvisibleCharacters.firstIn(text)
                .map(InvisibleCharacters.Sign::described)
                .orElse("");
    }
}
