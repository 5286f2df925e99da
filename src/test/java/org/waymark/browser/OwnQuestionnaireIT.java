package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.decision.Decision;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.DecisionTable.Option;
import org.waymark.model.quiz.DecisionTable.Question;
import org.waymark.model.quiz.Quiz;
import org.waymark.pipeline.Kinds;
import org.waymark.read.SiteReader;

/** A small questionnaire of another subject: one item, no records, no notes, two questions without an unsure answer. */
@ExtendWith(Stage.class)
class OwnQuestionnaireIT {
    private static final Path CONTENT = Path.of("src/test/resources/sites/deposit/content");
    private static final Path MESSAGES = Path.of("i18n");
    private static final String PAGE = "en/deposit.html";
    private static final String NEXT = "[data-action=next]";

    @TempDir
    private static Path folder = Path.of("");

    private static BuiltSite site = new BuiltSite(Path.of(""));

    private final Chromium chromium;

    OwnQuestionnaireIT(Chromium chromium) {
        this.chromium = chromium;
    }

    @BeforeAll
    static void build() {
        site = BuiltSite.build(CONTENT, MESSAGES, folder.resolve("site"));
    }

    @Test
    void theScriptAndTheEngineAgreeOnAllAnswers() {
        DecisionTable table = new SiteReader(Kinds.files(CONTENT, MESSAGES), new Diagnostics())
                .read()
                .orElseThrow()
                .all(Quiz.class)
                .get(0)
                .latest()
                .orElseThrow()
                .table();
        List<Map<String, String>> all = all(table);
        assertEquals(3 * 3 * 4 * 4, all.size());
        Decision decision = new Decision(table);
        Page page = chromium.phone().newPage();
        page.navigate(site.fileUrl(PAGE));

        List<?> found = (List<?>) page.evaluate("""
                cases => cases.map((answers) => {
                  const found = waymark.selfCheck(answers);
                  return Object.keys(found).map((result) => [result, found[result].outcome, found[result].rule].join(' '));
                })""", all);

        for (int i = 0; i < all.size(); i++) {
            List<String> engine = new ArrayList<>();
            decision.evaluate(all.get(i))
                    .forEach((result, finding) -> engine.add(result + " " + finding.outcome() + " " + finding.rule()));
            Collections.sort(engine);
            assertEquals(engine, found.get(i), all.get(i).toString());
        }
        page.context().close();
    }

    /** Every way to answer the questions, or to leave them out. */
    private static List<Map<String, String>> all(DecisionTable table) {
        List<Map<String, String>> all = List.of(Map.of());
        for (Question question : table.questions()) {
            List<Map<String, String>> longer = new ArrayList<>(all);
            for (Map<String, String> before : all) {
                for (Option option : question.offered()) {
                    Map<String, String> answers = new LinkedHashMap<>(before);
                    answers.put(question.id().value(), option.id().value());
                    longer.add(answers);
                }
            }
            all = longer;
        }
        return all;
    }

    @Test
    void itIsAnsweredByKeyboardAndLeavesNothingBehind() {
        Page page = chromium.phone().newPage();
        List<String> errors = new ArrayList<>();
        page.onPageError(errors::add);
        page.navigate(site.fileUrl(PAGE));
        String address = page.url();
        page.focus(NEXT);
        page.keyboard().press("Enter");
        assertEquals("Question 1 of up to 4", page.innerText("[role=status][data-text]"));
        answer(page, 1);
        answer(page, 2);
        answer(page, 2);
        answer(page, 2);
        assertTrue(page.isVisible("[data-step=review]"));
        assertEquals(4, page.locator("[data-step=review] dt").count());
        assertEquals(0, page.locator("[data-step=review] input").count(), "there is one item, which needs no name");
        page.focus(NEXT);
        page.keyboard().press("Enter");
        assertEquals(
                List.of("ask-for-all", "D4"),
                List.of(
                        page.getAttribute("[data-result=deposit]", "data-outcome"),
                        page.getAttribute("[data-result=deposit]", "data-rule")));
        assertEquals(
                List.of("H1", "H2", "H3"),
                page.evaluate("() => [...document.querySelectorAll('form :is(h1, h2, h3, h4)')]"
                        + ".filter((one) => one.offsetParent).map((one) => one.tagName)"));
        assertFalse(page.isVisible("[data-action=add-charge]"));
        assertTrue(page.isVisible("[data-action=print]"));
        assertEquals(
                "{\"local\":0,\"session\":0,\"cookie\":\"\",\"name\":\"\"}",
                page.evaluate("() => JSON.stringify({local: localStorage.length, session: sessionStorage.length,"
                        + " cookie: document.cookie, name: window.name})"));
        assertEquals(address, page.url());

        page.click("[data-action=back]");
        assertTrue(page.isVisible("[data-step=review]"));
        page.click("[data-action=start-over]");
        assertTrue(page.isVisible("[data-step=start]"));
        assertEquals(0, page.locator("input:checked").count());
        assertEquals(List.of(), errors);
        page.context().close();
    }

    /** From the heading of a question: to its options, to the one that is meant, and on. */
    private static void answer(Page page, int option) {
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        for (int i = 1; i < option; i++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
    }

    @Test
    void aMissingAnswerIsNamedAndTakenAsAnyOfThem() {
        Page page = chromium.phone().newPage();
        page.navigate(site.fileUrl(PAGE));
        for (int i = 0; i < 5; i++) {
            page.click(NEXT);
        }
        assertTrue(page.locator("[data-step=review] dd").first().innerText().startsWith("(no answer chosen)"));
        page.click(NEXT);
        assertEquals("part", page.getAttribute("[data-result=deposit]", "data-outcome"));
        page.context().close();
    }

    @Test
    void theResultIsPrintedWithoutButtonsAndFitsEachScreen() {
        for (int width : new int[] {320, 360, 1280}) {
            Page page = chromium.context(new NewContextOptions().setViewportSize(width, 740))
                    .newPage();
            page.navigate(site.fileUrl(PAGE));
            shot(page, width + "-start");
            page.click(NEXT);
            page.click("[data-question=moved_out] input[value=yes]");
            page.click(NEXT);
            page.click("[data-question=days] input[value=more]");
            page.click(NEXT);
            page.click("[data-question=damage] input[value=not-sure]");
            shot(page, width + "-question");
            page.click(NEXT);
            page.click(NEXT);
            shot(page, width + "-review");
            page.click(NEXT);
            shot(page, width + "-results");
            assertEquals(width, page.evaluate("() => document.documentElement.scrollWidth"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertTrue(page.isVisible("[data-result=deposit]"));
            assertFalse(page.isVisible("[data-action=print]"));
            page.context().close();
        }
    }

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screens/deposit-" + name + ".png"))
                .setFullPage(true));
    }
}
