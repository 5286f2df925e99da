package org.waymark.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.diagnostic.Rule;
import org.waymark.i18n.number.Figures;
import org.waymark.model.Language;
import org.waymark.model.LogicWords;
import org.waymark.testing.Interface;

/** A number, date, length of time or mark of the law that only one of two languages states is named. */
class FigureComparisonTest {
    private static Optional<Difference> between(String language, String source, String own) {
        return new FigureComparison(figures("en"), figures(language)).of(source, own, SentencePairs.of(source, own));
    }

    private static Figures figures(String tag) {
        Language language = new Language(tag);
        boolean isKnown = List.of("en", "es", "zh-Hans", "ar", "vi").contains(tag);
        return new Figures(language, isKnown ? Interface.in(language).logic() : LogicWords.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | Within 45 days. | En 30 días.",
                "es | Within thirty days. | En cuarenta días.",
                "es | Within 30 days. | En 30 meses.",
                "es | Call 1-888-373-7888. | Llame al 1-888-7888-373.",
                "es | By 3771A(b)(2). | Por 3771A(b)(3).",
                "es | By 3771A. | Por 3771B.",
                "es | Wait 2 years. Pay 3 dollars. | Espere 3 años. Pague 2 dólares.",
                "es | By March 1, 2026. | Hasta el 1 de abril de 2026.",
                "es | 30 days, and 30 more. | 30 días, y más.",
                "zh-Hans | Within thirty days. | 四十天之内。",
                "zh-Hans | There are two kinds. | 有三种。",
                "zh-Hans | Within 30 days. | 30 个月之内。",
                "ar | Within thirty days. | خلال أربعين يومًا.",
                "ar | It has three parts. | له أربعة أجزاء.",
                "vi | Within 30 days. | Trong 30 tháng.",
                "vi | There are three kinds of it in all. | Có bốn loại tất cả.",
                "th | Within 30 days. | ภายใน 40 วัน"
            })
    void anotherNumberIsNamed(String language, String source, String own) {
        assertEquals(
                Optional.of(Rule.TRANSLATION_NUMBER),
                between(language, source, own).map(Difference::rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | Within thirty days. | En 30 días.",
                "es | A 2-year wait, 119-73. | Una espera de 2 años, 119-73.",
                "es | Both kinds, one by one. | Los dos tipos, uno por uno.",
                "es | Victim under 18 | Víctima menor",
                "zh-Hans | Within thirty days. | 三十天之内。",
                "zh-Hans | Two kinds, and the second one. | 两种，还有第二种。",
                "ar | Within thirty days. | خلال ثلاثين يومًا.",
                "ar | The three kinds are in two files. | الأنواع الثلاثة في ملفين.",
                "ar | Within 30 days. | خلال ٣٠ يومًا.",
                "vi | Since 2021, within 5 years. | Từ năm 2021, trong năm năm.",
                "km | Within 30 days. | ក្នុងរយៈពេល ៣០ ថ្ងៃ"
            })
    void theSameNumberIsNot(String language, String source, String own) {
        assertEquals(Optional.empty(), between(language, source, own));
    }
}
