package org.waymark.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words and messages longer than anybody writes take no stack and no time. */
class LongWordsTest {
    @Test
    void aWordOfThousandsOfParts() {
        assertEquals(1, TermWords.tokens("a-".repeat(5_000) + "a").size());
    }

    @Test
    void aMessageThatIsNestedDeeperThanIcuCanRead() {
        String deep = "{a, plural, other {".repeat(5_000) + "x" + "}}".repeat(5_000);

        assertEquals(
                Optional.of("placeholders stand inside each other, more than 30 deep"), MessagePattern.fault(deep));
    }
}
