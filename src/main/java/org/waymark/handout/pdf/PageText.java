package org.waymark.handout.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a page with their places. */
final class PageText {
    private static final double LEAST_FILLED = 0.8;

    private final PDRectangle paper;
    private final List<TextPosition> letters;

    private PageText(PDRectangle paper, List<TextPosition> letters) {
        this.paper = paper;
        this.letters = letters;
    }

    static PageText of(PDDocument document, int number) throws IOException {
        PDPage page = document.getPage(number - 1);
        Collector collector = new Collector();
        collector.setStartPage(number);
        collector.setEndPage(number);
        collector.getText(document);
        return new PageText(page.getMediaBox(), collector.letters);
    }

    /** The words in a rectangle of the page. */
    String in(PDRectangle box) {
        StringBuilder words = new StringBuilder();
        float below = Float.NaN;
        for (TextPosition letter : letters) {
            float middle = letter.getXDirAdj() + letter.getWidthDirAdj() / 2;
            float base = paper.getHeight() - letter.getYDirAdj();
            if (box.contains(middle, base + 1)) {
                boolean isNewLine = !Float.isNaN(below) && Math.abs(base - below) > 1;
                words.append(isNewLine ? " " : "").append(letter.getUnicode());
                below = base;
            }
        }
        return words.toString().strip().replaceAll("\\s+", " ");
    }

    /**
     * True if a letter stands in the margin above the text: it ends the page before, and is drawn a second time, out of sight.
     *
     * @param letter its number, in the order in which letters are drawn, from 0 on
     */
    boolean isAbove(int letter, float margin) {
        return letter < letters.size() && letters.get(letter).getYDirAdj() < margin;
    }

    /** True if the text ends far above the foot of the page. */
    boolean hasHole(float foot) {
        double lowest = letters.stream()
                .mapToDouble(TextPosition::getYDirAdj)
                .filter(y -> y < paper.getHeight() - foot)
                .max()
                .orElse(0);
        return lowest < (paper.getHeight() - foot) * LEAST_FILLED;
    }

    /** Keeps the letters in place of the text. */
    private static final class Collector extends PDFTextStripper {
        private final List<TextPosition> letters = new ArrayList<>();

        Collector() throws IOException {
            setSuppressDuplicateOverlappingText(false);
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            letters.add(letter);
        }
    }
}
