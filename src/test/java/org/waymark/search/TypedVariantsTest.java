package org.waymark.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.model.Language;

/** Readers type letters, marks and digits as their keyboards offer them, and find what the texts write. */
class TypedVariantsTest {
    private static final Language CHINESE = new Language("zh-Hans");
    private static final SearchDocument LAWYER =
            new SearchDocument(SearchKind.ANSWER, "lawyer", "律师", List.of(), "怎样找律师。", "");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | محكمة | محكمه",
                "ar | محامي | محامى",
                "ar | وكيل | وکیل",
                "ar | أحكام | احكام",
                "fa | وکیل | وكيل",
                "fa | ماده ۱۸ | 18",
                "ar | المادة 18 | ۱۸",
                "ar | سوابق | بالسوابق",
                "fr | sœur | soeur",
                "fr | l'avocat | avocat",
                "so | Lo'da. | lo’da",
                "so | Lo'da. | loda",
                "so | go'aan | goʼaan",
                "en | The landlord's. | landlord’s",
                "de | Straße | Strasse",
                "vi | kết án | ket an",
                "vi | kết án | kêt an",
                "zh-Hans | 律师 | 律師",
                "zh-Hant | 律師 | 律师"
            })
    void aTypedVariantFindsTheWord(String language, String word, String typed) {
        SearchDocument wanted = new SearchDocument(SearchKind.ANSWER, "wanted", word, List.of(), "", "");
        SearchDocument other = new SearchDocument(SearchKind.ANSWER, "other", "xyz", List.of(), "", "");
        var ranking = new Ranking(IndexBuilder.build(new Language(language), List.of(other, wanted)));

        assertEquals(
                List.of("wanted"),
                ranking.search(typed + " ", 10).stream()
                        .map(hit -> hit.document().slug())
                        .toList());
    }

    @Test
    void onlySignsOfTheTextsHaveVariants() {
        Map<Character, Character> variants =
                IndexBuilder.build(CHINESE, List.of(LAWYER)).variants();

        assertEquals(new TreeMap<>(Map.of('師', '师', '樣', '样')), variants);
        assertEquals(
                Map.of(),
                IndexBuilder.build(new Language("ja"), List.of(LAWYER)).variants());
    }
}
