package org.waymark.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.waymark.model.Models.AR;
import static org.waymark.model.Models.EN;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.history.WordDiff.Edit;
import org.waymark.history.WordDiff.Run;
import org.waymark.i18n.Breaks;
import org.waymark.model.Language;

class WordDiffTest {
    private static String shown(Language language, String before, String after) {
        return new WordDiff(new Breaks(language))
                .of(before, after).stream().map(WordDiffTest::shown).collect(Collectors.joining());
    }

    private static String shown(Run run) {
        return switch (run.edit()) {
            case KEPT -> run.text();
            case TAKEN_OUT -> "[-" + run.text() + "-]";
            case PUT_IN -> "[+" + run.text() + "+]";
        };
    }

    @Test
    void anExchangedWordIsTheOldOneAndThenTheNewOne() {
        assertEquals("The court has [-90-][+30+] days.", shown(EN, "The court has 90 days.", "The court has 30 days."));
    }

    @Test
    void wordsSideBySideAreExchangedTogether() {
        assertEquals(
                "You [-can ask-][+must write+] to the court.",
                shown(EN, "You can ask to the court.", "You must write to the court."));
    }

    @Test
    void wordsAreThoseOfTheLanguage() {
        // Thai has no spaces between words: only a dictionary knows them
        assertEquals("ศาล[-ไทย-][+จีน+]", shown(new Language("th"), "ศาลไทย", "ศาลจีน"));
        assertEquals("法院有[-三十-][+九十+]天", shown(new Language("zh-Hans"), "法院有三十天", "法院有九十天"));
        assertEquals("裁判所は[-明日-][+今日+]答える", shown(new Language("ja"), "裁判所は明日答える", "裁判所は今日答える"));
        assertEquals("តុលាការ[-ឆ្លើយ-][+សួរ+]", shown(new Language("km"), "តុលាការឆ្លើយ", "តុលាការសួរ"));
        assertEquals("المحكمة [-تقرر-][+تسمع+]", shown(AR, "المحكمة تقرر", "المحكمة تسمع"));
    }

    @Test
    void theDiffOfRandomSentencesGivesBoth() {
        Random random = new Random(7);
        WordDiff diff = new WordDiff(new Breaks(EN));
        for (int i = 0; i < 500; i++) {
            String before = sentence(random);
            String after = sentence(random);

            List<Run> runs = diff.of(before, after);

            assertEquals(before, without(runs, Edit.PUT_IN));
            assertEquals(after, without(runs, Edit.TAKEN_OUT));
            for (int k = 1; k < runs.size(); k++) {
                assertNotEquals(runs.get(k - 1).edit(), runs.get(k).edit());
            }
        }
    }

    private static String sentence(Random random) {
        String[] words = {"the", "court", "may", "not", "ask,", "30", "days.", "\n", "§ 3771A(b)"};
        return random.ints(random.nextInt(9), 0, words.length)
                .mapToObj(i -> words[i])
                .collect(Collectors.joining(" "));
    }

    private static String without(List<Run> runs, Edit edit) {
        return runs.stream().filter(run -> run.edit() != edit).map(Run::text).collect(Collectors.joining());
    }
}
