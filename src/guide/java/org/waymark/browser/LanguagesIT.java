package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page of each kind in each language that was translated, and the menu that leads from one language to another. */
@ExtendWith(Stage.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguagesIT {
    private static final List<String> KINDS = List.of(
            "index",
            "faq/index",
            "faq/who-is-eligible",
            "faq/who-is-eligible/history",
            "topics/kinds-of-relief",
            "glossary/index",
            "glossary/vacatur",
            "about",
            "search",
            "self-check",
            "self-check-rules",
            "states/index",
            "states/ca",
            "updates",
            "print/index",
            "print/guide",
            "print/self-check",
            "print/states");

    private final SiteServer server;
    private final BrowserContext reader;
    private final Page page;

    LanguagesIT(SiteServer server, Chromium chromium) {
        this.server = server;
        reader = chromium.phone();
        Axe.waitIn(reader);
        page = reader.newPage();
    }

    @AfterAll
    void close() {
        reader.close();
    }

    @TestFactory
    Stream<DynamicTest> pageOfEachKindKeepsItsPromises() {
        return Stream.of("zh-Hans", "vi")
                .flatMap(language -> KINDS.stream().map(kind -> language + "/" + kind + ".html"))
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    page.setViewportSize(360, 740);
                    page.navigate(server.url(name));

                    assertEquals(name.split("/")[0], page.getAttribute("html", "lang"));
                    List<String> faults = new ArrayList<>(Axe.faults(page));
                    faults.addAll(Probe.faults(page, 320, 640));
                    faults.addAll(Probe.faults(page, 360, 740));
                    faults.addAll(Probe.faults(page, 1280, 800));
                    assertEquals(List.of(), faults);
                }));
    }

    @TestFactory
    Stream<DynamicTest> translationIsLabelledOnThePage() {
        return Stream.of("es", "zh-Hans", "ar", "vi")
                .map(language -> DynamicTest.dynamicTest(language, () -> {
                    page.navigate(server.url(language + "/faq/who-is-eligible.html"));
                    assertTrue(page.locator(".status").isVisible());
                    String foot = page.locator(".foot__legal").innerText();
                    page.navigate(server.url(language + "/about.html"));
                    String about = page.locator("h1").innerText();
                    assertTrue(foot.contains(about), foot + ": where mistakes are reported is " + about);
                }));
    }

    @TestFactory
    Stream<DynamicTest> menuOfLanguagesFitsAndLeadsToTheSamePage() {
        return Stream.of("en", "es", "zh-Hans", "ar", "vi")
                .flatMap(language -> Stream.of(320, 360, 1280)
                        .map(width ->
                                DynamicTest.dynamicTest(language + " " + width, () -> menuFits(language, width))));
    }

    private void menuFits(String language, int width) {
        page.setViewportSize(width, 640);
        page.navigate(server.url(language + "/faq/who-is-eligible.html"));
        Locator list = page.locator(".languages__others");
        assertFalse(list.isVisible());
        page.locator(".masthead summary").click();
        assertTrue(list.isVisible());

        var box = list.boundingBox();
        assertTrue(box.x >= 0 && box.x + box.width <= width, "from " + box.x + " to " + (box.x + box.width));
        assertEquals(List.of(), Probe.faults(page, width, 640));
        List<Locator> links = list.locator("a").all();
        assertEquals(4, links.size());
        for (Locator link : links) {
            assertTrue(link.boundingBox().height >= 44);
            assertEquals(link.getAttribute("hreflang"), link.getAttribute("lang"));
            assertTrue(((String) link.evaluate("link => link.href"))
                    .endsWith(link.getAttribute("lang") + "/faq/who-is-eligible.html"));
        }
        // what the open list covers is there again when it closes
        assertEquals(
                List.of(),
                Axe.faults(page).stream()
                        .filter(fault -> !fault.startsWith("axe target-size") || fault.contains("languages__"))
                        .toList());
    }

    @Test
    void menuOpensAndClosesByKeys() {
        page.setViewportSize(360, 740);
        page.navigate(server.url("en/about.html"));
        Locator list = page.locator(".languages__others");
        page.locator(".masthead summary").focus();
        page.keyboard().press("Enter");
        assertTrue(list.isVisible());
        page.keyboard().press("Tab");
        assertEquals("es", page.evaluate("document.activeElement.lang"));
        page.keyboard().press("Escape");
        assertFalse(list.isVisible());
        assertEquals("SUMMARY", page.evaluate("document.activeElement.tagName"));

        page.keyboard().press("Enter");
        for (int i = 0; i < 5; i++) {
            page.keyboard().press("Tab");
        }
        assertFalse(list.isVisible(), "it covers nothing when the focus has gone on");
    }
}
