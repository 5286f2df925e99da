package org.waymark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.character.ComparisonForm;

class WordSetTest {
    private static final Set<String> WORDS = Set.of("no", "not", "don't", "nunca", "ningún", "нет", "a\u0301no", "x");
    private static final List<String> PARTS = List.of(
            "no",
            "not",
            "don't",
            "'",
            "''",
            " ",
            "\n",
            "N",
            "NO",
            "nunca",
            "ningún",
            "Нет",
            "нет",
            "a\u0301no",
            "x",
            "-",
            ".",
            "\u2019",
            "1",
            "\ud835\udc27",
            "\u00a0",
            "\ud83d\ude00",
            "é",
            "o");

    @Test
    void wordsAreFoundInTheirOrderEachTime() {
        assertEquals(List.of("not", "no", "not"), new WordSet(WORDS).in("Not now; no, not knots."));
        assertEquals(List.of(), new WordSet(Set.of()).in("not"));
    }

    @Test
    void inAScriptWithoutSpacesTheLongestWordWins() {
        WordSet set = new WordSet(Set.of("不", "没有"), Set.of("不同", "是否"));

        assertEquals(List.of("没有", "不"), set.in("没有不同，也不。是否"));
        assertEquals(List.of("no", "不"), new WordSet(Set.of("no", "不")).in("no不"));
    }

    @Test
    void noWordIsLookedForInAnException() {
        WordSet set = new WordSet(Set.of("không"), Set.of("hay không", "không?"));

        assertEquals(List.of("không"), set.in("Không. Có được không? Dù có hay không, vẫn đủ."));
        assertEquals(List.of("không"), set.in("hay khôngx không"));
    }

    @Test
    void theSameWordsAreFoundAsByAPattern() {
        Random random = new Random(5);
        WordSet set = new WordSet(WORDS);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int part = random.nextInt(8); part >= 0; part--) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            assertEquals(byPattern(text.toString()), set.in(text.toString()), text.toString());
        }
    }

    private static List<String> byPattern(String text) {
        return Pattern.compile("[\\p{L}\\p{M}]+(?:'[\\p{L}\\p{M}]+)?")
                .matcher(ComparisonForm.of(text))
                .results()
                .map(MatchResult::group)
                .filter(WORDS::contains)
                .toList();
    }
}
