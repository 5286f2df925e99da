package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several charges, each with its own answers and name, which can be changed without losing the rest. */
@ExtendWith(Stage.class)
class SelfCheckChargesIT {
    private static final Map<String, String> ACQUITTED = Map.of(
            "survivor", "yes",
            "direct_result", "yes",
            "federal_charge", "yes",
            "violent_crime", "no",
            "disposition", "acquitted");

    private final BuiltSite guide;
    private final Page page;

    SelfCheckChargesIT(BuiltSite guide, Chromium chromium) {
        this.guide = guide;
        this.page = chromium.context(new NewContextOptions()).newPage();
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void oneChargeNeverChangesAnothers() {
        open();
        SelfCheckPaths.click(page, ACQUITTED);
        page.click("[data-action=add-charge]");
        page.click("[data-action=back]");
        SelfCheckPaths.click(page, SelfCheckPaths.longest());
        page.click(SelfCheckIT.NEXT);

        assertEquals(List.of("may-qualify", "does-not-fit", "does-not-fit"), outcomes(1));
        assertEquals(List.of("ask-attorney", "ask-attorney", "ask-attorney"), outcomes(2));
    }

    @Test
    void changingAnAnswerAsksOnlyWhatIsNewAndKeepsTheRest() {
        open();
        SelfCheckPaths.click(page, ACQUITTED);
        page.locator("[data-action=change]").nth(4).click();
        assertEquals(
                1,
                page.locator("[data-question=disposition] input[value=acquitted]:checked")
                        .count());

        page.click("[data-question=disposition] input[value=convicted]");
        page.click(SelfCheckIT.NEXT);
        assertTrue(page.isVisible("[data-question=sentence]"), "a conviction may have a sentence");
        page.click("[data-question=sentence] input[value=served]");
        page.click(SelfCheckIT.NEXT);

        assertTrue(page.isVisible("[data-step=review]"), "nothing else is asked again");
        assertEquals(6, page.locator("[data-action=change]").count());
        page.click(SelfCheckIT.NEXT);
        assertEquals(List.of("may-qualify", "may-qualify", "may-qualify"), outcomes(1));
    }

    @Test
    void answersThatDoNotGoTogetherAreRemindedOfAndNotStopped() {
        open();
        Map<String, String> serving = new HashMap<>(ACQUITTED);
        serving.putAll(Map.of("disposition", "convicted", "sentence", "serving-now"));
        SelfCheckPaths.click(page, serving);
        assertFalse(page.isVisible(".callout--caution"));

        page.locator("[data-action=change]").nth(4).click();
        page.click("[data-question=disposition] input[value=acquitted]");
        page.click(SelfCheckIT.NEXT);
        assertTrue(page.innerText("[data-step=review] .callout--caution").startsWith("Please check"));

        page.click(SelfCheckIT.NEXT);
        assertEquals(List.of("may-qualify", "does-not-fit", "does-not-fit"), outcomes(1));
    }

    @Test
    void aNameIsTextAndStaysOnThePage() {
        String name = "<img src=x>{number}&amp;";
        open();
        String address = page.url();
        SelfCheckPaths.click(page, ACQUITTED);
        page.fill("[type=text]", name);
        assertEquals("Charge 1: " + name, page.innerText("[data-step=review] h3"));
        page.click(SelfCheckIT.NEXT);
        assertEquals("Charge 1: " + name, page.innerText("[data-charge='1'] h3"));
        page.click("[data-action=helper]");
        assertEquals("Charge 1: " + name, page.innerText(".sheet__item h3"));
        page.click("[data-action=back]");
        page.click("[data-action=back]");
        assertEquals(name, page.inputValue("[type=text]"));

        assertEquals(0, page.locator("main img").count());
        assertEquals("Self-check", page.title());
        assertEquals(address, page.url());
        assertEquals(0, page.locator("[type=text][name]").count());
    }

    /** Said of whichever charge is asked about, also when one of its answers is changed. */
    @Test
    void aChangedAnswerIsAskedForUnderItsOwnCharge() {
        open();
        SelfCheckPaths.click(page, ACQUITTED);
        page.click("[data-action=add-charge]");
        page.click("[data-action=back]");
        SelfCheckPaths.click(page, ACQUITTED);
        assertEquals("", page.innerText("[role=status][data-text]"));

        for (int charge = 1; charge <= 2; charge++) {
            page.click("[data-action=change][data-charge='" + (charge - 1) + "'][data-of='5']");
            assertEquals("Charge " + charge + ". Question 5 of up to 8", page.innerText("[role=status][data-text]"));
            page.click(SelfCheckIT.NEXT);
        }
    }

    /** What may fit first, then what a lawyer has to say, then the way on, then what is not for this charge. */
    @Test
    void whatFitsComesFirstAndTheWayOnBeforeEachNo() {
        List<String> known = List.of("may-qualify", "ask-attorney", "next", "already-done", "does-not-fit");
        for (Map<String, String> answers : SelfCheckPaths.random("en").subList(0, 25)) {
            open();
            SelfCheckPaths.fill(page, answers);
            SelfCheckPaths.results(page);
            boolean leads = page.isVisible(".outcome--on");

            List<?> order = (List<?>) page.evaluate("""
                    () => [...document.querySelectorAll("[data-charge='1'] *")]
                      .filter((one) => one.matches('[data-result], select'))
                      .map((one) => one.dataset.outcome || 'next')""");

            List<Integer> places = order.stream().map(known::indexOf).toList();
            assertEquals(3 + 1, places.size(), answers.toString());
            assertEquals(places.stream().sorted().toList(), places, answers + " leads to " + order);
            assertEquals(answers.get("federal_charge").equals("no"), leads, answers.toString());
            boolean hope = leads || order.contains("may-qualify") || order.contains("ask-attorney");
            assertEquals(
                    hope ? "What you can do next" : "There may be another way",
                    page.innerText("[data-charge='1'] .callout__label"));
        }
    }

    /** Under three noes the first words are who can look further. */
    @Test
    void threeNoesBeginWithTheWayOn() {
        open();
        Map<String, String> refused = new HashMap<>(ACQUITTED);
        refused.putAll(Map.of("violent_crime", "yes", "minor_victim", "yes"));
        SelfCheckPaths.click(page, refused);
        SelfCheckPaths.results(page);

        assertEquals(List.of("does-not-fit", "does-not-fit", "does-not-fit"), outcomes(1));
        String text = page.innerText("[data-charge='1']").replaceAll("\\s+", " ");
        assertTrue(
                text.startsWith("Charge 1 There may be another way A lawyer can look at your whole record."
                        + " Other charges, and the law of your state, may offer more."),
                text);
    }

    /** Both results need what this answer denies, so they are one card; for the arrest a lawyer is asked. */
    @Test
    void equalReasonsAreOneCardWithEachResultInIt() {
        open();
        Map<String, String> indirect = new HashMap<>(ACQUITTED);
        indirect.put("direct_result", "no");
        SelfCheckPaths.click(page, indirect);
        page.click(SelfCheckIT.NEXT);

        assertEquals(2, page.locator("[data-charge='1'] article").count());
        assertEquals(List.of("ask-attorney", "does-not-fit", "does-not-fit"), outcomes(1));
        assertTrue(page.innerText("[data-charge='1'] article >> nth=0").contains("“directly related to”"));
        assertEquals(
                2,
                page.locator("[data-charge='1'] article:last-of-type [data-result]:visible")
                        .count());
    }

    /** Whoever was acquitted is not told that nothing fits, nor about who dismissed the case. */
    @Test
    void acquittedPersonIsToldThatVacaturIsNotNeeded() {
        open();
        Map<String, String> violent = new HashMap<>(ACQUITTED);
        violent.putAll(Map.of("violent_crime", "yes", "minor_victim", "no"));
        SelfCheckPaths.click(page, violent);
        page.click(SelfCheckIT.NEXT);
        page.locator("main summary").all().forEach(Locator::click);

        assertEquals(
                List.of("This may fit", "Not needed", "Not needed"),
                page.evaluate(
                        "() => [...document.querySelectorAll(\"[data-charge='1'] h4\")].map((one) => one.firstChild.data.trim())"));
        String text = page.innerText("[data-charge='1']");
        assertFalse(text.contains("dismiss") || text.contains("pursue"), text);
    }

    /** What a result rests on is text, and nothing opens a second tab, in which the answers would outlast Leave now. */
    @Test
    void noLinkInTheResultsAndNoneToAnotherTab() {
        open();
        SelfCheckPaths.click(page, SelfCheckPaths.longest());
        page.click(SelfCheckIT.NEXT);

        assertEquals(0, page.locator("[data-step=results] a").count());
        assertEquals(0, page.locator("[target]").count());
    }

    private void open() {
        page.navigate(guide.fileUrl("en/self-check.html"));
    }

    private List<String> outcomes(int charge) {
        return page.locator("[data-charge='" + charge + "'] [data-outcome]").all().stream()
                .map(card -> card.getAttribute("data-outcome"))
                .toList();
    }
}
