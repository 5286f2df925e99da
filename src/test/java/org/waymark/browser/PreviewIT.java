package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.pipeline.Preview;
import org.waymark.pipeline.Project;
import org.waymark.serve.PreviewServer;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;

/** The frame of a preview in a browser: what a maintainer sees while writing. */
@ExtendWith(Stage.class)
class PreviewIT {
    private static final String TEXT = "content/faq/what/r1/en.md";
    private static final String INSIDE = "document.querySelector('.stage__page:not(.stage__page--next)').contentWindow";

    @TempDir
    Path root;

    private final Chromium chromium;
    private final List<String> complaints = new ArrayList<>();
    private PreviewServer server;
    private BrowserContext reader;
    private Page page;

    PreviewIT(Chromium chromium) {
        this.chromium = chromium;
    }

    @BeforeEach
    void openTheFrame() throws IOException {
        GuideFolder.minimal(root)
                .withAnswer(
                        "The law changed.\n\n## Who may ask\n\nYou may ask.\n\n::: details More\nHidden words.\n:::\n\n"
                                + "Another paragraph that is here for its room.\n\n".repeat(60));
        Project made = Builds.project(root, Path.of("themes/default").toAbsolutePath(), root.resolve("site"));
        server = PreviewServer.start(
                Preview.of(made),
                new PreviewServer.Settings(List.of(made.contentDir(), made.messagesDir()), 0, "", bug -> {
                    throw new AssertionError(bug);
                }));
        reader = chromium.context(Chromium.phoneOptions());
        page = reader.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate(server.address() + "_preview/en/faq/what.html");
        await("document.getElementById('state').textContent.startsWith('Sound')");
        await(INSIDE + ".document.readyState === 'complete'");
    }

    @AfterEach
    void close() {
        reader.close();
        server.close();
        assertEquals(List.of(), complaints);
    }

    private void await(String condition) {
        page.waitForFunction("() => { try { return " + condition + " } catch (error) { return false } }");
    }

    private void change(String from, String to) {
        new GuideFolder(root).replace(TEXT, from, to);
    }

    private boolean is(String condition) {
        return (boolean) page.evaluate("() => " + condition);
    }

    @Test
    void aChangeIsShownAtThePlaceThatIsRead() {
        page.evaluate("() => { " + INSIDE + ".document.querySelector('main details').open = true; " + INSIDE
                + ".scrollTo({top: 900, behavior: 'instant'}) }");
        await(INSIDE + ".scrollY > 800");
        page.waitForTimeout(300); // what an opened part moves has moved
        Object before = page.evaluate("() => " + INSIDE + ".scrollY");

        change("You may ask.", "You may ask a judge.");

        await(INSIDE + ".document.body.textContent.includes('You may ask a judge.')");
        await("document.querySelectorAll('iframe').length === 1");
        assertEquals(before, page.evaluate("() => " + INSIDE + ".scrollY"));
        assertTrue(is(INSIDE + ".document.querySelector('main details').open"));
    }

    @Test
    void aFaultLiesOverTheLastGoodPageUntilItIsMended() {
        change("effective: 2026-03-01", "effective: tomorrow");
        page.waitForSelector("#faults:not([hidden])");

        String faults = page.innerText("#faults");
        assertTrue(faults.contains(TEXT + ":5:12"), faults);
        assertTrue(faults.contains("Behind this stands the last good page."), faults);
        assertTrue(is(INSIDE + ".document.body.textContent.includes('You may ask.')"));

        page.keyboard().press("Escape");
        assertFalse(page.isVisible("#faults"));
        page.click("#toggle");
        assertTrue(page.isVisible("#faults"));

        change("effective: tomorrow", "effective: 2026-03-01");
        page.waitForSelector(
                "#faults[hidden]",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
    }

    @Test
    void theBarIsOneRowOnAPhone() {
        page.setViewportSize(360, 740);
        assertTrue(page.locator(".bar").boundingBox().height < 44);

        change("effective: 2026-03-01", "effective: tomorrow");
        page.waitForSelector("#faults:not([hidden])");

        assertTrue(page.locator(".bar").boundingBox().height < 44);
        assertTrue(page.locator("#toggle").boundingBox().x < 360);
    }

    @Test
    void aParagraphSaysFromWhichLineItComes() {
        var paragraph = page.frameLocator(".stage__page")
                .locator("p", new com.microsoft.playwright.FrameLocator.LocatorOptions().setHasText("You may ask."));
        paragraph.first().scrollIntoViewIfNeeded();
        page.waitForTimeout(300); // scrolling takes the mark away
        paragraph.first().hover();

        await("document.getElementById('place').textContent === '" + TEXT
                + ":11' && !document.getElementById('mark').hidden");
    }

    @Test
    void theMarkStandsBesideTheBeginningOfTheLines() {
        assertTrue(markLeftOfMiddle("ltr"));
        assertFalse(markLeftOfMiddle("rtl"));
    }

    private boolean markLeftOfMiddle(String direction) {
        page.evaluate("() => { " + INSIDE + ".document.querySelectorAll('[dir]').forEach(element => { element.dir = '"
                + direction + "' }) }");
        page.mouse().move(0, 0);
        page.waitForTimeout(300); // turning the page may scroll it, which takes the mark away
        page.frameLocator(".stage__page").getByText("The law changed.").first().hover();
        await("document.getElementById('mark').dir === '" + direction + "' && !document.getElementById('mark').hidden");
        return is("document.getElementById('mark').getBoundingClientRect().left < innerWidth / 2");
    }

    @Test
    void theFrameFollowsALinkInThePage() {
        page.frameLocator(".stage__page").locator(".masthead__name").click();

        page.waitForURL(server.address() + "_preview/en/index.html");
        change("question: What changed?", "question: What is new?");
        await(INSIDE + ".document.body.textContent.includes('What is new?')");
    }

    @Test
    void thePageInItIsAsReadersGetIt() {
        assertTrue(is(INSIDE + ".document.querySelectorAll('script').length === "
                + Optional.of(
                                page.evaluate(
                                        "async () => (await (await fetch('/en/faq/what.html')).text()).split('<script').length - 1"))
                        .get()));
        assertTrue(is(INSIDE + ".document.documentElement.outerHTML.includes(\"default-src 'none'\")"));
    }
}
