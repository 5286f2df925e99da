package org.waymark.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.model.Located;
import org.waymark.model.quiz.DecisionTable;

/** What answers lead to, in the guide's own questionnaire. */
class DecisionTest {
    private static final DecisionTable TABLE = Cases.table();
    private static final Decision DECISION = new Decision(TABLE);

    @Test
    void everySettledCaseComesOutAsItWasSettled() {
        Cases cases = Cases.settled();
        assertEquals(3888, cases.answers().size());

        for (int i = 0; i < cases.answers().size(); i++) {
            assertEquals(cases.outcomes().get(i), filed(cases.answers().get(i)), "row " + (i + 2));
        }
    }

    @Test
    void theAddedOptionsComeOutAsProposed() {
        Cases cases = Cases.added();
        assertEquals(56, cases.answers().size());

        for (int i = 0; i < cases.answers().size(); i++) {
            assertEquals(cases.outcomes().get(i), filed(cases.answers().get(i)), "row " + (i + 2));
        }
    }

    /** The file's own columns and values, as they stand: the questions of earlier revisions among them. */
    @Test
    void answersOfEarlierRevisionsAreTakenAsTheyAreCalledNow() {
        Map<String, String> asFiled = Map.of(
                "survivor", "yes",
                "direct_result", "yes",
                "federal_charge", "yes",
                "violent_crime_category", "violent-no-minor-victim",
                "disposition", "reduced-conviction-stands",
                "sentence", "served");

        Map<String, String> asked = DECISION.asked(asFiled);

        assertEquals("yes", asked.get("violent_crime"));
        assertEquals("no", asked.get("minor_victim"));
        assertEquals("reduced", asked.get("disposition"));
        assertEquals("conviction-stands", asked.get("reduced_disposition"));
        assertEquals("V4", rule(asFiled, "vacatur"));
    }

    /** Whoever says No to the direct result is asked on, because of the arrest, and for the rest the No stands. */
    @Test
    void aNoToTheDirectResultIsUnsureForExpungementAlone() {
        Map<String, String> no = answers("yes", "yes", "no", "no");
        no.put("disposition", "convicted");
        no.put("sentence", "served");

        assertEquals(6, DECISION.asked(no).size());
        assertEquals("G2", rule(no, "vacatur"));
        assertEquals("does-not-fit", outcome(no, "vacatur"));
        assertEquals("G2", rule(no, "sentence_reduction"));
        assertEquals("U(G2,E1)", rule(no, "expungement"));
        assertEquals("ask-attorney", outcome(no, "expungement"));

        no.put("violent_crime", "yes");
        no.put("minor_victim", "yes");
        assertEquals("does-not-fit", outcome(no, "expungement"), "no way of resolving it gives more");
    }

    @Test
    void whatIsVacatedIsAlreadyDoneUntilAGateIsUnsure() {
        Map<String, String> vacated = answers("yes", "yes", "yes", "no");
        vacated.put("disposition", "reduced");
        vacated.put("reduced_disposition", "conviction-vacated");
        assertEquals("already-done", outcome(vacated, "vacatur"));

        vacated.put("survivor", "not-sure");

        assertEquals("does-not-fit", outcome(vacated, "vacatur"));
    }

    @Test
    void aNoAtAGateEndsTheQuestions() {
        Map<String, String> no = answers("no", "not-sure", "not-sure", "not-sure");

        assertEquals(Map.of("federal_charge", "no"), DECISION.asked(no));
        assertEquals("G3", rule(no, "expungement"));
    }

    @Test
    void anAnswerToAQuestionThatIsNotAskedIsIgnored() {
        Map<String, String> acquitted = answers("yes", "yes", "yes", "yes", "yes");
        acquitted.put("disposition", "acquitted");
        Map<String, Finding> before = DECISION.evaluate(acquitted);

        acquitted.put("reduced_disposition", "conviction-stands");
        acquitted.put("sentence", "serving-now");

        assertEquals(before, DECISION.evaluate(acquitted));
    }

    @Test
    void aMissingAnswerIsAnUnsureOne() {
        Map<String, String> nothing = Map.of();

        assertEquals(
                List.of("not-sure"),
                List.copyOf(DECISION.asked(nothing).values()).subList(0, 1));
        assertEquals(
                Set.of("ask-attorney"),
                DECISION.evaluate(nothing).values().stream()
                        .map(Finding::outcome)
                        .collect(Collectors.toSet()));
    }

    @Test
    void anUnsureAnswerNamesEveryRuleThatCameUp() {
        Map<String, String> unsure = answers("yes", "yes", "yes", "not-sure");
        unsure.put("disposition", "convicted");
        unsure.put("sentence", "served");

        assertEquals("U(V1,V3)", rule(unsure, "vacatur"));
        assertEquals("U(E1,E4,E6)", rule(unsure, "expungement"));
        assertEquals("U(S1,S4)", rule(unsure, "sentence_reduction"));
    }

    private static Map<String, String> answers(String... given) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int i = 0; i < given.length; i++) {
            answers.put(TABLE.questions().get(i).id().value(), given[i]);
        }
        return answers;
    }

    private static String outcome(Map<String, String> answers, String result) {
        Finding finding = DECISION.evaluate(answers).get(result);
        return finding == null ? "" : finding.outcome();
    }

    private static String rule(Map<String, String> answers, String result) {
        Finding finding = DECISION.evaluate(answers).get(result);
        return finding == null ? "" : finding.rule();
    }

    private static Map<String, String> filed(Map<String, String> answers) {
        var findings = DECISION.evaluate(answers);
        Map<String, String> filed = new LinkedHashMap<>();
        for (Located<String> result : TABLE.results()) {
            Finding finding = findings.get(result.value());
            filed.put(result.value(), finding == null ? "" : Cases.asFiled(finding));
        }
        return filed;
    }
}
