package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.model.Language;

/** What the newest facts about states no longer say wrongly. Each sentence here was wrong once. */
class StateCorrectionsTest {
    private static final Pattern LIMIT =
            Pattern.compile("(?i)reasonable time|due diligence|needless delay|at any time|time limit"
                    + "|tiempo razonable|debida diligencia|sin demora|en cualquier momento|plazo");

    private static final List<OwnState> STATES = OwnState.newest(OwnGuide.SITE);

    private static OwnState latest(String code) {
        return STATES.stream()
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** All that the newest words of a language say, by state and key. */
    private static Map<String, String> words(String language) {
        Map<String, String> words = new TreeMap<>();
        STATES.forEach(state -> state.revision()
                .in(new Language(language))
                .orElseThrow()
                .phrases()
                .forEach((key, text) -> words.put(state.code() + " " + key, text.value())));
        return words;
    }

    private static List<String> said(String language, Pattern pattern) {
        return words(language).entrySet().stream()
                .filter(text -> pattern.matcher(text.getValue()).find())
                .map(text -> text.getKey() + ": " + text.getValue())
                .toList();
    }

    @Test
    void aTimeLimitToAskIsNeverATimeToWait() {
        for (String language : List.of("en", "es")) {
            assertEquals(
                    List.of(),
                    said(language, LIMIT).stream()
                            .filter(text -> !text.contains(".time-limit: "))
                            .toList());
        }
        for (String code : List.of("fl", "id", "mt", "nv")) {
            OwnState.Law law = latest(code).laws().get(0);
            assertEquals("none", law.text("waiting-period"), code);
            assertEquals("described", law.text("time-limit"), code);
        }
        List<OwnState.Law> california = latest("ca").laws();
        assertEquals("described", california.get(0).text("time-limit"));
        assertEquals("described", california.get(1).text("waiting-period"));
    }

    @Test
    void delawareIsNotSurerThanWhatWasRead() {
        OwnState delaware = latest("de");

        assertFalse(delaware.revision().hasBestSource());
        assertEquals("medium", delaware.text("confidence"));
    }

    @Test
    void aHearingThatMustBeHeldIfOpposedIsNotSaidToBeUpToTheJudge() {
        for (OwnState.Law law : latest("dc").laws()) {
            assertEquals("if-opposed", law.text("hearing"), law.id());
        }
        Pattern required = Pattern.compile("(?i)hearing .*if the prosecutor opposes|audiencia .*si el fiscal se opone");
        assertEquals(List.of(), said("en", required));
        assertEquals(List.of(), said("es", required));
    }

    /** What decides, and stands in the words, is a fact too: pages say it first. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            victims-told       ; any victims must get notice|victims of the offense must be mailed
            victims-can-object ; no victim objects
            earlier-conviction ; is needed first
            before-date        ; only convictions before
            permission         ; must consent|pardon
            help-to-police     ; must have helped police
            sex-trafficking    ; victim of sex trafficking(?!, labor)|commercial sex act|of sex trafficking or sexual
            described          ; must explain why|must say why|only once|open\\) warrants|pending charges|may matter
            """)
    void whatDecidesIsACondition(String condition, String words) {
        Pattern pattern = Pattern.compile("(?i)" + words);
        List<String> faults = new ArrayList<>();
        STATES.forEach(state -> {
            state.relief().forEach(law -> {
                String prefix = "mechanisms." + law.id() + ".";
                String said = state.revision().in(new Language("en")).orElseThrow().phrases().entrySet().stream()
                        .filter(text -> text.getKey().startsWith(prefix))
                        .map(text -> text.getValue().value())
                        .collect(Collectors.joining("\n"));
                boolean isSaid = pattern.matcher(said).find();
                boolean isFact = List.of(law.text("conditions").split(" ")).contains(condition);
                if (isSaid && !isFact) {
                    faults.add(state.code() + " " + law.id() + ": " + said);
                }
            });
        });
        assertEquals(List.of(), faults);
    }

    /** A law is in effect, in the guide's own word for it. */
    @Test
    void noLawIsInForce() {
        assertEquals(List.of(), said("en", Pattern.compile("(?i)\\bin force\\b")));
    }

    @Test
    void minnesotasDoubtStandsFirst() {
        String doubt = latest("mn").words("en", "check-first").orElseThrow();

        assertTrue(doubt.startsWith("Minnesota may have a law for survivors."), doubt);
    }

    /** Theft is hurto; robo takes force, as in a robbery or a carjacking. */
    @Test
    void theftIsNotCalledRobberyInSpanish() {
        assertEquals(
                List.of(),
                said("es", Pattern.compile("(?i)\\brobos?\\b")).stream()
                        .filter(text -> !text.matches("(?s).*robo (con fuerza \\(robbery\\)|de auto a mano armada).*"))
                        .toList());
    }

    @Test
    void eachTermHasOneWordInSpanish() {
        Map<String, String> english = words("en");
        List<String> faults = new ArrayList<>();
        words("es").forEach((key, text) -> {
            String source = english.getOrDefault(key, "").toLowerCase(Locale.ROOT);
            // the same word for the same word, and for no other
            Map.of("coacción", "duress", "coerción", "coerc", "libertad bajo palabra", "parole", "hurto", "theft")
                    .forEach((spanish, term) -> {
                        if (text.toLowerCase(Locale.ROOT).contains(spanish) != source.contains(term)) {
                            faults.add(key + " (" + term + "): " + text);
                        }
                    });
        });
        assertEquals(List.of(), faults);
        assertEquals(List.of(), said("es", Pattern.compile("(?i)libertad condicional|proveedor")));
    }
}
