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

/** Sets several pages of a document on each side of its paper, to be folded after printing. The tags stay in reading order. */
final class Imposition {
    private static final COSName LINK = COSName.getPDFName("Link");
    private static final COSName SPAN = COSName.getPDFName("Span");
    private static final COSName STREAM = COSName.getPDFName("Stm");
    private static final COSName MARKED = COSName.getPDFName("MCR");
    private static final COSName OBJECT = COSName.getPDFName("OBJR");

    private final PDDocument document;
    private final IdentityHashMap<COSDictionary, Place> places = new IdentityHashMap<>();

    /** Where a page has gone: the side of a sheet, and the drawing of it that stands there. */
    private record Place(COSDictionary side, COSStream drawing) {}

    /** The side of a front cover on which the paper is folded. */
    enum Fold {
        LEFT,
        /** For languages that are read from right to left. */
        RIGHT
    }

    /**
     * One side of a sheet of paper.
     *
     * @param columns how many pages stand beside each other
     * @param rows how many rows of them there are
     */
    record Side(int columns, int rows, List<Spot> spots) {
        Side {
            spots = List.copyOf(spots);
        }
    }

    /**
     * The spot of a page on a side.
     *
     * @param page the number of the page, from 0 on; beyond the last one the spot stays empty
     * @param column from 0 on, from the left
     * @param row from 0 on, from above
     * @param isTurned true if the page stands on its head
     */
    record Spot(int page, int column, int row, boolean isTurned) {}

    private Imposition(PDDocument document) {
        this.document = document;
    }

    /** Replaces the pages, which are of one size, by sides that show them. */
    static void impose(PDDocument document, List<Side> sides) throws IOException {
        new Imposition(document).impose(sides);
    }

    private void impose(List<Side> sides) throws IOException {
        List<PDPage> pages = new ArrayList<>();
        document.getPages().forEach(pages::add);
        List<PDPage> sheets = new ArrayList<>();
        for (Side side : sides) {
            sheets.add(sheet(side, pages));
        }
        pages.forEach(document::removePage);
        sheets.forEach(document::addPage);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.removeItem(COSName.DESTS);
        catalog.removeItem(COSName.OUTLINES);
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            move(root.getCOSObject(), root.getCOSObject());
        }
    }

    private PDPage sheet(Side side, List<PDPage> pages) throws IOException {
        PDRectangle page = pages.get(0).getMediaBox();
        PDPage sheet = new PDPage(new PDRectangle(page.getWidth() * side.columns(), page.getHeight() * side.rows()));
        sheet.setResources(new PDResources());
        StringBuilder drawn = new StringBuilder();
        for (Spot spot : side.spots()) {
            if (spot.page() < pages.size()) {
                drawn.append(draw(pages.get(spot.page()), sheet, matrix(spot, side, page)));
            }
        }
        PDStream contents = new PDStream(document);
        try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(drawn.toString().getBytes(StandardCharsets.US_ASCII));
        }
        sheet.setContents(contents);
        sheet.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        return sheet;
    }

    /** Moves a page to its spot. A page that stands on its head is turned about the corner that comes to lie below at the left. */
    private static String matrix(Spot spot, Side side, PDRectangle page) {
        int turn = spot.isTurned() ? 1 : 0;
        float x = page.getWidth() * (spot.column() + turn);
        float y = page.getHeight() * (side.rows() - 1 - spot.row() + turn);
        return (spot.isTurned() ? "-1 0 0 -1 " : "1 0 0 1 ") + x + " " + y;
    }

    private String draw(PDPage page, PDPage sheet, String matrix) throws IOException {
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
        places.put(page.getCOSObject(), new Place(sheet.getCOSObject(), drawing.getCOSObject()));
        COSName name = sheet.getResources().add(drawing);
        return "q " + matrix + " cm /" + name.getName() + " Do Q\n";
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
