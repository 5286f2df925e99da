package org.waymark.character;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Phrases are found where their words stand side by side, and the longest wins. */
class PhraseTableTest {
    private static PhraseTable<Integer> table(Set<String> phrases, Set<String> exceptions) {
        return new PhraseTable<>(
                phrases.stream().collect(Collectors.toMap(Function.identity(), String::length)), exceptions);
    }

    private static List<String> found(PhraseTable<?> table, String text) {
        return table.in(text).stream().map(found -> found.phrase()).collect(Collectors.toList());
    }

    @Test
    void phrasesAreFoundInTheirOrderEachTime() {
        PhraseTable<Integer> table = table(Set.of("no", "not", "don't", "does not"), Set.of());

        assertEquals(List.of("not", "no", "not"), found(table, "Not now; no, not knots."));
        assertEquals(List.of("don't", "does not"), found(table, "Don’t. It does  not."));
        assertTrue(new PhraseTable<>(Map.of(), Set.of()).isEmpty());
    }

    @Test
    void inAScriptWithoutSpacesTheLongestWordWins() {
        assertEquals(List.of("没有", "不"), found(table(Set.of("不", "没有"), Set.of("不同", "是否")), "没有不同，也不。是否"));
        assertEquals(List.of("no", "不"), found(table(Set.of("no", "不"), Set.of()), "no不"));
        assertEquals(List.of("ไม่"), found(table(Set.of("ไม่"), Set.of("ไม่ใช่")), "เขาไม่มา ไม่ใช่"));
    }

    @Test
    void noPhraseIsLookedForInAnException() {
        PhraseTable<Integer> table = table(Set.of("không"), Set.of("hay không", "không?"));

        assertEquals(List.of("không"), found(table, "Không. Có được không? Dù có hay không, vẫn đủ."));
        assertEquals(List.of("không"), found(table, "hay khôngx không"));
    }

    @Test
    void aPhraseDoesNotGoOnBehindAPunctuationMark() {
        PhraseTable<Integer> table = table(Set.of("có phải"), Set.of());

        assertEquals(List.of(), found(table, "nếu có, phải"));
        assertEquals(List.of("có phải"), found(table, "Có phải"));
    }

    @Test
    void vowelSignsOfArabicAreNotLookedAt() {
        assertEquals(List.of("يسمح"), found(table(Set.of("يسمح"), Set.of()), "لا يُسمح"));
    }
}
