package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
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
            "violent_crime_category", "not-violent",
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

        assertEquals(List.of("does-not-fit", "may-qualify", "does-not-fit"), outcomes(1));
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
        assertEquals(List.of("does-not-fit", "may-qualify", "does-not-fit"), outcomes(1));
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
        page.click("[data-action=lawyer]");
        assertEquals("Charge 1: " + name, page.innerText(".sheet__charge h3"));
        page.click("[data-action=back]");
        page.click("[data-action=back]");
        assertEquals(name, page.inputValue("[type=text]"));

        assertEquals(0, page.locator("main img").count());
        assertEquals("Self-check", page.title());
        assertEquals(address, page.url());
        assertEquals(0, page.locator("[type=text][name]").count());
    }

    @Test
    void stateChargeIsLedToTheLawsOfTheStates() {
        open();
        SelfCheckPaths.click(page, Map.of("survivor", "yes", "direct_result", "yes", "federal_charge", "no"));
        page.click(SelfCheckIT.NEXT);
        assertEquals(List.of("does-not-fit", "does-not-fit", "does-not-fit"), outcomes(1));

        Page map = page.waitForPopup(() -> page.click("[data-charge='1'] [data-next=states]"));

        assertEquals(guide.fileUrl("en/states/index.html"), map.url());
        assertEquals(56, map.locator("#states [data-state]").count());
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
