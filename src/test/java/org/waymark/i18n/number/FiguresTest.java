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

    @Test
    void aMonthThatIsWrittenAsANumberIsAMonthAndNoNumber() {
        Figures chinese = new Figures(new Language("zh-Hans"));
        Figures vietnamese = new Figures(new Language("vi"));

        assertEquals(Set.of(6), chinese.months("2026年6月20日"));
        assertEquals(Set.of("2026", "20"), chinese.numbers("2026年6月20日"));
        assertEquals(Set.of("12"), chinese.numbers("12个月"));
        assertEquals(Set.of(12), chinese.months("12月"));
        assertEquals(Set.of(1), vietnamese.months("ngày 23 tháng 1 năm 2026"));
        assertEquals(Set.of("23", "2026"), vietnamese.numbers("ngày 23 Tháng 1 năm 2026"));
        assertEquals(Set.of("12"), vietnamese.numbers("trong 12 tháng"));
        assertEquals(Set.of(10), new Figures(new Language("ja")).months("2026年10月1日"));
    }

    @Test
    void aCommaOfFullWidthIsInNoNumber() {
        assertEquals(Set.of("1546", "2026"), new Figures(new Language("zh")).numbers("HB 1546，2026年"));
    }

    @Test
    void aMonthMayBeMentionedWithoutADay() {
        assertEquals(Set.of(), english.months("the March FAQ is about 18 of them"));
        assertEquals(Set.of(3), english.mentionedMonths("the March FAQ is about 18 of them"));
    }
}
