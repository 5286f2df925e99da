package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** The size of letters that a reader has chosen in the browser. */
final class Letters {
    /** What a reader has who chose nothing. */
    static final int STANDARD = 16;

    private static final String SIZE = """
            () => {
              const word = document.createElement('span');
              word.style.fontSize = 'medium';
              document.body.append(word);
              const size = parseFloat(getComputedStyle(word).fontSize);
              word.remove();
              return Math.round(size);
            }""";

    private final Page page;
    private final CDPSession browser;

    Letters(Page page) {
        this.page = page;
        this.browser = page.context().newCDPSession(page);
        browser.send("Page.enable");
    }

    /** Chooses a size; the page that is open has it at once. */
    void set(int pixels) {
        JsonObject sizes = new JsonObject();
        sizes.addProperty("standard", pixels);
        JsonObject arguments = new JsonObject();
        arguments.add("fontSizes", sizes);
        browser.send("Page.setFontSizes", arguments);
        if (size() != pixels) {
            page.reload();
        }
        assertEquals(pixels, size(), "the size of letters");
    }

    private int size() {
        return ((Number) page.evaluate(SIZE)).intValue();
    }
}
