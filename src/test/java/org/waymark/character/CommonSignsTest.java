package org.waymark.character;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommonSignsTest {
    private static final String UNSEEN = "\u200b";

    @Test
    void normalizationChangesNoneOfThemAndNoneIsInvisible() {
        IntStream.rangeClosed(0, Character.MAX_VALUE)
                .mapToObj(Character::toString)
                .filter(CommonSigns::areAllIn)
                .forEach(sign -> {
                    assertEquals(sign, Normalizer.normalize(sign, Normalizer.Form.NFKC));
                    assertEquals(sign, Normalizer.normalize(sign, Normalizer.Form.NFC));
                    assertFalse(Character.getType(sign.charAt(0)) == Character.FORMAT, sign);
                });
    }

    @Test
    void textsInEnglishAndSpanishConsistOfThem() {
        assertTrue(CommonSigns.areAllIn("“¿Qué es ‘vacatur’?” – the judge's answer: no.\n§ 3771A"));
        assertFalse(CommonSigns.areAllIn("ﬁne"));
        assertFalse(CommonSigns.areAllIn("10\u00a0days"));
        assertFalse(CommonSigns.areAllIn("суд"));
    }

    /** A mark that nobody sees makes a text take the long way. */
    @Test
    void theShortWayComparesAsTheLongOneDoes() {
        Random random = new Random(1);
        String signs = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .mapToObj(Character::toString)
                .filter(CommonSigns::areAllIn)
                .collect(Collectors.joining());
        for (int i = 0; i < 2000; i++) {
            String text = random.ints(random.nextInt(40), 0, signs.length() + 20)
                    .mapToObj(at -> at < signs.length() ? signs.substring(at, at + 1) : " ")
                    .collect(Collectors.joining());
            assertEquals(ComparisonForm.of(text + UNSEEN), ComparisonForm.of(text), text);
        }
    }
}
