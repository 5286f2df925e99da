package org.waymark.i18n.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.model.Language;
import org.waymark.model.LogicWords;
import org.waymark.model.NumberWords;
import org.waymark.model.WordTable;

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
    void aNumberMayBeSpelledOut() {
        assertEquals(List.of("30"), english.stated("Within thirty days."));
        assertEquals(List.of("30"), spanish.stated("En treinta días"));
        assertEquals(List.of("45"), english.stated("forty-five days"));
        assertEquals(List.of("45"), spanish.stated("cuarenta y cinco días"));
        assertEquals(List.of("30"), new Figures(new Language("zh-Hans")).stated("三十天之内"));
        assertEquals(List.of("30"), new Figures(new Language("ar")).stated("خلال ثلاثون يومًا"));
        assertEquals(List.of("30"), new Figures(new Language("vi")).stated("trong ba mươi ngày"));
        assertEquals(List.of(), english.stated("one day"));
        assertEquals(List.of("1"), english.possible("one day"));
    }

    @Test
    void wordsOfNumbersThatUnicodeLacksAreListed() {
        NumberWords words = new NumberWords(
                Map.of("2", Set.of("两", "双方")), Map.of("2", Set.of("ان")), Set.of("ال"), Set.of("双方", "第二"));
        Figures chinese = new Figures(new Language("zh-Hans"), logic(words));

        assertEquals(List.of("2"), chinese.stated("两种办法，第二种，双方"));
        assertEquals(List.of("2", "2", "2"), chinese.possible("两种办法，第二种，双方"));
        assertEquals(List.of("2"), new Figures(new Language("ar"), logic(words)).possible("نوعان"));
    }

    private static LogicWords logic(NumberWords words) {
        return new LogicWords(WordTable.UNKNOWN, Map.of(), words);
    }

    @Test
    void aLengthOfTimeIsANumberAndAUnit() {
        assertEquals(Map.of("30", Set.of("day"), "2", Set.of("year")), english.durations("30 days, a 2-year wait"));
        assertEquals(Map.of("30", Set.of("month")), spanish.durations("en 30 meses"));
        assertEquals(Map.of("30", Set.of("day")), new Figures(new Language("zh-Hans")).durations("2026年起 30 天内"));
        assertEquals(Map.of("30", Set.of("day")), new Figures(new Language("ar")).durations("خلال 30 يومًا"));
        assertEquals(Map.of("3", Set.of("week")), new Figures(new Language("vi")).durations("sau 3 tuần"));
    }

    @Test
    void aMonthOfADateIsNoOtherWord() {
        assertEquals("since   1, 2026, you may ask", english.withoutMonths("since May 1, 2026, you may ask"));
        assertEquals("May I ask 2 times?", english.withoutMonths("May I ask 2 times?"));
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
        assertEquals(Set.of(3), chinese.months("三月问答"));
        assertEquals(Set.of(12), chinese.months("十二月"));
        assertEquals(List.of(), chinese.stated("三月问答"));
        assertEquals(Set.of(3), vietnamese.months("bản hỏi đáp tháng Ba"));
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
