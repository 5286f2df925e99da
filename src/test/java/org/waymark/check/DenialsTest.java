package org.waymark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Language;
import org.waymark.model.MessageCatalog;
import org.waymark.model.Negation;
import org.waymark.model.Site;
import org.waymark.pipeline.Kinds;
import org.waymark.read.SiteReader;
import org.waymark.translation.Translation;
import org.waymark.translation.Translations;

/** A "no" that only one of two languages says is named, and the guide's own translation has none. */
class DenialsTest {
    private static final Language ENGLISH = new Language("en");
    private static final Language SPANISH = new Language("es");
    /** In a hundred; the others stand beside another word that says no, as in "no ... ningún". */
    private static final int LEAST = 65;

    private static final Pattern NO = Pattern.compile("\\b[Nn]o\\b");

    private static final Site SITE = new SiteReader(Kinds.files(Path.of("content"), Path.of("i18n")), new Diagnostics())
            .read()
            .orElseThrow();
    private static final Denials DENIALS = new Denials(negation(ENGLISH), negation(SPANISH));

    /** The words of the source, and those of the translation. */
    private record Texts(String source, String own) {}

    private static Negation negation(Language language) {
        return Optional.ofNullable(SITE.catalogs().get(language))
                .map(MessageCatalog::negation)
                .orElseThrow();
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

    /** Each "no" of the Spanish guide is taken out, one at a time: most are named, and as it is none. */
    @Test
    void mostThatAreTakenOutOfTheGuideAreNamed() {
        Map<Boolean, Integer> named = new HashMap<>();
        for (Texts texts : texts()) {
            assertEquals(Optional.empty(), DENIALS.between(texts.source(), texts.own()), texts.toString());
            for (MatchResult no : NO.matcher(texts.own()).results().toList()) {
                String without =
                        texts.own().substring(0, no.start()) + texts.own().substring(no.end());
                named.merge(DENIALS.between(texts.source(), without).isPresent(), 1, Integer::sum);
            }
        }
        int found = named.getOrDefault(true, 0);
        int all = found + named.getOrDefault(false, 0);
        assertTrue(all > 400, "no longer a guide that says no: " + all);
        assertTrue(found * 100 >= all * LEAST, found + " of " + all);
    }

    private static List<Texts> texts() {
        List<Texts> texts = new ArrayList<>();
        site().forEach(pair -> texts.add(pair));
        return texts;
    }

    private static Stream<Texts> site() {
        return Translations.of(SITE, SPANISH)
                .flatMap(Translation::translated)
                .map(unit -> new Texts(
                        unit.before().orElseThrow().text(),
                        unit.target().orElseThrow().text()));
    }
}
