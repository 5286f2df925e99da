package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.content.OwnState;

/** Which states cover a record like the reader's: said, listed, shown on the map, and not kept. */
@ExtendWith(Stage.class)
class StatesFilterIT {
    private static final String INDEX = "en/states/index.html";

    private final BuiltSite guide;
    private final Chromium chromium;
    private final Map<String, OwnState> states = OwnStates.newest();

    StatesFilterIT(BuiltSite guide, Chromium chromium) {
        this.guide = guide;
        this.chromium = chromium;
    }

    @Test
    void thirteenPlacesCoverAnArrestForProstitutionAndAreListedAsLinks() {
        Page page = open();
        choose(page, Map.of("event", "arrested-only", "offense", "prostitution-related"));

        String said = page.innerText("#state-found");
        assertTrue(said.startsWith("13 places cover a record like this. Some set limits."), said);
        assertEquals(List.of("Alabama", "District of Columbia", "Ohio", "Oklahoma"), listed(page, "named"));
        page.click("[data-found=named] >> text=Ohio");
        page.waitForURL("**/states/oh.html");
        page.context().close();
    }

    /** Each place is in one of the lists, and of those where nothing was found it is said that this is not a no. */
    @Test
    void everyPlaceIsListedForEveryKindOfRecord() {
        Page page = open();
        for (Map<String, String> kind : OwnState.questions(OwnStates.site())) {
            choose(page, kind);
            Set<String> all = new TreeSet<>();
            for (String naming :
                    List.of("named", "named-unless-violent", "named-with-limits", "not-known", "not-named")) {
                List<String> expected = states.values().stream()
                        .filter(facts -> facts.outcome(kind).equals(naming))
                        .map(facts -> facts.name())
                        .sorted()
                        .toList();
                assertEquals(expected, listed(page, naming), kind + " " + naming);
                assertEquals(
                        !expected.isEmpty(),
                        page.locator("[data-found=" + naming + "]").isVisible());
                all.addAll(expected);
            }
            assertEquals(states.size(), all.size());
        }
        String nothing = page.innerText("[data-found=not-named]");
        assertTrue(nothing.contains("We found nothing: ask"), nothing);
        assertTrue(nothing.contains("That is not a no"), nothing);
        page.context().close();
    }

    /** A status is read out when it changes. Of each choice it is changed once, to words that were not there before. */
    @Test
    void everyChoiceIsAnnouncedOnce() {
        Page page = open();
        page.evaluate("""
                () => {
                  window.announced = [];
                  document.querySelectorAll('[role=status], [aria-live]').forEach((status) =>
                    new MutationObserver(() => announced.push(status.innerText)).observe(status,
                      { childList: true, characterData: true, subtree: true }));
                }""");
        page.click("#state-filter summary");

        page.check("[name=event][value=convicted]");
        page.check("[name=event][value=as-a-minor]");
        page.check("[name=offense][value=violent]");
        page.check("[name=offense][value=other-nonviolent]");
        page.check("[name=event][value=arrested-only]");

        List<?> announced = (List<?>) page.evaluate("() => announced");
        assertEquals(5, announced.size(), announced.toString());
        assertEquals(5, Set.copyOf(announced).size(), announced.toString());
        assertEquals("You chose “I was convicted”. Now choose one answer to the other question.", announced.get(0));
        assertTrue(announced.get(4).toString().startsWith("12 places cover a record like this."), announced.toString());
        page.context().close();
    }

    @Test
    void anAnswerIsShownOnTheMapAndIsNotKept() {
        Page page = open();
        List<String> requests = new ArrayList<>();
        page.onRequest(request -> requests.add(request.url()));
        page.click("#state-filter summary");
        page.check("[name=event][value=arrested-only]");
        assertTrue(page.locator("[data-when=answered]").isHidden(), "one question is not enough");

        page.check("[name=offense][value=violent]");

        Map<String, String> kind = Map.of("event", "arrested-only", "offense", "violent");
        states.forEach((code, facts) -> {
            String key = facts.outcome(kind);
            String look = page.getAttribute("[data-legend=answer] [data-key=" + key + "]", "data-look");
            assertEquals("tile tile--" + look, page.getAttribute("#state-map [data-state=" + code + "]", "class"));
        });
        assertEquals(
                "MN, Minnesota. Not sure: ask. We found nothing: ask",
                page.getAttribute("#state-map [data-state=mn]", "aria-label"));
        assertEquals(List.of(), requests);
        assertEquals(guide.fileUrl(INDEX), page.url());
        assertEquals(
                0,
                page.evaluate("() => localStorage.length + sessionStorage.length + document.cookie.length"
                        + " + history.length - 2"));

        page.click("[data-action=show-all]");
        assertEquals(0, page.locator("input:checked").count());
        assertEquals("", page.innerText("#state-found"));
        assertTrue(page.locator("[data-when=answered]").isHidden());

        page.check("[name=event][value=convicted]");
        page.reload();
        assertEquals(0, page.locator("input:checked").count());
        page.context().close();
    }

    private static void choose(Page page, Map<String, String> kind) {
        page.evaluate("() => (document.querySelector('#state-filter details').open = true)");
        page.check("[name=event][value=" + kind.get("event") + "]");
        page.check("[name=offense][value=" + kind.get("offense") + "]");
    }

    private static List<String> listed(Page page, String naming) {
        return page.locator("[data-found=" + naming + "] li a").allInnerTexts();
    }

    private Page open() {
        Page page = chromium.context(new Browser.NewContextOptions().setViewportSize(360, 800))
                .newPage();
        page.navigate(guide.fileUrl(INDEX));
        return page;
    }
}
