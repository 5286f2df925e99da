package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        page.click("[data-action=lawyer]");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertEquals("", page.evaluate(TINY));
        // A narrow column may break a line within a rule or a citation.
        String text = print(page, "lawyer-" + language, format, 1).replaceAll("\\s", "");
        for (int charge = 1; charge <= MOST_CHARGES; charge++) {
            assertTrue(text.contains("200" + charge), text);
        }
        assertTrue(text.contains("E3,E5,E7)") && text.contains("3771A(b)(1)(A)"), text);
        page.context().close();
    }

    @Test
    void oneChargeIsPrintedInLargeLetters() throws IOException {
        Page page = open("es/self-check.html");
        SelfCheckPaths.fill(page, SelfCheckPaths.longest());
        page.click(SelfCheckIT.NEXT);
        page.click("[data-action=lawyer]");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertEquals("14.6667px", page.evaluate("() => getComputedStyle(document.querySelector('.sheet')).fontSize"));
        print(page, "lawyer-one-es", "Letter", 1);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"en, Letter", "en, A4", "es, Letter", "es, A4"})
    void worksheetIsTwoSheets(String language, String format) throws IOException {
        Page page = open(language + "/print/self-check.html");

        String text = print(page, "worksheet-" + language, format, 2);
        assertTrue(text.contains("1-888-373-7888") && text.contains("freedomnetworkusa.org"), text);
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
