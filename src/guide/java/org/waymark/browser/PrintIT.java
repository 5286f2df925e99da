package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and sheets on paper, as Chromium prints them and pdftotext reads them back. */
@ExtendWith(Stage.class)
class PrintIT {
    private static final Path FOLDER = Path.of("target/it-print");

    /** The page's own table alone, its rows repeated; each cell says where it begins and ends. */
    private static final String LONG_TABLE = """
            () => {
              const table = document.querySelector('.table');
              const push = document.createElement('div');
              push.id = 'push';
              document.querySelector('main').replaceChildren(push, table);
              const body = table.querySelector('tbody');
              const rows = [...body.rows];
              for (let copies = 0; copies < 9; copies++) rows.forEach((row) => body.append(row.cloneNode(true)));
              [...body.rows].forEach((row, number) => [...row.cells].forEach((cell) => {
                cell.prepend(`from${number}x one two three four five six `);
                cell.append(` to${number}x`);
              }));
              return body.rows.length;
            }""";

    private final SiteServer server;
    private final BrowserContext reader;
    private final Page page;

    PrintIT(SiteServer server, Chromium chromium) {
        this.server = server;
        reader = chromium.phone();
        page = reader.newPage();
    }

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectories(FOLDER);
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Letter", "A4"})
    void answerIsPrintedWithoutTheScreensControls(String format) {
        List<String> sheets = print("en/faq/which-crimes-count.html", format);
        String text = words(String.join(" ", sheets));

        assertTrue(text.contains("Which crimes count?"), text);
        assertTrue(text.contains("Which relief for which federal crime"), text);
        assertTrue(text.contains("1-888-373-7888"), text);
        assertTrue(text.contains("Legal words on this page"), text);
        assertTrue(text.contains("Where this comes from"), text);
        for (String control : List.of(
                "Leave now",
                "Skip to main content",
                "Español",
                "On this page",
                "Read next",
                "Previous",
                "Get help",
                "More ways")) {
            assertFalse(text.contains(control), control + " is on paper: " + text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Letter", "A4"})
    void topicSheetHoldsItsAnswers(String format) {
        String text = words(String.join(" ", print("es/print/kinds-of-relief.html", format)));

        for (String question : List.of(
                "¿Qué es el vacatur (",
                "¿Qué es la reducción de sentencia?",
                "Palabras legales explicadas",
                "Esta es información legal")) {
            assertTrue(text.contains(question), question + " is missing: " + text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Letter", "A4"})
    void wholeGuideHasACoverContentsAndEveryAnswer(String format) {
        List<String> sheets = print("en/print/guide.html", format);

        assertTrue(
                words(sheets.get(0)).matches("(?s).*edition.*[A-Z][a-z]+ \\d{1,2}, \\d{4}\\. This is legal.*"),
                "the cover says the edition and the day: " + sheets.get(0));
        assertTrue(words(sheets.get(0)).contains("What is inside"), "the contents follow: " + sheets.get(0));
        String text = words(String.join(" ", sheets));
        List<String> headings = page.locator("h2, h3").allInnerTexts();
        assertFalse(headings.isEmpty());
        headings.forEach(heading -> assertTrue(text.contains(words(heading)), heading));
    }

    @Test
    void everySheetCarriesTheLegalLineAndItsNumber() {
        List<String> sheets = print("en/print/guide.html", "Letter");

        assertTrue(sheets.size() > 1);
        for (int sheet = 1; sheet <= sheets.size(); sheet++) {
            String text = words(sheets.get(sheet - 1));
            assertTrue(text.contains("This is legal information, not legal advice."), "sheet " + sheet + ": " + text);
            assertTrue(text.contains(sheet + " / " + sheets.size()), "sheet " + sheet + ": " + text);
        }
    }

    /** Where a line ends with a hyphen, pdftotext drops it: so no hyphen is compared. */
    @Test
    void addressesOfOutsideLinksAreWrittenOut() {
        String text =
                String.join("", print("en/faq/who-is-eligible.html", "A4")).replaceAll("[\\s-]", "");

        var links = page.locator("a[href^=http]:not(#exit)").all();
        assertFalse(links.isEmpty());
        links.stream()
                .map(link -> "(" + link.getAttribute("href").replace("-", "") + ")")
                .forEach(address -> assertTrue(text.contains(address), text));
    }

    /** A table too long for one sheet, pushed down step by step, so that sheets end at each part of a row. */
    @ParameterizedTest
    @ValueSource(strings = {"en/faq/which-crimes-count.html", "es/print/who-it-is-for.html"})
    void noRowOfATableIsCut(String name) {
        page.navigate(server.url(name));
        int rows = (int) page.evaluate(LONG_TABLE);

        for (int push = 0; push < 20; push += 2) {
            page.evaluate("push => { document.getElementById('push').style.height = `${push}mm`; }", push);
            List<String> sheets = sheets(name, "A4");
            assertTrue(sheets.size() > 1, "the table runs over a sheet's end");
            for (int row = 0; row < rows; row++) {
                assertRowIsWhole(row, sheets);
            }
        }
    }

    /** All beginnings and ends of the row's cells are on one sheet. */
    private static void assertRowIsWhole(int row, List<String> sheets) {
        for (String sheet : sheets) {
            int begun = sheet.split("from" + row + "x", -1).length;
            int ended = sheet.split("to" + row + "x", -1).length;
            assertEquals(begun, ended, "row " + row + " is cut: " + sheet);
        }
    }

    private List<String> print(String name, String format) {
        page.navigate(server.url(name));
        return sheets(name, format);
    }

    /** The text of each sheet. */
    private List<String> sheets(String name, String format) {
        Path pdf = FOLDER.resolve(name.replace('/', '-').replace(".html", "-" + format + ".pdf"));
        page.pdf(new Page.PdfOptions().setPath(pdf).setFormat(format).setPreferCSSPageSize(false));
        Path text = Path.of(pdf.toString().replace(".pdf", ".txt"));
        Programs.run("pdftotext", "-enc", "UTF-8", pdf, text);
        try {
            List<String> sheets = new ArrayList<>(List.of(Files.readString(text).split("\f")));
            sheets.removeIf(String::isBlank);
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
