package org.waymark.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.model.Language;

class ReadingEaseTest {
    @ParameterizedTest
    @CsvSource({
        "the, 1",
        "make, 1",
        "makes, 1",
        "asked, 1",
        "wanted, 2",
        "table, 2",
        "people, 2",
        "sentence, 2",
        "judge, 1",
        "vacatur, 3",
        "conviction, 3",
        "eye, 1",
        "rhythm, 1",
        "3771A, 1",
        "U.S, 1",
        "free, 1"
    })
    void syllablesOfEnglish(String word, int syllables) {
        assertEquals(syllables, ReadingEase.syllables(word, new Language("en")));
    }

    @ParameterizedTest
    @CsvSource({
        "ley, 1",
        "sol, 1",
        "casa, 2",
        "tribunal, 3",
        "guía, 2",
        "aire, 2",
        "ciudad, 2",
        "abogado, 4",
        "poeta, 3",
        "país, 2",
        "averiguáis, 4",
        "muy, 1",
        "yo, 1",
        "y, 1",
        "pingüino, 3",
        "construir, 2",
        "aquí, 2",
        "seguía, 3",
        "viuda, 2",
        "leer, 2",
        "oír, 2",
        "caos, 2"
    })
    void syllablesOfSpanish(String word, int syllables) {
        assertEquals(syllables, ReadingEase.syllables(word, new Language("es")));
    }

    @Test
    void fleschKincaidIsTheFormulaOf1975() {
        // 2 sentences, 6 words, 8 syllables (judge 1, may 1, undo 2, it 1, ask 1, today 2): 0.39 * 3 + 11.8 * 8 / 6 -
        // 15.59
        List<String> words = List.of("Judge", "may", "undo", "it", "Ask", "today");

        assertEquals(1.3133, ReadingEase.fleschKincaidGrade(2, words), 0.0001);
    }

    @Test
    void infleszIsTheFormulaOfSzigrisztPazos() {
        // 2 sentences, 5 words, 10 syllables (la 1, ley 1, ayuda 3, pida 2, copias 2: 9; ya 1): 206.835 - 62.3 * 10 / 6
        // - 3
        List<String> words = List.of("La", "ley", "ayuda", "Pida", "copias", "ya");

        assertEquals(206.835 - 62.3 * 10 / 6 - 3, ReadingEase.inflesz(2, words), 0.0001);
        assertEquals(100.0017, ReadingEase.inflesz(2, words), 0.0001);
    }

    /** Silent letters of English, and the syllables of both languages, as patterns say them. */
    private static final Pattern SILENT = Pattern.compile("(?<=[^aeiouyl])es?$|(?<=[aeiouy]l)es?$|(?<=[^td])ed$");

    private static final Pattern ENGLISH = Pattern.compile("[aeiouy]+");
    private static final Pattern SPANISH = Pattern.compile(
            "[iuü]{0,2}[aeoáéó](?:[iu](?![aeoáéóíú])|y(?![a-záéíóú]))?|[uü]?í|i?ú|[iuü]+(?:y(?![a-záéíóú]))?|y(?![a-záéíóú])");

    @Test
    void countsWhatThePatternsCount() {
        Random random = new Random(1);
        String letters = "aeiouyáéíóúüldstbñiiuueé";
        for (int i = 0; i < 50_000; i++) {
            String word = random.ints(1 + random.nextInt(8), 0, letters.length())
                    .mapToObj(at -> letters.substring(at, at + 1))
                    .collect(Collectors.joining());
            long english = ENGLISH.matcher(SILENT.matcher(word).replaceFirst(""))
                    .results()
                    .count();
            long spanish = SPANISH.matcher(word).results().count();
            assertEquals(Math.max(1, english), ReadingEase.syllables(word, new Language("en")), word);
            assertEquals(Math.max(1, spanish), ReadingEase.syllables(word, new Language("es")), word);
        }
    }
}
