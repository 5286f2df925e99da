package org.waymark.handout.production;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.handout.Form;
import org.waymark.handout.Handout;
import org.waymark.handout.HandoutException;
import org.waymark.handout.PdfFile;
import org.waymark.handout.SheetFiles;
import org.waymark.model.Language;
import org.waymark.model.OutputFile;
import org.waymark.model.PaperSize;

/** Sheets through a real browser: what they say, whether aids can read them, and whether they are the same each time. */
final class HandoutsIT {
    private static final Path STYLE = Path.of("themes/default/handout");
    private static final String PAGE = """
            <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>Neutral</title></head><body>
            <h1 id="top">%s</h1>
            <ul><li>One <strong>firm</strong> efficient office</li><li><a href="#end">Down</a></li></ul>
            <table><thead><tr><th scope="col">Column</th></tr></thead><tbody><tr><td>Cell</td></tr></tbody></table>
            <p style="break-before: page" id="end"><a href="other.html">Another page</a></p></body></html>""";

    @TempDir
    private Path shelf;

    @ParameterizedTest
    @CsvSource({"en, Clearing a record", "es, Año y corazón: ¿qué sigue?", "vi, Đạo luật được áp dụng tại nơi quý vị ở"
    })
    void aSheetSaysWhatItsPageSaysAndAidsCanReadIt(String language, String words) throws Exception {
        byte[] pdf = print(language, words, "").content();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains(words), text);
            assertTrue(text.contains("1-888-373-7888"), text);
            assertTrue(text.contains("page 2 of 2"), text);
            assertTrue(text.contains("One firm efficient office"), text);
            assertEquals(2, document.getNumberOfPages());
            assertEquals("The sheet", document.getDocumentInformation().getTitle());
            for (var page : document.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    var used = page.getResources().getFont(font);
                    assertTrue(used.isEmbedded() && used.getName().contains("Noto"), used.getName());
                }
            }
        }
        assertEquals(Map.of(), faults(pdf));
    }

    /** The order of the letters is left to the program that copies; shapes in place of letters cannot be put right by any. */
    @Test
    void arabicIsCopiedOutAsLetters() throws Exception {
        byte[] pdf = print("ar", "محو السجل يُقدَّم ويُبيّن", "").content();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.chars().noneMatch(letter -> letter >= 0xFB50 && letter <= 0xFEFF), text);
            "محو السجل يُقدَّم ويُبيّن".chars().forEach(letter -> assertTrue(text.indexOf(letter) >= 0, text));
        }
        assertEquals(Map.of(), faults(pdf));
    }

    @Test
    void theSameSheetHasTheSameBytes() throws IOException {
        assertArrayEquals(
                print("en", "Twice", "").content(), print("en", "Twice", "").content());
    }

    @Test
    void aLinkBearsTheAddressOfTheSiteOrNone() throws IOException {
        assertEquals(
                List.of("https://guide.example/en/other.html"), links(print("en", "Links", "https://guide.example/")));
        assertEquals(List.of(), links(print("en", "Links", "")));
    }

    /** One panel too few or too many would put all that follow in the wrong place. */
    @Test
    void aCardWithoutEightPanelsIsRefused() {
        assertEquals(
                "the texts of the pocket card take 2 panels, and a card has 8: shorten the name of a help line, or take"
                        + " 'card' out of handouts in guide.yaml",
                refused(sheet("en", "en/sheet.html", Form.CARD)));
    }

    @Test
    void aPageThatTheSiteDoesNotHaveIsNamed() {
        String said = refused(sheet("en", "en/nowhere.html", Form.STANDARD));
        assertTrue(said.startsWith("en/nowhere.html cannot be printed: the site has no such page"), said);
    }

    private String refused(Handout sheet) {
        var handouts = handouts(new Shelf(shelf), "en", "Words", "");
        return String.valueOf(assertThrows(HandoutException.class, () -> handouts.make(List.of(sheet), step -> {}))
                .getMessage());
    }

    @Test
    void aFinishedSheetIsTakenFromTheShelf() throws IOException {
        Shelf first = new Shelf(shelf);
        assertEquals(1, printed(first, "First"));
        assertEquals(0, printed(first, "First"));
        assertEquals(1, printed(first, "Second"));
    }

    private static int printed(Shelf on, String words) throws IOException {
        List<String> printed = new ArrayList<>();
        handouts(on, "en", words, "").make(List.of(sheet("en")), step -> printed.add(step.file()));
        return printed.size();
    }

    private OutputFile print(String language, String words, String baseUrl) throws IOException {
        Path empty = Files.createTempDirectory(shelf, "shelf");
        Handout sheet = sheet(language);
        var made = handouts(new Shelf(empty), language, words, baseUrl).make(List.of(sheet), step -> {});
        return new OutputFile(sheet.file(), made.get(sheet).pdf());
    }

    private static Handouts handouts(Shelf on, String language, String words, String baseUrl) {
        byte[] page = PAGE.formatted(language, words).getBytes(StandardCharsets.UTF_8);
        SheetFiles files = path -> path.endsWith("sheet.html") ? Optional.of(page) : style(path);
        return new Handouts(Handouts.browser().orElseThrow(), on, files, baseUrl);
    }

    private static Optional<byte[]> style(String path) {
        try {
            Path file = STYLE.resolve(path.replace(SheetFiles.STYLE, ""));
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Handout sheet(String language) {
        return sheet(language, language + "/sheet.html", Form.STANDARD);
    }

    private static Handout sheet(String language, String page, Form form) {
        var number = "page " + Handout.Foot.PAGE + " of " + Handout.Foot.PAGES;
        return new Handout(
                page,
                language + "/sheet.pdf",
                form,
                PaperSize.LETTER,
                new Language(language),
                "The sheet",
                new Handout.Foot("The sheet", "Help line: 1-888-373-7888", number, false),
                LocalDate.of(2026, 6, 20));
    }

    private static List<String> links(OutputFile file) throws IOException {
        String pdf = new String(file.content(), StandardCharsets.ISO_8859_1);
        assertFalse(pdf.contains("file:"), "a link to a file of this machine");
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.content())) {
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI to) {
                        found.add(to.getURI());
                    }
                }
            }
        }
        return found;
    }

    private static Map<?, Integer> faults(byte[] pdf) throws Exception {
        try (PdfFile file = new PdfFile(pdf)) {
            return file.faults();
        }
    }
}
