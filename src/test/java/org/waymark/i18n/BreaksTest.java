package org.waymark.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.character.CommonSigns;
import org.waymark.model.Language;

class BreaksTest {
    private static final String COMMON = IntStream.rangeClosed(0, Character.MAX_VALUE)
            .mapToObj(Character::toString)
            .filter(CommonSigns::areAllIn)
            .collect(Collectors.joining());
    private static final String OFTEN = "aZñ1'’.:,;_- \n";

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en", "es", "fi", "fr", "ja", "pt", "sv", "vi", "zh"})
    void wordsAreThoseOfIcu(String tag) {
        Random random = new Random(3);
        Breaks breaks = new Breaks(new Language(tag));
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(12), 0, COMMON.length() + 10 * OFTEN.length())
                    .map(at -> at < COMMON.length() ? COMMON.charAt(at) : OFTEN.charAt((at - COMMON.length()) / 10))
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            assertEquals(byIcu(text, tag), breaks.words(text), text);
        }
    }

    private static List<String> byIcu(String text, String tag) {
        BreakIterator words = BreakIterator.getWordInstance(Locales.of(new Language(tag)));
        words.setText(text);
        List<String> found = new ArrayList<>();
        for (int start = 0, end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            if (words.getRuleStatus() != BreakIterator.WORD_NONE) {
                found.add(text.substring(start, end));
            }
        }
        return found;
    }

    @Test
    void wordsAreCountedInEveryScript() {
        assertEquals(4, Breaks.count(" don't pay  119-73 dollars\n"));
        assertEquals(0, Breaks.count(""));
        assertEquals(List.of("法院", "有", "三十", "天", "vacatur"), Breaks.spacedWords("法院有三十天（vacatur）。"));
        assertEquals(List.of("ศาล", "ไทย"), Breaks.spacedWords("ศาลไทย"));
    }

    @Test
    void aSingleCapitalWithAFullStopEndsNoSentence() {
        Breaks breaks = new Breaks(new Language("en"));
        assertEquals(
                List.of("See 18 U.S.C. 3772.", "Ask É. Ruiz.", "It was plan AB.", "Yes."),
                breaks.sentences("See 18 U.S.C. 3772. Ask É. Ruiz. It was plan AB. Yes.").stream()
                        .map(Breaks.Sentence::text)
                        .toList());
    }
}
