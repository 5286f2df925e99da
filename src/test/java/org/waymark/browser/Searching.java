package org.waymark.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Readers of the guide who search, each in a browser of their own. */
final class Searching implements AutoCloseable {
    static final String HOME = "en/index.html";
    static final String SEARCH = "en/search.html";
    static final String FIELD = "form#search input[type=search]";
    static final String HITS = "ol#search-results > li > a";
    /** What is shown of how many were found, and what is said of it. */
    static final String SHOWN = ".search__status";

    static final String SAID = "#search [role=status]";
    static final String MORE = ".search__more";
    static final String FOCUSED = "() => document.activeElement.getAttribute('href') || document.activeElement.id";

    /** Words that stand in so many answers that there is more than one screen of results. */
    static final String BROAD = "how can a court clear my federal record";

    private final SiteServer server;
    private final Chromium chromium;
    private final List<BrowserContext> readers = new ArrayList<>();

    Searching(SiteServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    BrowserContext reader(NewContextOptions options) {
        BrowserContext reader = chromium.context(options);
        readers.add(reader);
        return reader;
    }

    Page open(String name) {
        Page page = reader(Chromium.phoneOptions()).newPage();
        page.navigate(server.url(name));
        return page;
    }

    /** Puts words in the place of what was there, all at once, and waits until the page has answered. */
    static void type(Page page, String words) {
        page.waitForSelector(FIELD);
        page.fill(FIELD, "");
        page.waitForFunction("() => document.querySelector('.search__status').textContent === ''");
        page.focus(FIELD);
        page.keyboard().insertText(words);
        if (!words.isEmpty()) {
            page.waitForFunction("() => /\\d|\\. /.test(document.querySelector('.search__status').textContent)");
        }
    }

    /** Where the results lead, in their order. */
    static List<String> links(Page page) {
        return page.locator(HITS).all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    @Override
    public void close() {
        readers.forEach(BrowserContext::close);
    }
}
