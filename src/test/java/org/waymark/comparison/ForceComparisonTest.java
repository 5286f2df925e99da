package org.waymark.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.diagnostic.Rule;
import org.waymark.i18n.number.Figures;
import org.waymark.model.Language;
import org.waymark.model.LogicWords;
import org.waymark.testing.Interface;

/** A must, may or must not that only one of two languages says is named. */
class ForceComparisonTest {
    private static LogicWords words(String language) {
        return Interface.in(new Language(language)).logic();
    }

    private static Optional<Difference> between(String language, String source, String own) {
        LogicWords english = words("en");
        Figures dates = new Figures(new Language("en"), english);
        return new ForceComparison(english, words(language), dates, "i18n/" + language + ".yaml")
                .of(SentencePairs.of(source, own));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | You must sign. | Usted puede firmar.",
                "es | You may sign. | Usted debe firmar.",
                "es | The judge may decide. You must wait. | El juez debe decidir. Usted puede esperar.",
                "zh-Hans | You must sign. | 您可以签字。",
                "zh-Hans | You may sign. | 您必须签字。",
                "ar | You must sign. | يمكنكم أن توقعوا.",
                "ar | You may sign. | يجب أن توقعوا.",
                "vi | You must sign. | Quý vị có thể ký.",
                "vi | You may sign. | Quý vị phải ký."
            })
    void anotherForceIsNamed(String language, String source, String own) {
        assertEquals(
                Optional.of(Rule.TRANSLATION_FORCE),
                between(language, source, own).map(Difference::rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | You must sign. | Usted tiene que firmar.",
                "es | You may not sign. | Usted no puede firmar.",
                "es | You must not sign. | No debe firmar.",
                "es | You must not sign it. | No lo debe firmar.",
                "es | We read it in May 2024. | Lo leímos en mayo de 2024.",
                "zh-Hans | You must not sign. | 您不得签字。",
                "zh-Hans | You may not sign. | 您不能签字。",
                "ar | You may not sign. | لا يجوز أن توقعوا.",
                "vi | If there is one, it must be signed. | Nếu có, phải được ký.",
                "vi | This is not a conviction. | Đây không phải là án kết tội."
            })
    void theSameForceIsNot(String language, String source, String own) {
        assertEquals(Optional.empty(), between(language, source, own));
    }

    @Test
    void aLanguageWithoutWordsIsNotLookedAt() {
        Figures dates = new Figures(new Language("en"));
        assertEquals(
                Optional.empty(),
                new ForceComparison(words("en"), LogicWords.UNKNOWN, dates, "")
                        .of(SentencePairs.of("You must sign.", "Vous pouvez signer.")));
    }
}
