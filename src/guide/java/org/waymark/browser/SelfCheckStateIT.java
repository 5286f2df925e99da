package org.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A state charge ends the questions at the first one, and leads on to the law of that state. */
@ExtendWith(Stage.class)
class SelfCheckStateIT {
    private static final Map<String, String> STATE = Map.of("federal_charge", "no");

    private final BuiltSite guide;
    private final Page page;

    SelfCheckStateIT(BuiltSite guide, Chromium chromium) {
        this.guide = guide;
        this.page = chromium.context(new NewContextOptions()).newPage();
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    /** One card for all three results, at once: warm words first, below them the way to the state's page. */
    @Test
    void stateChargeIsOneCardThatLeadsToTheState() {
        answer();

        assertTrue(page.isVisible("[data-step=results]"), "there is nothing to look over");
        assertEquals(
                List.of("does-not-fit", "does-not-fit", "does-not-fit"),
                page.locator("[data-charge='1'] [data-outcome]").all().stream()
                        .map(result -> result.getAttribute("data-outcome"))
                        .toList());
        assertEquals(
                3,
                page.locator("[data-charge='1'] article [data-result]:visible").count());
        assertEquals(1, page.locator("[data-charge='1'] article").count());
        String card = page.innerText("[data-charge='1'] article");
        assertTrue(
                card.startsWith("Many states have a law of their own: choose the state\n\nState where the case was"),
                card);
        assertEquals(1, page.locator("[data-charge='1'] h4 + p select").count());
        assertEquals(1, page.locator("[data-charge='1'] select").count());
        Locator states = page.locator("[data-charge='1'] article select");
        assertEquals(1 + 56, states.locator("option").count());
        assertEquals("Choose a state", states.locator("option").first().innerText());

        page.click("[data-action=record]");
        assertTrue(page.isVisible("[data-step=results]"), "without a choice nobody leaves");

        states.selectOption(new SelectOption().setLabel("Ohio"));
        page.click("[data-action=record]");
        page.waitForURL(guide.fileUrl("en/states/oh.html"));
        assertEquals(1, page.context().pages().size(), "no second tab");
        page.goBack();
        assertTrue(page.isVisible("[data-step=start]"), "coming back shows the start");
        assertEquals(0, page.locator("[data-result]").count());
    }

    /** From the one card Back is the question; beside another charge its answer can be looked over. */
    @Test
    void backFromAStateChargeIsItsQuestion() {
        answer();

        page.click("[data-action=back]");
        assertTrue(page.isChecked("[data-question=federal_charge]:visible input[value=no]"));

        page.click(SelfCheckIT.NEXT);
        page.click("[data-action=add-charge]");
        page.click("[data-action=back]");
        SelfCheckPaths.click(page, STATE);
        assertEquals(
                2,
                page.locator("[data-step=review]:visible [data-action=change]").count());
    }

    /** Words of outcomes that did not arrive: the questions stay as on paper, and nobody answers for nothing. */
    @Test
    void withoutTheWordsOfOutcomesTheFormStaysAsOnPaper() {
        page.route("**/self-check-words-*", Route::abort);
        page.navigate(guide.fileUrl("en/self-check.html"));

        page.click(SelfCheckIT.NEXT);

        assertThat(page.locator("form.self-check--paper")).isVisible();
        assertThat(page.locator("[data-script=off] a").first()).isVisible();
        assertThat(page.locator("fieldset:visible"))
                .hasCount(page.locator("fieldset").count());
        assertThat(page.locator("[data-action]:visible")).hasCount(0);

        page.unroute("**/self-check-words-*");
        answer();
        assertThat(page.locator("[data-step=results] .outcome").first()).isVisible();
    }

    @Test
    void wordsThatDidNotArriveAtFirstAreAskedForAgain() {
        AtomicInteger asked = new AtomicInteger();
        page.route("**/self-check-words-*", route -> {
            if (asked.incrementAndGet() == 1) {
                route.abort();
            } else {
                route.resume();
            }
        });

        page.navigate(guide.fileUrl("en/self-check.html"));
        page.click(SelfCheckIT.NEXT);

        assertThat(page.locator("fieldset:visible")).hasCount(1);
        assertEquals(2, asked.get());
    }

    /** A list of states that did not arrive is no dead end. */
    @Test
    void withoutTheListTheButtonLeadsToAllStates() {
        page.route("**/self-check-records-*", Route::abort);
        answer();

        page.click("[data-action=record]");

        page.waitForURL(guide.fileUrl("en/states/index.html"));
    }

    private void answer() {
        page.navigate(guide.fileUrl("en/self-check.html"));
        SelfCheckPaths.click(page, STATE);
    }
}
