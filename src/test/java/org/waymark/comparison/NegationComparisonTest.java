package org.waymark.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.model.Language;
import org.waymark.model.WordTable;
import org.waymark.testing.Interface;

/** A "no" that only one of two languages says is named. */
class NegationComparisonTest {
    private static final Language ENGLISH = new Language("en");
    private static final Language SPANISH = new Language("es");
    private static final NegationComparison DENIALS = comparison("es");

    private static WordTable negation(Language language) {
        return Interface.in(language).logic().negation();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You need no lawyer. | Necesita un abogado.",
                "You can ask. | Usted no puede pedirlo.",
                "It isn’t public. Nobody is told. | No es público. Se avisa a alguien.",
                "They cannot. You may not. | No pueden. Usted puede.",
                "Do not sign, and do not pay. | No firme, y pague.",
                "The law does not say \"no\" to it. | La ley dice \"no\" a eso."
            })
    void aNoOfOneOfTheTwoIsNamed(String source, String own) {
        assertTrue(between(DENIALS, source, own).isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You need no lawyer. | No necesita ningún abogado.",
                "It is free, without a fee. | Es gratis.",
                "Unless a judge says so. | Si un juez no lo dice.",
                "It says “not later than 15 days”. | Dice “not later than 15 days”.",
                "Keep a note, and know it. | Guarde una nota, y conózcala."
            })
    void theSameInOtherWordsIsNot(String source, String own) {
        assertEquals(Optional.empty(), between(DENIALS, source, own));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-Hans | You may not ask. It is free. | 您可以请求。它免费。",
                "zh-Hans | It is free. Ask. | 它不收费吗！它不是。",
                "vi | You may not ask. | Quý vị có thể xin.",
                "vi | It is a yes. | Câu trả lời là không.",
                "ar | Is it not so? Ask. | أهو كذلك؟ اسألوا."
            })
    void aNoIsNamedInOtherScriptsToo(String language, String source, String own) {
        assertTrue(between(comparison(language), source, own).isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-Hans | Each needs different evidence. | 每个案件需要的证据都不同。",
                "zh-Hans | You may not ask. Nobody is told. | 您不能请求。没有人会知道。",
                "zh-Hans | Ask whether it is so. | 请问是否如此。",
                "vi | Could I qualify? | Tôi có đủ điều kiện không?",
                "vi | It is so whether or not you ask. | Điều đó đúng dù quý vị có xin hay không.",
                "ar | Is it not so? Do not ask. | أليس كذلك؟ لا تسألوا."
            })
    void whatTurnsNothingRoundIsNotNamed(String language, String source, String own) {
        assertEquals(Optional.empty(), between(comparison(language), source, own));
    }

    private static NegationComparison comparison(String language) {
        return new NegationComparison(
                negation(ENGLISH), negation(new Language(language)), "i18n/" + language + ".yaml");
    }

    private static Optional<Difference> between(NegationComparison comparison, String source, String own) {
        return comparison.of(SentencePairs.of(source, own));
    }

    @Test
    void theTextsOfTheSentencesAreTold() {
        Difference found = between(
                        DENIALS, "It is free. Nobody may ask why.", "Es gratis. Alguien puede preguntar por qué.")
                .orElseThrow();

        assertEquals(
                "the source says 'nobody' and the translation no such word:"
                        + " 'Nobody may ask why.' - 'Alguien puede preguntar por qué.'",
                found.message());
    }

    @Test
    void aLanguageWithoutAListIsNotLookedAt() {
        WordTable unknown = WordTable.UNKNOWN;
        assertEquals(
                Optional.empty(),
                between(new NegationComparison(negation(ENGLISH), unknown, ""), "You may not.", "Vous pouvez."));
        WordTable noWords = new WordTable(Set.of(), Set.of("x"), Set.of());
        assertEquals(Optional.empty(), between(new NegationComparison(noWords, negation(SPANISH), ""), "x", "no"));
    }
}
