package org.waymark.handout.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Sets the pages of a document two on a side, in the order in which they are read when the sheets are printed on both sides and
 * folded. The tags stay in reading order.
 */
final class Booklet {
    private static final int ON_SHEET = 4;
    private static final COSName LINK = COSName.getPDFName("Link");
    private static final COSName SPAN = COSName.getPDFName("Span");
    private static final COSName STREAM = COSName.getPDFName("Stm");
    private static final COSName MARKED = COSName.getPDFName("MCR");
    private static final COSName OBJECT = COSName.getPDFName("OBJR");

    private final PDDocument document;
    private final IdentityHashMap<COSDictionary, Place> places = new IdentityHashMap<>();

    /** Where a page has gone: the side of a sheet, and the drawing of it that stands there. */
    private record Place(COSDictionary side, COSStream drawing) {}

    /** The side of the front cover on which a booklet is folded. */
    enum Fold {
        LEFT,
        /** For languages that are read from right to left. */
        RIGHT
    }

    private Booklet(PDDocument document) {
        this.document = document;
    }

    static void impose(PDDocument document, Fold fold) throws IOException {
        new Booklet(document).impose(fold);
    }

    private void impose(Fold fold) throws IOException {
        List<PDPage> pages = new ArrayList<>();
        document.getPages().forEach(pages::add);
        int last = (pages.size() + ON_SHEET - 1) / ON_SHEET * ON_SHEET - 1;
        List<PDPage> sides = new ArrayList<>();
        for (int first = 0; first < last - first; first++) {
            // an odd page of a book stands on the side away from the fold, where reading goes on
            boolean isLeft = (first % 2 == 1) == (fold == Fold.LEFT);
            sides.add(isLeft ? side(pages, first, last - first) : side(pages, last - first, first));
        }
        pages.forEach(document::removePage);
        sides.forEach(document::addPage);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.removeItem(COSName.DESTS);
        catalog.removeItem(COSName.OUTLINES);
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            move(root.getCOSObject(), root.getCOSObject());
        }
    }

    /** The two pages with some numbers, from 0 on, side by side; there may be fewer pages. */
    private PDPage side(List<PDPage> pages, int left, int right) throws IOException {
        PDRectangle half = pages.get(0).getMediaBox();
        PDPage side = new PDPage(new PDRectangle(half.getWidth() * 2, half.getHeight()));
        side.setResources(new PDResources());
        StringBuilder drawn = new StringBuilder();
        if (left < pages.size()) {
            drawn.append(draw(pages.get(left), side, 0));
        }
        if (right < pages.size()) {
            drawn.append(draw(pages.get(right), side, half.getWidth()));
        }
        PDStream contents = new PDStream(document);
        try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(drawn.toString().getBytes(StandardCharsets.US_ASCII));
        }
        side.setContents(contents);
        side.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        return side;
    }

    private String draw(PDPage page, PDPage side, float shift) throws IOException {
        PDFormXObject drawing = new PDFormXObject(document);
        try (OutputStream out = drawing.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            page.getContents().transferTo(out);
        }
        drawing.setResources(page.getResources());
        drawing.setBBox(page.getMediaBox());
        int parents = page.getCOSObject().getInt(COSName.STRUCT_PARENTS);
        if (parents >= 0) {
            drawing.setStructParents(parents);
        }
        places.put(page.getCOSObject(), new Place(side.getCOSObject(), drawing.getCOSObject()));
        COSName name = side.getResources().add(drawing);
        return "q 1 0 0 1 " + shift + " 0 cm /" + name.getName() + " Do Q\n";
    }

    /** Lets the tags name the drawings in place of the pages. Nothing can be followed on paper, so links are words. */
    private void move(COSDictionary element, COSBase page) {
        COSBase own = element.getDictionaryObject(COSName.PG);
        COSBase here = own == null ? page : own;
        if (LINK.equals(element.getCOSName(COSName.S))) {
            element.setItem(COSName.S, SPAN);
        }
        COSArray moved = new COSArray();
        for (COSBase kid : Tags.kids(element)) {
            if (kid instanceof COSInteger number) {
                moved.add(content(number, here));
            } else if (kid instanceof COSDictionary part && MARKED.equals(part.getCOSName(COSName.TYPE))) {
                COSBase named = part.getDictionaryObject(COSName.PG);
                moved.add(content((COSInteger) part.getDictionaryObject(COSName.MCID), named == null ? here : named));
            } else if (kid instanceof COSDictionary part && !OBJECT.equals(part.getCOSName(COSName.TYPE))) {
                move(part, here);
                moved.add(part);
            }
        }
        if (element.containsKey(COSName.K)) {
            element.setItem(COSName.K, moved);
        }
        Place place = own instanceof COSDictionary known ? places.get(known) : null;
        if (place != null) {
            element.setItem(COSName.PG, place.side());
        }
    }

    private COSBase content(COSInteger number, COSBase page) {
        if (!(page instanceof COSDictionary known)) {
            return number;
        }
        Place place = places.get(known);
        if (place == null) {
            return number;
        }
        COSDictionary content = new COSDictionary();
        content.setItem(COSName.TYPE, MARKED);
        content.setItem(COSName.PG, place.side());
        content.setItem(STREAM, place.drawing());
        content.setItem(COSName.MCID, number);
        return content;
    }
}
