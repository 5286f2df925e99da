package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Builds;

/** The code of a printed sheet: as a phone reads it from paper, and as a person types it. */
@ExtendWith(Stage.class)
class SheetCodeIT {
    private static final List<String> SHEETS = List.of(
            "en/print/guide.html", "ar/print/what-is-the-act.html", "en/print/first-steps.html", "es/states/ca.html");

    private final BuiltSite guide;
    private final Chromium chromium;

    @TempDir
    private Path temp;

    SheetCodeIT(BuiltSite guide, Chromium chromium) {
        this.guide = guide;
        this.chromium = chromium;
    }

    /** 150 dots an inch: what an old printer gives, or a photograph of the whole sheet. */
    @Test
    void aPhoneReadsTheSquaresOfPrintedSheets() throws Exception {
        BuiltSite built = withAddress();
        try (BrowserContext reader = chromium.phone()) {
            Page page = reader.newPage();
            for (String sheet : SHEETS) {
                page.navigate(built.fileUrl(sheet));

                String address = read(page.pdf(new Page.PdfOptions().setFormat("Letter")));

                assertTrue(address.matches("https://guide\\.example/c/[a-z0-9]{8}\\.html"), sheet + " " + address);
                assertTrue(built.pages().contains(address.substring("https://guide.example/".length())), address);
            }

            for (String language : List.of("en", "es", "ar", "vi", "zh-Hans")) {
                page.navigate(built.fileUrl(language + "/print/first-steps.html"));
                byte[] sheet = page.pdf(new Page.PdfOptions().setFormat("Letter"));

                assertEquals(1, sides(sheet), language + ": the square takes a sheet of its own");
            }

            page.navigate(built.fileUrl("es/print/card.html"));
            byte[] card = page.pdf(new Page.PdfOptions().setFormat("Letter").setPreferCSSPageSize(true));

            assertEquals("https://guide.example/es/index.html", read(card));
        }
    }

    private BuiltSite withAddress() {
        Path site = temp.resolve("site");
        Builds.sound(Builds.withBaseUrl(
                Builds.project(Builds.REPOSITORY, Path.of("themes/default"), site), "https://guide.example/"));
        return new BuiltSite(site);
    }

    private static int sides(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** What a reader of QR codes finds on the last page. */
    private static String read(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage picture =
                    new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 150, ImageType.RGB);
            int width = picture.getWidth();
            int[] pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
            var square = new RGBLuminanceSource(width, picture.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(square)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }

    @Test
    void aCodeTypedByHandIsFoundWithoutAServer() {
        try (BrowserContext reader = chromium.phone()) {
            Watch watch = Watch.over(reader);
            Page page = reader.newPage();
            page.navigate(guide.fileUrl("en/print/guide.html"));
            String code = page.locator(".code__letters").innerText();
            page.navigate(guide.fileUrl("c/index.html"));

            page.fill("#sheet-code-field", code.toLowerCase(Locale.ROOT).replace("-", " "));
            page.keyboard().press("Enter");
            page.locator("#sheet-code [role=status] a").click();
            assertEquals(
                    "This sheet is up to date", page.locator("h1").innerText().substring(0, 24));

            page.navigate(guide.fileUrl("c/index.html"));
            page.fill("#sheet-code-field", code.substring(0, 8) + (code.endsWith("3") ? "4" : "3"));
            page.keyboard().press("Enter");
            assertTrue(page.locator("#sheet-code [role=status]").innerText().length() > 10);
            assertEquals("", page.evaluate("() => location.search + location.hash"));
            assertEquals(List.of(), watch.faults(guide.folder().toUri().toString()));
        }
    }
}
