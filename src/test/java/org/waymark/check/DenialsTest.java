package org.waymark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.model.Language;
import org.waymark.model.Negation;
import org.waymark.testing.Interface;

/** A "no" that only one of two languages says is named. */
class DenialsTest {
    private static final Language ENGLISH = new Language("en");
    private static final Language SPANISH = new Language("es");
    private static final Denials DENIALS = new Denials(negation(ENGLISH), negation(SPANISH));

    private static Negation negation(Language language) {
        return Interface.in(language).negation();
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
        assertTrue(DENIALS.between(source, own).isPresent());
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
        assertEquals(Optional.empty(), DENIALS.between(source, own));
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
        assertTrue(denials(language).between(source, own).isPresent());
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
        assertEquals(Optional.empty(), denials(language).between(source, own));
    }

    private static Denials denials(String language) {
        return new Denials(negation(ENGLISH), negation(new Language(language)));
    }

    @Test
    void theTextsOfTheSentencesAreTold() {
        Denials.Difference found = DENIALS.between(
                        "It is free. Nobody may ask why.", "Es gratis. Alguien puede preguntar por qué.")
                .orElseThrow();

        assertEquals("Nobody may ask why.", found.source());
        assertEquals("Alguien puede preguntar por qué.", found.own());
        assertEquals(List.of("nobody"), found.sourceWords());
    }

    @Test
    void aLanguageWithoutAListIsNotLookedAt() {
        assertEquals(
                Optional.empty(),
                new Denials(negation(ENGLISH), Negation.UNKNOWN).between("You may not.", "Vous pouvez."));
        assertEquals(
                Optional.empty(),
                new Denials(new Negation(Set.of(), Set.of("x"), Set.of()), negation(SPANISH)).between("x", "no"));
    }
}
