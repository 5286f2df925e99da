package org.waymark.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.waymark.model.Language;
import org.waymark.model.PartialDate;

class LanguageTest {
    private static final Language EN = new Language("en");
    private static final Language ES = new Language("es");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void daysAreWrittenAsReadersWriteThem() {
        assertEquals("March 1, 2026", Dates.format(DAY, EN));
        assertEquals("1 de marzo de 2026", Dates.format(DAY, ES));
        assertEquals("1. März 2026", Dates.format(DAY, new Language("de")));
        assertEquals("December 31, 1969", Dates.format(LocalDate.of(1969, 12, 31), EN));
    }

    /** A deadline of 2026 is not one of 2569. */
    @Test
    void daysAreThoseOfTheLawUnlessTheGuideNamesAnotherCalendar() {
        assertEquals("1 มีนาคม ค.ศ. 2026", Dates.format(DAY, new Language("th")));
        assertEquals("۱ مارس ۲۰۲۶", Dates.format(DAY, new Language("fa")));
        assertEquals("1 มีนาคม 2569", Dates.format(DAY, new Language("th-u-ca-buddhist")));
        assertEquals("2026年3月1日", Dates.format(DAY, new Language("zh-Hans")));
        assertEquals("1 مارس 2026", Dates.format(DAY, new Language("ar")));
        assertEquals("1 tháng 3, 2026", Dates.format(DAY, new Language("vi")));
        assertEquals("มีนาคม 2026", Dates.format(PartialDate.parse("2026-03").orElseThrow(), new Language("th")));
    }

    @Test
    void arabicIsWrittenFromTheRight() {
        assertEquals("rtl", Locales.direction(new Language("ar")));
        assertEquals("rtl", Locales.direction(new Language("he")));
        assertEquals("ltr", Locales.direction(ES));
        assertEquals("ltr", Locales.direction(new Language("zh-Hans")));
    }

    @Test
    void wordsAreSortedAsInADictionary() {
        List<String> words = List.of("zorro", "ñandú", "Ágil", "nube", "árbol", "oso");

        assertEquals(
                List.of("Ágil", "árbol", "nube", "ñandú", "oso", "zorro"),
                words.stream().sorted(Collation.order(ES)).toList());
        assertEquals(
                List.of("Äpfel", "Arm", "Öl", "Zug"),
                List.of("Zug", "Öl", "Arm", "Äpfel").stream()
                        .sorted(Collation.order(new Language("de")))
                        .toList());
    }

    @Test
    void lettersOfSpanishHaveTheirEñe() {
        assertEquals(List.of("A: acto, árbol", "N: nube", "Ñ: ñandú"), letters(ES, "ñandú", "nube", "árbol", "acto"));
    }

    @Test
    void lettersOfGermanTakeUmlautsWithTheirVowels() {
        assertEquals(List.of("A: Äpfel, Arm", "O: Öl"), letters(new Language("de"), "Öl", "Arm", "Äpfel"));
    }

    @Test
    void chineseIsSortedByPinyin() {
        assertEquals(List.of("A: 安全", "F: 法律", "Z: 中文"), letters(new Language("zh"), "中文", "法律", "安全"));
    }

    private static List<String> letters(Language language, String... words) {
        return Collation.letters(List.of(words), Function.identity(), language).stream()
                .map(letter -> letter.label() + ": " + String.join(", ", letter.values()))
                .toList();
    }

    @Test
    void sentencesEndAtAFullStopButNotInAStatute() {
        assertEquals(
                List.of("See 18 U.S.C. 3771A for it.", "Then ask.", "Why?", "So."),
                sentences("See 18 U.S.C. 3771A for it. Then ask. Why? So.", EN));
        assertEquals(
                List.of("The U.S. Attorney may object.", "You may answer."),
                sentences("The U.S. Attorney may object. You may answer.", EN));
        assertEquals(List.of("¿Puedo pedirlo?", "Sí."), sentences("¿Puedo pedirlo? Sí.", ES));
    }

    @Test
    void aLineIsNeverJoinedWithTheNext() {
        assertEquals(List.of("one", "two three", "Four."), sentences("one\ntwo three\n\nFour.", EN));
        assertEquals(List.of("the U.S.", "next line"), sentences("the U.S.\nnext line", EN));
    }

    @Test
    void aSentenceKnowsWhereItBegins() {
        assertEquals(
                List.of(0, 5),
                new Breaks(EN)
                        .sentences("One. Two.").stream()
                                .map(Breaks.Sentence::offset)
                                .toList());
        assertEquals(List.of(), new Breaks(EN).sentences("  "));
    }

    private static List<String> sentences(String text, Language language) {
        return new Breaks(language)
                .sentences(text).stream().map(Breaks.Sentence::text).toList();
    }

    @Test
    void wordsAreCountedWithoutTheMarksBetweenThem() {
        assertEquals(
                List.of("The", "judge's", "order", "18", "U.S.C", "2"),
                new Breaks(EN).words("The judge's order (18 U.S.C.) - 2!"));
        assertEquals(List.of(), new Breaks(EN).words(" ... "));
    }
}
