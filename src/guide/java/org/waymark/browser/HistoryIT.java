package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How changes are read: by Chromium's own accessibility tree, and by what edits look like without colour. */
@ExtendWith(Stage.class)
class HistoryIT {
    private static final String CHANGES = "en/faq/who-is-eligible/history.html";

    private final BuiltSite guide;
    private final Page page;

    HistoryIT(BuiltSite guide, Chromium chromium) {
        this.guide = guide;
        this.page = chromium.context(new NewContextOptions()).newPage();
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    /** Screen readers pass over both roles: so words say where each edit begins and ends. */
    @Test
    void editsAreAnnouncedBeforeAndAfterTheirWords() {
        page.navigate(guide.fileUrl(CHANGES));
        List<String> read =
                SelfCheckTreeIT.read(page, "main").stream().map(String::strip).toList();

        int removed = read.indexOf("deletion");
        assertTrue(removed > 0, read.toString());
        assertEquals("StaticText removed:", read.get(removed - 1));
        assertEquals("StaticText end of change", read.get(removed + 2));
        int added = read.indexOf("StaticText added:");
        assertEquals("insertion", read.get(added + 1));
    }

    @Test
    void editsAreToldByLinesNotByColourAlone() {
        page.navigate(guide.fileUrl(CHANGES));

        assertEquals("underline", line("ins:not(.edit__all)"));
        assertEquals("line-through", line("del"));
    }

    private Object line(String element) {
        return page.locator(element).first().evaluate("edit => getComputedStyle(edit).textDecorationLine");
    }

    @Test
    void answerThatChangedSaysSoAndUnfoldsWhatChanged() {
        page.navigate(guide.fileUrl("en/faq/what-is-vacatur.html"));

        assertTrue(page.locator(".changed__line").innerText().startsWith("Changed on November 29, 2026: "));
        assertFalse(page.locator(".changed > details > .edits").isVisible());
        page.locator(".changed > details > summary").click();
        assertTrue(page.locator(".changed > details > .edits").isVisible());
    }

    @Test
    void olderTextSaysThatItNoLongerHoldsAndLeadsToTodays() {
        page.navigate(guide.fileUrl("es/faq/who-is-eligible/r1.html"));

        assertTrue(page.locator(".past__held").innerText().contains("no se guíe por ella"));
        page.locator(".past a").first().click();
        assertTrue(page.url().endsWith("/es/faq/who-is-eligible.html"), page.url());
    }
}
