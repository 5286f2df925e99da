package org.waymark.character;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {
    @ParameterizedTest
    @CsvSource({
        "e\u0301xito,éxito",
        "n\u0303an\u0303o,ñaño",
        "Vie\u0323\u0302t,Việt",
        "\u1112\u1161\u11ab\u1100\u1173\u11af,한글",
        "o\ufb03ce \ufb01nd \ufb02ag,office find flag",
        "va\u200bcate,vacate",
        "va\u2060cate,vacate",
        "va\u200dcate,vacate",
        "co\u00adurt,court",
        "\u00adcourt,court",
        "a\u034fb,ab",
        "abc\u200fdef,abcdef"
    })
    void whatAProgramPutInOrTookApartIsMended(String written, String meant) {
        assertEquals(meant, CleanText.of(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain text",
                "می\u200cخواهم", // Persian: the letters would join
                "क्\u200dष", // Hindi: half a letter
                "ශ්\u200dරී", // Sinhala
                "\ud83d\udc69\u200d\ud83d\udcbb", // a picture of two
                "ภาษา\u200bไทย", // Thai: where a line may break
                "日本\u200b語",
                "العربية (U.S.)\u200f هنا",
                "Bundes\u00adverfassungs\u00adgericht",
                "no\u00a0break",
                "\u212b \u2126 \uf900",
                "½ ² ™"
            })
    void whatAScriptNeedsOrAReaderSeesStays(String text) {
        assertEquals(text, CleanText.of(text));
    }

    @Test
    void aWordThatIsCutAtTheEndOfALineIsLeftToBeTold() {
        assertEquals("vaca\u00ad\ntur", CleanText.of("vaca\u00ad\ntur"));
        assertTrue(CleanText.isAtLineEnd("vaca\u00ad\ntur", 4));
        assertTrue(CleanText.isAtLineEnd("vaca\u00ad tur", 4));
        assertFalse(CleanText.isAtLineEnd("vaca\u00adtur", 4));
    }

    @Test
    void mendingTwiceIsMendingOnce() {
        for (int sign = 0; sign < 0x20000; sign++) {
            if (sign >= 0xd800 && sign <= 0xdfff) {
                continue;
            }
            String text = "a" + Character.toString(sign) + "e\u0301 " + Character.toString(sign);
            String once = CleanText.of(text);

            assertEquals(once, CleanText.of(once), "U+" + Integer.toHexString(sign));
            assertEquals(
                    Normalizer.normalize(ComparisonForm.of(text), Normalizer.Form.NFC),
                    Normalizer.normalize(ComparisonForm.of(once), Normalizer.Form.NFC),
                    "U+" + Integer.toHexString(sign));
        }
    }
}
