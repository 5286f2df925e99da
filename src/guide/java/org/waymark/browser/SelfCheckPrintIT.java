package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader prints of the self-check: notes for a lawyer, and the worksheet. */
@ExtendWith(Stage.class)
class SelfCheckPrintIT {
    private static final Path FOLDER = Path.of("target/it-print");
    private static final int MOST_CHARGES = 6;

    /** What is smaller on paper than 9 pt, which is 12 px. */
    private static final String TINY = """
            () => [...document.querySelectorAll('main *')]
              .filter((one) => one.getClientRects().length && [...one.childNodes].some((text) => text.nodeType === 3 && text.data.trim()))
              .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 12)
              .map((one) => one.outerHTML)
              .join()""";

    private final BuiltSite guide;
    private final Chromium chromium;

    SelfCheckPrintIT(BuiltSite guide, Chromium chromium) {
        this.guide = guide;
        this.chromium = chromium;
    }

    /** Six charges of the longest kind, each with a name as long as one can be. */
    @ParameterizedTest
    @CsvSource({"en, Letter", "en, A4", "es, Letter", "es, A4"})
    void notesForALawyerAreOneSheet(String language, String format) throws IOException {
        Page page = open(language + "/self-check.html");
        for (int charge = 1; charge <= MOST_CHARGES; charge++) {
            SelfCheckPaths.fill(page, SelfCheckPaths.longest());
            page.locator("[type=text]").nth(charge - 1).fill("Charge in a town with a long name, 200" + charge);
            if (charge < MOST_CHARGES) {
                page.click("[data-action=add-charge]");
                page.click("[data-action=back]");
            }
        }
        page.click(SelfCheckIT.NEXT);
        page.click("[data-action=helper]");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertEquals("", page.evaluate(TINY));
        // A narrow column may break a line within a rule or a citation.
        String text = print(page, "lawyer-" + language, format, 1).replaceAll("\\s", "");
        for (int charge = 1; charge <= MOST_CHARGES; charge++) {
            assertTrue(text.contains("200" + charge), text);
        }
        assertFalse(Pattern.compile("[VESG]\\d|U\\(").matcher(text).find(), "no codes of rules: " + text);
        page.context().close();
    }

    /** Up to four charges: 11 pt, one sheet, and ruled lines to write on. */
    @ParameterizedTest
    @CsvSource({"en, 1, Letter", "es, 1, A4", "en, 4, Letter", "es, 4, Letter", "es, 4, A4"})
    void upToFourChargesArePrintedInLargeLetters(String language, int charges, String format) throws IOException {
        Page page = open(language + "/self-check.html");
        for (int charge = 1; charge <= charges; charge++) {
            SelfCheckPaths.fill(page, SelfCheckPaths.longest());
            if (charge < charges) {
                page.click("[data-action=add-charge]");
                page.click("[data-action=back]");
            }
        }
        page.click(SelfCheckIT.NEXT);
        page.click("[data-action=helper]");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertEquals("14.6667px", page.evaluate("() => getComputedStyle(document.querySelector('.sheet')).fontSize"));
        Object lines = page.evaluate(
                "() => parseFloat(getComputedStyle(document.querySelector('.sheet__notes'), '::after').height)");
        assertTrue(((Number) lines).doubleValue() >= 30, "room for " + lines + " px of notes");
        print(page, "lawyer-" + charges + "-" + language, format, 1);
        page.context().close();
    }

    /** The way there, the heading, and what is handed over on a phone are called alike; a wide screen is not handed over. */
    @ParameterizedTest
    @CsvSource({
        "en, Notes for a lawyer, Show this screen to a lawyer",
        "es, Notas para un abogado, Muestre esta pantalla a un abogado"
    })
    void notesHaveOneNameAndAPhoneIsShown(String language, String name, String show) {
        Page page = open(language + "/self-check.html");
        page.setViewportSize(360, 740);
        SelfCheckPaths.fill(page, Map.of("federal_charge", "no"));
        assertEquals(name, page.innerText("[data-action=helper]"));

        page.click("[data-action=helper]");

        assertEquals(name, page.innerText("[data-step=helper] h2"));
        assertEquals(show, page.innerText(".sheet__show"));
        page.setViewportSize(1280, 800);
        assertFalse(page.isVisible(".sheet__show"));
        page.context().close();
    }

    /** Each result cites what its own rule rests on, not what the rule rests on for another. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void notesCiteTheProvisionThatDecidedEachResult(String language) {
        Page page = open(language + "/self-check.html");
        Map<String, String> indirect = new HashMap<>(SelfCheckPaths.longest());
        indirect.putAll(Map.of("federal_charge", "yes", "survivor", "yes", "direct_result", "no"));
        SelfCheckPaths.fill(page, indirect);
        page.click(SelfCheckIT.NEXT);
        page.click("[data-action=helper]");

        assertEquals(
                List.of("18 U.S.C. § 3771A(b)(1)(A)", "", "18 U.S.C. § 3771A(e)(1)(D)"),
                page.locator(".sheet__item > ul:last-child li").all().stream()
                        .map(line -> String.join(" ", line.locator("bdi").allInnerTexts()))
                        .toList());
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"en, Letter", "en, A4", "es, Letter", "es, A4"})
    void worksheetIsTwoSheets(String language, String format) throws IOException {
        Page page = open(language + "/print/self-check.html");

        String text = print(page, "worksheet-" + language, format, 2);
        assertTrue(text.contains("1-888-373-7888"), text);
        // an address may go on in the next line of a narrow column
        assertTrue(text.replaceAll("\\s", "").contains("freedomnetworkusa.org"), text);
        page.context().close();
    }

    private Page open(String name) {
        Page page = chromium.context(new NewContextOptions()).newPage();
        page.navigate(guide.fileUrl(name));
        return page;
    }

    /** The text of what was printed, which is so many sheets. */
    private static String print(Page page, String name, String format, int sheets) throws IOException {
        Files.createDirectories(FOLDER);
        Path pdf = FOLDER.resolve(name + "-" + format + ".pdf");
        Path text = FOLDER.resolve(name + "-" + format + ".txt");
        page.pdf(new Page.PdfOptions().setPath(pdf).setFormat(format).setPreferCSSPageSize(false));
        Programs.run("pdftotext", "-enc", "UTF-8", pdf, text);
        String printed = Files.readString(text);
        assertEquals(sheets, printed.split("\f", -1).length - 1, "sheets of " + pdf);
        return printed;
    }
}
