package org.waymark.character;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteStyleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“no”|\"no\"",
                "„no‟|\"no\"",
                "«no»|\"no\"",
                "«\u00a0no\u202f»|\"no\"",
                "‹\u202fno\u00a0›|'no'",
                "‘no’|'no'",
                "‚no‛|'no'"
            })
    void marksOfEveryStyleAreStraight(String text, String plain) {
        assertEquals(plain, QuoteStyle.plain(text));
    }

    @Test
    void aTextWithoutMarksIsThatText() {
        String text = "Ñandú \"no\" 'ok' \u00a0 \u2014 \u2020 \u00bf";
        assertSame(text, QuoteStyle.plain(text));
    }
}
