package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.waymark.decision.Cases;
import org.waymark.decision.Decision;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.DecisionTable.Question;

/** Answers that a reader could give, chosen by chance but alike each time, and where the engine says they lead. */
final class SelfCheckPaths {
    static final int COUNT = Boolean.getBoolean("test.all") ? 300 : 120;
    static final DecisionTable TABLE = Cases.table();
    private static final Decision DECISION = new Decision(TABLE);

    private SelfCheckPaths() {}

    static List<Map<String, String>> random(String language) {
        Random random = new Random(language.hashCode());
        List<Map<String, String>> paths = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            paths.add(answers(random));
        }
        return paths;
    }

    private static Map<String, String> answers(Random random) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Question question : TABLE.questions()) {
            int chosen = random.nextInt(question.options().size());
            // an answer that ends the questions comes up, but not in most paths
            boolean goesOn = question.options().get(chosen).ends() && random.nextInt(5) > 0;
            answers.put(
                    question.id().value(),
                    question.options().get(goesOn ? 0 : chosen).id().value());
        }
        return answers;
    }

    /** By result, in the order of their names: outcome and rule. */
    static List<String> engine(Map<String, String> answers) {
        List<String> found = new ArrayList<>();
        DECISION.evaluate(answers)
                .forEach((result, finding) -> found.add(result + " " + finding.outcome() + " " + finding.rule()));
        Collections.sort(found);
        return found;
    }

    /** Clicks through the form as it asks, from its start, up to what is to be looked over or, without that, the results. */
    static void click(Page page, Map<String, String> answers) {
        page.click(SelfCheckIT.NEXT);
        for (String question = asked(page); !question.isEmpty(); question = asked(page)) {
            page.click("[data-question=" + question + "] input[value=" + answers.get(question) + "]");
            page.click(SelfCheckIT.NEXT);
        }
    }

    /** Does the same by a script, all at once: for a test of what comes after. */
    static void fill(Page page, Map<String, String> answers) {
        page.evaluate("""
                answers => {
                  const form = document.getElementById('self-check');
                  const next = () => form.querySelector('[data-action=next]').click();
                  for (next(); form.querySelector('fieldset:not([hidden])'); next()) {
                    const asked = form.querySelector('fieldset:not([hidden])');
                    asked.querySelector(`[value="${answers[asked.dataset.question]}"]`).click();
                  }
                }""", answers);
    }

    /** Goes on to the results, from what there is to look over; a state charge alone has nothing to look over. */
    static void results(Page page) {
        if (page.isVisible(SelfCheckIT.NEXT)) {
            page.click(SelfCheckIT.NEXT);
        }
        assertTrue(page.isVisible("[data-step=results]"));
    }

    private static String asked(Page page) {
        return (String)
                page.evaluate(
                        "() => (document.querySelector('fieldset:not([hidden])') || {dataset: {question: ''}}).dataset.question");
    }

    /** Violent charges of which hardly anything is known: each result rests on many rules, and every question is asked. */
    static Map<String, String> longest() {
        return Map.of(
                "survivor", "not-sure",
                "direct_result", "not-sure",
                "federal_charge", "not-sure",
                "violent_crime", "yes",
                "minor_victim", "not-sure",
                "disposition", "reduced",
                "reduced_disposition", "not-sure",
                "sentence", "not-sure");
    }
}
