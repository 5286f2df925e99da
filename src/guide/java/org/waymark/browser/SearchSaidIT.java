package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.browser.Searching.FIELD;
import static org.waymark.browser.Searching.HITS;
import static org.waymark.browser.Searching.SAID;
import static org.waymark.browser.Searching.SEARCH;
import static org.waymark.browser.Searching.SHOWN;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Keyboard.TypeOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a screen reader says of the search: once, when the typing has come to rest, and never of half a word. */
@ExtendWith(Stage.class)
class SearchSaidIT {
    /** Notes what is said, and how long after the last letter. */
    private static final String LISTEN = """
            () => {
              const status = document.querySelector('#search [role=status]');
              window.said = [];
              let typed = 0;
              document.querySelector('#search-field').addEventListener('input', () => (typed = performance.now()));
              new MutationObserver(() => status.textContent && said.push([status.textContent, performance.now() - typed]))
                .observe(status, { childList: true, characterData: true, subtree: true });
            }""";

    private final Searching readers;

    SearchSaidIT(SiteServer server, Chromium chromium) {
        this.readers = new Searching(server, chromium);
    }

    @AfterEach
    void close() {
        readers.close();
    }

    @Test
    void howManyIsSaidOnceASecondAfterTheLastLetter() {
        Page page = listened();

        page.keyboard().type("vacatur motion", new TypeOptions().setDelay(40));
        page.waitForSelector(HITS);
        String shown = page.innerText(SHOWN);
        assertTrue(shown.contains("result"), shown);
        assertEquals("", page.textContent(SAID), "shown at once, but not said yet");
        page.waitForTimeout(2500);

        assertEquals(List.of(page.innerText(SHOWN)), page.evaluate("() => said.map((one) => one[0])"));
        assertEquals(true, page.evaluate("() => said[0][1] >= 990"));
    }

    @Test
    void nothingIsSaidOrSearchedWhileAWordIsBeingComposed() {
        Page page = listened();
        CDPSession keys = page.context().newCDPSession(page);

        compose(keys, "vaca");
        page.waitForTimeout(1800);
        assertEquals("vaca", page.inputValue(FIELD));
        assertEquals(0, page.locator(HITS).count());
        assertEquals(List.of(), page.evaluate("() => said"));

        JsonObject text = new JsonObject();
        text.addProperty("text", "vacatur");
        keys.send("Input.insertText", text);
        page.waitForSelector(HITS);
        page.waitForTimeout(1800);

        assertEquals("vacatur", page.inputValue(FIELD));
        assertEquals(List.of(page.innerText(SHOWN)), page.evaluate("() => said.map((one) => one[0])"));
    }

    private Page listened() {
        Page page = readers.open(SEARCH);
        page.evaluate(LISTEN);
        page.focus(FIELD);
        page.waitForFunction("() => window.waymark && waymark.index");
        return page;
    }

    /** As an input method does: the text is there, underlined, and not yet meant. */
    private static void compose(CDPSession keys, String letters) {
        JsonObject composed = new JsonObject();
        composed.addProperty("text", letters);
        composed.addProperty("selectionStart", letters.length());
        composed.addProperty("selectionEnd", letters.length());
        keys.send("Input.imeSetComposition", composed);
    }
}
