package org.waymark.i18n.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.model.Language;

class ListsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en|A, B, and C|A and B
            es|A, B y C|A y B
            zh-Hans|A、B和C|A和B
            ar|A وB وC|A وB
            vi|A, B và C|A và B
            fr|A, B et C|A et B
            th|A B และC|AและB
            """)
    void joinsAsReadersOfTheLanguageDo(String tag, String three, String two) {
        Language language = new Language(tag);
        assertEquals(three, Lists.of(List.of("A", "B", "C"), language));
        assertEquals(two, Lists.of(List.of("A", "B"), language));
        assertEquals("A", Lists.of(List.of("A"), language));
        assertEquals(three, parts(List.of("A", "B", "C"), language));
        assertEquals(two, parts(List.of("A", "B"), language));
    }

    private static String parts(List<String> items, Language language) {
        StringBuilder list = new StringBuilder();
        IntStream.range(0, items.size())
                .forEach(i ->
                        list.append(Lists.before(i, items.size(), language)).append(items.get(i)));
        return list.toString();
    }

    @Test
    void putsTheSignsOfTheScriptBetweenClauses() {
        List<String> clauses = List.of("a", "b");
        assertEquals("a; b", Lists.clauses(clauses, new Language("vi")));
        assertEquals("a؛ b", Lists.clauses(clauses, new Language("ar")));
        assertEquals("a؛ b", Lists.clauses(clauses, new Language("fa")));
        assertEquals("a；b", Lists.clauses(clauses, new Language("zh-Hans")));
        assertEquals("a；b", Lists.clauses(clauses, new Language("ja")));
        assertEquals("a\u00a0; b", Lists.clauses(clauses, new Language("fr")));
        assertEquals("。", Signs.of(new Language("zh-Hant")).end());
        assertEquals("۔", Signs.of(new Language("ur")).end());
        assertEquals(".", Signs.of(new Language("so")).end());
    }
}
