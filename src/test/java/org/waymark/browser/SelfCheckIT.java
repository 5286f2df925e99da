package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.decision.Cases;
import org.waymark.decision.Decision;
import org.waymark.model.DecisionTable;
import org.waymark.model.DecisionTable.Question;

/** The questionnaire in a real browser, as a reader goes through it, from the disk. */
@ExtendWith(Stage.class)
class SelfCheckIT {
    private static final DecisionTable TABLE = Cases.table();
    private static final Decision DECISION = new Decision(TABLE);
    private static final int PATHS = 300;
    private static final String NEXT = "[data-action=next]";

    private final BuiltSite guide;
    private final Chromium chromium;

    SelfCheckIT(BuiltSite guide, Chromium chromium) {
        this.guide = guide;
        this.chromium = chromium;
    }

    @Test
    void randomPathsEndWhereTheEngineSays() {
        for (String language : List.of("en", "es")) {
            Page page = open(language, new Browser.NewContextOptions());
            List<String> requests = new ArrayList<>();
            page.onRequest(request -> requests.add(request.url()));
            Random random = new Random(language.hashCode());
            for (int i = 0; i < PATHS; i++) {
                Map<String, String> answers = randomAnswers(random);
                assertEquals(engine(answers), clicked(page, answers), language + " " + answers);
            }
            assertEquals(List.of(), requests);
            assertTrue(page.url().endsWith(language + "/self-check.html"), page.url());
            page.context().close();
        }
    }

    @Test
    void reloadingAndComingBackForget() {
        Page page = open("en", new Browser.NewContextOptions());
        page.click(NEXT);
        page.click("[data-question=survivor] input[value=yes]");
        assertEquals(1, page.locator("input:checked").count());

        page.reload();
        assertEquals(0, page.locator("input:checked").count());
        assertTrue(page.isVisible("[data-step=start]"));

        page.click(NEXT);
        page.click("[data-question=survivor] input[value=yes]");
        page.navigate(guide.fileUrl("en/index.html"));
        page.goBack();
        assertEquals(0, page.locator("input:checked").count());
        assertTrue(page.isVisible("[data-step=start]"));
        assertEquals(
                "{\"local\":0,\"session\":0,\"cookie\":\"\",\"name\":\"\"}",
                page.evaluate("() => JSON.stringify({local: localStorage.length, session: sessionStorage.length,"
                        + " cookie: document.cookie, name: window.name})"));
        page.context().close();
    }

    @Test
    void theKeyboardAloneIsEnough() {
        Page page = open("en", new Browser.NewContextOptions());
        press(page, NEXT, "Enter");
        for (String question : List.of("survivor", "direct_result", "federal_charge", "violent_crime_category")) {
            assertEquals(question, page.evaluate("() => document.activeElement.closest('fieldset').dataset.question"));
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            press(page, NEXT, "Enter");
        }
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        press(page, NEXT, "Space");
        assertEquals("review", page.evaluate("() => document.activeElement.closest('[data-step]').dataset.step"));
        press(page, NEXT, "Enter");
        assertEquals(
                List.of("does-not-fit", "may-qualify", "does-not-fit"),
                page.locator("[data-result]").all().stream()
                        .map(card -> card.getAttribute("data-outcome"))
                        .toList());
        page.context().close();
    }

    @Test
    void axeFindsNothingOnAnyStep() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(320, 1280)) {
                Page page = open(
                        "es",
                        new Browser.NewContextOptions()
                                .setViewportSize(width, width == 320 ? 256 : 800)
                                .setColorScheme(scheme));
                judge(page);
                page.click(NEXT);
                for (int i = 0; i < 4; i++) {
                    judge(page);
                    page.click("fieldset:not([hidden]) label:first-of-type");
                    page.click(NEXT);
                }
                page.click("input[value=reduced]");
                page.click(NEXT);
                judge(page);
                page.click(NEXT);
                judge(page);
                page.click(NEXT);
                judge(page);
                page.click(NEXT);
                page.locator("summary").all().forEach(summary -> summary.click());
                judge(page);
                page.click("[data-action=lawyer]");
                judge(page);
                page.context().close();
            }
        }
    }

    @Test
    void withoutScriptsEveryQuestionIsThereWithItsNumber() {
        Page page = open("en", new Browser.NewContextOptions().setJavaScriptEnabled(false));

        assertEquals(7, page.locator("fieldset:visible").count());
        assertEquals(0, page.locator("button:visible").count());
        assertTrue(page.innerText("[data-question=sentence] h2").startsWith("7. "));
        assertTrue(page.innerText("[data-step=start]").contains("Worksheet") || page.isVisible("a[href*=print]"));
        page.context().close();
    }

    private static void judge(Page page) {
        assertEquals(List.of(), Axe.faults(page));
        Object wide = page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
        assertTrue(((Number) wide).intValue() <= 0, "scrolls sideways by " + wide);
    }

    private static void press(Page page, String selector, String key) {
        page.focus(selector);
        page.keyboard().press(key);
    }

    private Page open(String language, Browser.NewContextOptions options) {
        Page page = chromium.context(options).newPage();
        page.navigate(guide.fileUrl(language + "/self-check.html"));
        return page;
    }

    private static Map<String, String> randomAnswers(Random random) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Question question : TABLE.questions()) {
            int chosen = random.nextInt(question.options().size());
            boolean ends = question.options().get(chosen).ends() && random.nextInt(5) > 0;
            answers.put(
                    question.id().value(),
                    question.options().get(ends ? 0 : chosen).id().value());
        }
        return answers;
    }

    private static Map<String, String> engine(Map<String, String> answers) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        DECISION.evaluate(answers).forEach((result, finding) -> outcomes.put(result, finding.outcome()));
        return outcomes;
    }

    /** Clicks through the form as it asks, and reads the cards: in the page itself, which keeps 600 paths quick. */
    private static Map<String, String> clicked(Page page, Map<String, String> answers) {
        Object cards = page.evaluate("""
                answers => {
                  const form = document.getElementById('self-check');
                  const next = () => form.querySelector('[data-action=next]').click();
                  for (next(); form.querySelector('fieldset:not([hidden])'); next()) {
                    const asked = form.querySelector('fieldset:not([hidden])');
                    asked.querySelector(`[value="${answers[asked.dataset.question]}"]`).click();
                  }
                  next();
                  const cards = [...form.querySelectorAll("[data-charge='1'] [data-result]")];
                  const found = cards.map((card) => [card.dataset.result, card.dataset.outcome]);
                  form.querySelector('[data-action=start-over]').click();
                  return found;
                }""", answers);
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (Object card : (List<?>) cards) {
            List<?> pair = (List<?>) card;
            outcomes.put(pair.get(0).toString(), pair.get(1).toString());
        }
        return outcomes;
    }
}
