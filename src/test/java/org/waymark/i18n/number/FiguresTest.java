package org.waymark.i18n.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.model.Language;

class FiguresTest {
    private final Figures english = new Figures(new Language("en"));
    private final Figures spanish = new Figures(new Language("es"));

    @Test
    void numbersAreComparedWithoutTheMarksThatLanguagesWriteInThem() {
        assertEquals(english.numbers("1,000 and 2.5"), spanish.numbers("1.000 y 2,5"));
        assertEquals(english.numbers("1,000"), spanish.numbers("1\u00a0000"));
        assertEquals(Set.of("18", "3771"), english.numbers("18 U.S.C. § 3771A"));
        assertEquals(Set.of("45"), new Figures(new Language("ar")).numbers("٤٥ يوما"));
    }

    @Test
    void aNumberMayBeSpeltOut() {
        assertTrue(english.says("Within thirty days.", "30"));
        assertTrue(spanish.says("En treinta días", "30"));
        assertTrue(english.says("forty-five days", "45"));
        assertTrue(spanish.says("cuarenta y cinco días", "45"));
        assertFalse(spanish.says("54 días", "45"));
    }

    @Test
    void aMonthIsOneWhereANumberStandsBesideIt() {
        assertEquals(Set.of(3), english.months("since March 1, 2026"));
        assertEquals(Set.of(3), spanish.months("desde el 1 de marzo de 2026"));
        assertEquals(Set.of(), english.months("You may ask."));
        assertEquals("abril", spanish.month(4));
    }
}
