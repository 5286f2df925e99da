package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and sheets of the tenants' guide on paper, as Chromium prints them and pdftotext reads them back. */
@ExtendWith(Stage.class)
class PaperIT {
    private final SiteServer server;
    private final BrowserContext reader;
    private final Page page;

    @TempDir
    private Path folder;

    PaperIT(SiteServer server, Chromium chromium) {
        this.server = server;
        reader = chromium.phone();
        page = reader.newPage();
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Letter", "A4"})
    void anAnswerIsPrintedWithoutTheScreensControls(String format) {
        String text = String.join(" ", print("en/faq/rent-rise.html", format));

        for (String words : List.of(
                "May the rent go up?",
                "three months before",
                "Ask for a letter with one.",
                "Note the day on which you got the letter.",
                "Where this comes from",
                "555-0100",
                "This guide is an example.",
                "Information, not advice about your case.")) {
            assertTrue(text.contains(words), words + " is missing: " + text);
        }
        for (String control : List.of(
                "Close this page",
                "Skip to main content",
                "Español",
                "Districts",
                "Previous",
                "More ways",
                "For advisers")) {
            assertFalse(text.contains(control), control + " is on paper: " + text);
        }
    }

    /** The day, the line about advice and the number stand on each sheet; the cover bears no number. */
    @Test
    void theWholeGuideHasACoverContentsAndEveryAnswer() {
        List<String> sheets = print("en/print/guide.html", "A4");

        assertTrue(sheets.size() > 5, sheets.size() + " sheets");
        assertTrue(sheets.get(0).contains("November 30, 2026"), sheets.get(0));
        String all = String.join(" ", sheets);
        for (String heading : page.locator("h2, h3").allInnerTexts()) {
            assertTrue(all.contains(words(heading)), heading);
        }
        for (int sheet = 2; sheet <= sheets.size(); sheet++) {
            String text = sheets.get(sheet - 1);
            assertTrue(text.contains("Information, not advice about your case."), sheet + ": " + text);
            assertTrue(text.replace(" ", "").contains(sheet + "/" + sheets.size()), sheet + ": " + text);
        }
    }

    @Test
    void aTopicSheetHoldsItsAnswersItsWordsAndItsHelp() {
        String text = String.join(" ", print("fr/print/leaving.html", "A4"));

        for (String words : List.of(
                "J’ai reçu un congé.",
                "Comment bien déménager",
                "Quand me rend-on le dépôt",
                "Mots du droit expliqués",
                "Bureau de conseil des locataires",
                "Ce guide est un exemple.")) {
            assertTrue(text.contains(words), words + " is missing: " + text);
        }
        assertFalse(text.contains("Fermer la page"), text);
    }

    /** Which pictures are printed is said in img.yaml; one that is left out leaves no room. */
    @Test
    void picturesArePrintedWhereTheListSaysSo() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.navigate(server.url("en/faq/moving-out.html"));
        assertTrue(page.locator("main img").isVisible());
        page.navigate(server.url("en/faq/repairs.html"));
        assertFalse(page.locator("main img").isVisible());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertTrue(page.locator("main img").isVisible());
    }

    @Test
    void addressesOfOutsideLinksAreWrittenOut() {
        String text = String.join("", print("en/faq/rent-rise.html", "A4")).replaceAll("[\\s-]", "");

        var links = page.locator("a[href^=http]:not(#exit)").all();
        assertFalse(links.isEmpty());
        links.stream()
                .map(link -> "(" + link.getAttribute("href").replace("-", "") + ")")
                .forEach(address -> assertTrue(text.contains(address), text));
    }

    @Test
    void theWorksheetAndTheListOfDistrictsAreWholeOnPaper() {
        String worksheet = String.join(" ", print("en/print/rent-check.html", "Letter"));
        for (String words : List.of("Did you get a letter?", "Is the letter signed?", "What your answers mean")) {
            assertTrue(worksheet.contains(words), words + " is missing: " + worksheet);
        }
        String list = String.join(" ", print("es/print/districts.html", "Letter"));
        for (String words : List.of("El Puerto", "Casco Viejo", "Tiene un límite", "No es seguro: pregunte")) {
            assertTrue(list.contains(words), words + " is missing: " + list);
        }
    }

    /** The text of each sheet, with single spaces. */
    private List<String> print(String name, String format) {
        page.navigate(server.url(name));
        Path pdf = folder.resolve("sheets.pdf");
        Path text = folder.resolve("sheets.txt");
        page.pdf(new Page.PdfOptions().setPath(pdf).setFormat(format).setPreferCSSPageSize(false));
        Programs.run("pdftotext", "-enc", "UTF-8", pdf, text);
        try {
            List<String> sheets = new ArrayList<>();
            for (String sheet : Files.readString(text).split("\f")) {
                if (!sheet.isBlank()) {
                    sheets.add(words(sheet));
                }
            }
            assertFalse(sheets.isEmpty(), "nothing was printed");
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
