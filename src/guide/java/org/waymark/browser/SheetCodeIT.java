package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Builds;

/** The code of a printed sheet: as a phone reads it from paper, and as a person types it. */
@ExtendWith(Stage.class)
class SheetCodeIT {
    private final BuiltSite guide;
    private final Chromium chromium;

    @TempDir
    private Path temp;

    SheetCodeIT(BuiltSite guide, Chromium chromium) {
        this.guide = guide;
        this.chromium = chromium;
    }

    @Test
    void aPhoneReadsTheSquareOnThePrintedPage() throws Exception {
        Path site = temp.resolve("site");
        Builds.sound(Builds.withBaseUrl(
                Builds.project(Builds.REPOSITORY, Path.of("themes/default"), site), "https://guide.example/"));
        BuiltSite built = new BuiltSite(site);
        try (BrowserContext reader = chromium.phone()) {
            Page page = reader.newPage();
            page.navigate(built.fileUrl("en/print/guide.html"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            BufferedImage picture = ImageIO.read(
                    new ByteArrayInputStream(page.locator(".code__square").screenshot()));
            int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var square = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
            String address = new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(square)))
                    .getText();

            assertTrue(address.matches("https://guide\\.example/c/[a-z0-9]{8}\\.html"), address);
            assertTrue(built.pages().contains(address.substring("https://guide.example/".length())), address);
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

            page.fill(
                    "#sheet-code-field", code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
            page.keyboard().press("Enter");
            page.locator("#sheet-code [role=status] a").click();
            assertEquals(
                    "This sheet is up to date", page.locator("h1").innerText().substring(0, 24));

            page.navigate(guide.fileUrl("c/index.html"));
            page.fill("#sheet-code-field", code.substring(0, 8) + "3");
            page.keyboard().press("Enter");
            assertTrue(page.locator("#sheet-code [role=status]").innerText().length() > 10);
            assertEquals("", page.evaluate("() => location.search + location.hash"));
            assertEquals(List.of(), watch.faults(guide.folder().toUri().toString()));
        }
    }
}
