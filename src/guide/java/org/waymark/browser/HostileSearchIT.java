package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is pasted into the search field, the page stays what it was, and the next question is answered. */
@ExtendWith(Stage.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileSearchIT {
    private static final String FIELD = "#search-field";

    /** As expressions of JavaScript: half a character does not survive the way from here to the browser. */
    private static final Map<String, String> TEXTS = new TreeMap<>(Map.ofEntries(
            Map.entry("a megabyte of words", "'record '.repeat(150000)"),
            Map.entry("a megabyte without a space", "'x'.repeat(1048576)"),
            Map.entry("a megabyte of abbreviations", "'a.'.repeat(524288) + 'ab'"),
            Map.entry("a letter below a hundred thousand marks", "'a' + '\\u0301\\u0323'.repeat(50000)"),
            Map.entry("halves of characters", "'\\ud800 record \\udc00\\ud800'"),
            Map.entry("marks of a regular expression", "'(a+)+$ [record \\\\\\\\ ^* {1,} (?<x>.) | $& $1'"),
            Map.entry(
                    "an element",
                    "'<img src=x onerror=\"window.injected = 1\"><script>injected = 1</script> <b>record</b>'"),
            Map.entry(
                    "names that every object has",
                    "'__proto__ constructor prototype toString hasOwnProperty valueOf record'"),
            Map.entry("one such name", "'__proto__'"),
            Map.entry("a placeholder of the page's messages", "'{count} {shown} record'"),
            Map.entry("characters that nobody sees", "'\\u0000\\u0007\\u200b\\ufeff\\u2028 record'")));

    /** What stands in the page beside the results, what it is called, where it is, and what each object has. */
    private static final String PAGE = """
            () => JSON.stringify([
              [...document.querySelectorAll('*')].filter((element) => !element.closest('#search-results')).length,
              document.title, location.href, history.length, window.injected || 0,
              Object.getOwnPropertyNames(Object.prototype), Object.getOwnPropertyNames(Array.prototype)])""";

    private static final String ELEMENTS = """
            () => [...new Set([...document.querySelectorAll('#search-results *')].map((element) => element.localName))]
                .filter((name) => !['li', 'a', 'p', 'span', 'mark'].includes(name))""";

    private final SiteServer server;
    private final BrowserContext reader;
    private final Watch watch;
    private final Page page;

    HostileSearchIT(SiteServer server, Chromium chromium) {
        this.server = server;
        reader = chromium.phone();
        watch = Watch.over(reader);
        page = reader.newPage();
    }

    @AfterAll
    void close() {
        reader.close();
    }

    @TestFactory
    Stream<DynamicTest> thePageStaysWhatItWasAndTheNextQuestionIsAnswered() {
        return TEXTS.entrySet().stream()
                .map(text -> dynamicTest(text.getKey(), () -> {
                    open();
                    Object before = page.evaluate(PAGE);

                    paste(text.getValue());

                    assertEquals(List.of(), page.evaluate(ELEMENTS));
                    assertEquals(before, page.evaluate(PAGE));
                    assertEquals(List.of(), watch.requests(), "nothing is asked for");
                    assertEquals(List.of(), watch.faults(server.base()));

                    page.keyboard().press("Escape");
                    assertEquals("", page.inputValue(FIELD));
                    Searching.type(page, "vacatur");
                    assertEquals("faq/what-is-vacatur.html", hits().get(0));
                }));
    }

    @Test
    void marksOfDirectionChangeNothing() {
        open();
        Searching.type(page, "expungement record");
        List<String> plain = hits();

        paste("'\\u202eexpunge\\u200fment\\u202c \\u2067rec\\u200eord\\u2069'");

        assertEquals(plain, hits());
    }

    /** The page with its search loaded; what has happened so far is forgotten. */
    private void open() {
        page.navigate(server.url("en/search.html"));
        Searching.type(page, "vacatur");
        page.fill(FIELD, "");
        watch.faults(server.base());
    }

    /** Puts a text in the place of what was there, as pasting does, and waits until the page has answered. */
    private void paste(String expression) {
        page.fill(FIELD, "");
        page.waitForFunction("() => document.querySelector('#search .search__status').textContent === ''");
        page.focus(FIELD);
        Object pasted = page.evaluate("() => { const text = " + expression + ";"
                + " document.execCommand('insertText', false, text);"
                + " return document.querySelector('#search-field').value.length > Math.min(1000, text.length) / 2; }");
        assertEquals(true, pasted);
        page.waitForFunction("() => document.querySelector('#search .search__status').textContent !== ''");
    }

    private List<String> hits() {
        return page.locator("#search-results > li > a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }
}
