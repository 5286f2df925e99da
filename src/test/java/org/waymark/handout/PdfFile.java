package org.waymark.handout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A PDF as tests look at it. */
public final class PdfFile implements AutoCloseable {
    private final byte[] bytes;
    private final PDDocument document;

    public PdfFile(byte[] bytes) throws IOException {
        this.bytes = bytes.clone();
        this.document = Loader.loadPDF(bytes);
    }

    /** What veraPDF finds against PDF/UA-1: how often each rule is broken. */
    public Map<?, Integer> faults() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var flavour = PDFAFlavour.PDFUA_1;
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getFailedChecks();
        }
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    public String title() {
        return String.valueOf(document.getDocumentInformation().getTitle());
    }

    /** The names of fonts that a reader's machine would have to bring. */
    public Set<String> strangeFonts() throws IOException {
        Set<String> strange = new HashSet<>();
        for (PDPage page : document.getPages()) {
            collect(page.getResources(), strange);
        }
        return strange;
    }

    private static void collect(PDResources resources, Set<String> strange) throws IOException {
        for (var name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            if (!font.isEmbedded() || !font.getName().matches("[A-Z]{6}\\+(Noto|Vazirmatn).*")) {
                strange.add(font.getName());
            }
        }
        for (var name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                collect(form.getResources(), strange);
            }
        }
    }

    /** A picture of a page, for comparison. */
    public BufferedImage picture(int page, float dotsPerInch) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(page - 1, dotsPerInch, ImageType.RGB);
    }

    /** True if no page shows a colour. */
    public boolean isGrey() throws IOException {
        for (int page = 1; page <= pages(); page++) {
            BufferedImage picture = picture(page, 20);
            for (int point :
                    picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth())) {
                int red = point >> 16 & 255;
                int green = point >> 8 & 255;
                int blue = point & 255;
                if (Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > 8) {
                    return false;
                }
            }
        }
        return true;
    }

    /** All letters as they are drawn, line by line: each line from left to right, and no two lines in one. */
    public String allText() throws IOException {
        StringBuilder text = new StringBuilder();
        new org.apache.pdfbox.text.PDFTextStripper() {
            private float below = Float.NaN;

            @Override
            protected void processTextPosition(TextPosition letter) {
                text.append(letter.getYDirAdj() == below ? "" : "\n").append(letter.getUnicode());
                below = letter.getYDirAdj();
            }
        }.getText(document);
        return text.toString();
    }

    /**
     * The texts of all elements of the structure, as they are copied out, without white space. The letters of a line that is read
     * from right to left come in the order in which they stand, from left to right.
     */
    public Set<String> texts() throws IOException {
        Map<COSDictionary, Map<Integer, String>> contents = new HashMap<>();
        for (PDPage page : document.getPages()) {
            contents.put(page.getCOSObject(), marked(page));
            for (var name : page.getResources().getXObjectNames()) {
                if (page.getResources().getXObject(name) instanceof PDFormXObject drawing) {
                    contents.put(drawing.getCOSObject(), marked(alone(drawing)));
                }
            }
        }
        Set<String> texts = new HashSet<>();
        text(document.getDocumentCatalog().getStructureTreeRoot(), null, contents, texts);
        return texts;
    }

    /** A drawing as if it were a page: pages that are set on larger ones have become drawings, whose numbers begin anew. */
    private static PDPage alone(PDFormXObject drawing) {
        PDPage page = new PDPage(drawing.getBBox());
        page.setResources(drawing.getResources());
        page.setContents(drawing.getContentStream());
        return page;
    }

    private static Map<Integer, String> marked(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> marked = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> collect(content, marked));
        return marked;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> marked) {
        StringBuilder text = new StringBuilder();
        letters(content, text);
        if (content.getMCID() >= 0) {
            marked.merge(content.getMCID(), text.toString(), String::concat);
        }
        content.getContents().stream()
                .filter(PDMarkedContent.class::isInstance)
                .forEach(inner -> collect((PDMarkedContent) inner, marked));
    }

    private static void letters(PDMarkedContent content, StringBuilder text) {
        if (content.getActualText() != null) {
            text.append(content.getActualText());
            return;
        }
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner && inner.getMCID() < 0) {
                letters(inner, text);
            }
        }
    }

    private static String text(
            PDStructureNode node,
            COSDictionary above,
            Map<COSDictionary, Map<Integer, String>> contents,
            Set<String> texts) {
        COSDictionary page = above;
        if (node instanceof PDStructureElement element && element.getPage() != null) {
            page = element.getPage().getCOSObject();
        }
        List<String> parts = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode inner) {
                parts.add(text(inner, page, contents, texts));
            } else if (kid instanceof PDMarkedContentReference reference) {
                COSDictionary drawing = reference.getCOSObject().getCOSStream(COSName.getPDFName("Stm"));
                COSDictionary there =
                        reference.getPage() == null ? page : reference.getPage().getCOSObject();
                parts.add(of(contents, drawing == null ? there : drawing, reference.getMCID()));
            } else if (kid instanceof Integer number) {
                parts.add(of(contents, page, number));
            }
        }
        String text = squeezed(String.join("", parts));
        texts.add(text);
        return text;
    }

    private static String of(Map<COSDictionary, Map<Integer, String>> contents, COSDictionary page, int number) {
        return contents.getOrDefault(page, Map.of()).getOrDefault(number, "");
    }

    /** A text without white space and without marks that no reader sees. */
    public static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069]", "");
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
