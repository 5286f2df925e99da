package org.waymark.handout.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws a small picture of a document's first page. */
final class Preview {
    /** The pictures are about 150 pixels wide. */
    private static final float SCALE = 0.245f;

    private Preview() {}

    static byte[] of(PDDocument document) throws IOException {
        System.setProperty("java.awt.headless", "true");
        BufferedImage picture = new PDFRenderer(document).renderImage(0, SCALE, ImageType.GRAY);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }
}
