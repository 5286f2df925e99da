package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tenants' questionnaire with all parts that one may have: several items, records, notes to take along. */
@ExtendWith(Stage.class)
class QuestionnaireIT {
    private static final String NEXT = "[data-action=next]";
    private static final String PAGE = "en/rent-check.html";

    private final BuiltSite guide;
    private final BrowserContext reader;
    private final Watch watch;
    private final Page page;

    QuestionnaireIT(BuiltSite guide, Chromium chromium) {
        this.guide = guide;
        reader = chromium.phone();
        watch = Watch.over(reader);
        page = reader.newPage();
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @ParameterizedTest
    @CsvSource({
        "no, -, -, -, old-rent nothing",
        "yes, short, yes, yes, old-rent ask-back",
        "yes, short, no, no, old-rent nothing",
        "yes, enough, yes, -, check-limit nothing",
        "yes, enough, no, yes, old-rent ask-back",
        "yes, not-sure, yes, no, ask nothing",
        "yes, enough, not-sure, yes, ask ask"
    })
    void answersLeadWhereTheTableSays(String letter, String time, String signed, String paid, String outcomes) {
        open(PAGE);
        page.click(NEXT);
        answer("letter", letter);
        answer("time", time);
        answer("signed", signed);
        answer("paid", paid);
        if (letter.equals("yes")) { // else nothing is left to look over
            assertTrue(page.isVisible("[data-step=review]"));
            page.click(NEXT);
        }

        assertEquals(List.of(outcomes.split(" ")), outcomes(1));
        assertEquals(List.of(), watch.faults(guide.folder().toUri().toString()));
    }

    /** "-" is an answer to a question that must not be asked. */
    private void answer(String question, String value) {
        if (value.equals("-")) {
            assertFalse(page.isVisible("[data-question=" + question + "]"), question);
        } else {
            page.click("[data-question=" + question + "] input[value=" + value + "]");
            page.click(NEXT);
        }
    }

    private List<String> outcomes(int item) {
        return page.locator("[data-charge='" + item + "'] [data-result]").all().stream()
                .sorted((one, other) -> -one.getAttribute("data-result").compareTo(other.getAttribute("data-result")))
                .map(result -> result.getAttribute("data-outcome"))
                .toList();
    }

    @Test
    void aSecondFlatHasItsOwnAnswersAndChangingOneKeepsTheRest() {
        open(PAGE);
        page.click(NEXT);
        answer("letter", "yes");
        answer("time", "enough");
        answer("signed", "yes");
        page.locator("[data-step=review] [type=text]").fill("Mill <b>Lane</b>");
        page.click("[data-action=add-charge]");
        answer("letter", "yes");
        answer("time", "short");
        answer("signed", "yes");
        answer("paid", "yes");
        assertTrue(page.isVisible("text=Please check"), "answers that do not go together are named");
        page.locator("[data-step=review] section")
                .last()
                .locator("[data-action=change]")
                .nth(3)
                .click();
        assertEquals(
                1, page.locator("[data-question=paid] input[value=yes]:checked").count());
        answer("paid", "no");
        assertFalse(page.isVisible("text=Please check"));
        page.click(NEXT);

        assertEquals(List.of("check-limit", "nothing"), outcomes(1));
        assertEquals(List.of("old-rent", "nothing"), outcomes(2));
        assertTrue(
                page.innerText("[data-charge='1'] h3").contains("Mill <b>Lane</b>"),
                page.innerText("[data-charge='1'] h3"));
        assertEquals("Flat 2", page.innerText("[data-charge='2'] h3"));
    }

    @Test
    void aResultGivesNotesToTakeAlongAndLeadsToTheChosenDistrict() {
        open(PAGE);
        page.click(NEXT);
        answer("letter", "yes");
        answer("time", "enough");
        answer("signed", "yes");
        page.click(NEXT);
        page.click("[data-action=helper]");

        String notes = page.innerText("[data-step=helper]");
        for (String words :
                List.of("Time from the letter", "Three months or more", "Look up the limit", "The contract")) {
            assertTrue(notes.contains(words), words + " is missing: " + notes);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertTrue(page.isVisible("[data-step=helper]"));
        assertFalse(page.isVisible("[data-action=print]"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        page.click("[data-action=back]");
        Locator places = page.locator("[data-step=results] select");
        assertEquals(1 + 8, places.locator("option").count());
        places.selectOption(new SelectOption().setLabel("Old Town"));
        page.click("[data-action=record]");
        page.waitForURL(guide.fileUrl("en/districts/ol.html"));
        page.goBack();
        assertTrue(page.isVisible("[data-step=start]"), "coming back finds it at its start");
    }

    @Test
    void itKeepsAndSendsNothingAndBackGoesOneStepBack() {
        page.navigate(guide.fileUrl("en/index.html"));
        open(PAGE);
        String address = page.url();
        page.click(NEXT);
        answer("letter", "yes");
        answer("time", "short");
        assertTrue(page.isVisible("[data-question=signed]"));
        page.evaluate("() => history.back()");
        page.waitForSelector("[data-question=time]");
        assertTrue(page.isChecked("[data-question=time] input[value=short]"), "the answers are kept");
        assertEquals(address, page.url());
        assertEquals(
                "0 0 ",
                page.evaluate("() => localStorage.length + ' ' + sessionStorage.length + ' ' + document.cookie"));

        page.reload();
        assertTrue(page.isVisible("[data-step=start]"));
        assertEquals(0, page.locator("input:checked").count());
        page.click(NEXT);
        answer("letter", "no");
        page.navigate(guide.fileUrl("en/index.html"));
        page.goBack();
        assertTrue(page.isVisible("[data-step=start]"), "coming back finds it at its start");
        assertEquals(0, page.locator("input:checked").count());
        assertEquals(List.of(), watch.faults(guide.folder().toUri().toString()));
    }

    /** A page that the browser keeps whole for "back" is kept empty. */
    @Test
    void aPageThatIsKeptForBackComesBackAtItsStart() {
        open(PAGE);
        page.click(NEXT);
        answer("letter", "no");
        assertTrue(page.isVisible("[data-step=results]"));

        page.evaluate("""
                () => {
                  dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
                  dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
                }""");

        assertTrue(page.isVisible("[data-step=start]"));
        assertEquals(0, page.locator("input:checked").count());
        assertEquals(0, page.locator("[data-result]").count());
    }

    @Test
    void theKeyboardAloneIsEnough() {
        open("fr/rent-check.html");
        page.focus(NEXT);
        page.keyboard().press("Enter");
        for (String question : List.of("letter", "time", "signed", "paid")) {
            assertEquals(question, page.evaluate("() => document.activeElement.closest('fieldset').dataset.question"));
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
        }
        assertEquals("review", page.evaluate("() => document.activeElement.closest('[data-step]').dataset.step"));
        page.focus(NEXT);
        page.keyboard().press("Enter");

        assertEquals(List.of("old-rent", "ask-back"), outcomes(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void axeFindsNothingOnAnyStepAndNothingScrollsSideways(int width) {
        page.setViewportSize(width, width == 320 ? 256 : 800);
        open("es/rent-check.html");
        judge();
        page.click(NEXT);
        for (String question : List.of("letter", "time", "signed", "paid")) {
            judge();
            page.click("[data-question=" + question + "] label:first-of-type");
            page.click(NEXT);
        }
        judge();
        page.click(NEXT);
        page.locator("[data-step=results] summary").all().forEach(summary -> summary.click());
        judge();
        page.click("[data-action=helper]");
        judge();
    }

    private void judge() {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertEquals(List.of(), Axe.faults(page));
        }
        Object wide = page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
        assertTrue(((Number) wide).intValue() <= 0, "scrolls sideways by " + wide);
    }

    @Test
    void withoutScriptsEveryQuestionIsThereAndNoButton() {
        Page plain = reader.browser()
                .newContext(Chromium.phoneOptions().setJavaScriptEnabled(false))
                .newPage();
        plain.navigate(guide.fileUrl(PAGE));

        assertEquals(4, plain.locator("fieldset:visible").count());
        assertEquals(0, plain.locator("button:visible").count());
        assertTrue(plain.innerText("[data-question=paid]").contains("Only if you marked 2a, 2c, 3b, 3c."));
        assertTrue(plain.isVisible("a[href='print/rent-check.html']"));
        plain.context().close();
    }

    private void open(String name) {
        page.navigate(guide.fileUrl(name));
    }
}
