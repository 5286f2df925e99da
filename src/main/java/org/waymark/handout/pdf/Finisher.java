package org.waymark.handout.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.waymark.handout.FinishedSheet;
import org.waymark.handout.Form;
import org.waymark.handout.Handout;
import org.waymark.handout.pdf.Imposition.Fold;

/** Gives a PDF what PDF/UA asks for and browsers leave out, and nothing that differs from one run to the next. */
public final class Finisher {
    private static final String METADATA = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>""";

    /** The height of the margin at the foot of a page, in points. */
    private static final float FOOT = 62;

    /** The height of the margin above the text, in points: 12 mm. */
    private static final float HEAD = 34;

    private final Handout handout;

    private Finisher(Handout handout) {
        this.handout = handout;
    }

    /** The finished file of what a browser printed. */
    public static FinishedSheet finish(byte[] printed, Handout handout) {
        try (PDDocument document = Loader.loadPDF(printed)) {
            return new Finisher(handout).finish(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FinishedSheet finish(PDDocument document) throws IOException {
        name(document);
        date(document);
        Tags.mend(document);
        ElementIds.renumber(document);
        RepeatedHeads heads = RepeatedHeads.of(document);
        GlyphTexts texts = new GlyphTexts();
        List<Integer> holes = new ArrayList<>();
        int last = document.getNumberOfPages();
        boolean hasMargins = handout.form() != Form.CARD; // each page of a card is a panel
        for (int number = 1; number <= last; number++) {
            PDPage page = document.getPage(number - 1);
            PageText text = PageText.of(document, number);
            if (number < last && hasMargins && text.hasHole(FOOT)) {
                holes.add(number);
            }
            describeLinks(page, text);
            List<Object> tokens = texts.read(page, letter -> hasMargins && text.isAbove(letter, HEAD));
            Artifacts.mark(document, page, tokens, heads.on(page));
        }
        texts.mend();
        int pages = impose(document, last);
        byte[] preview = hasPreview() ? Preview.of(document) : new byte[0];
        document.setDocumentId((long) handout.file().hashCode());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return new FinishedSheet(bytes.toByteArray(), pages, holes, preview);
    }

    /** Sets the pages of forms that are folded on their paper. The number of pages that a reader turns, or has before her. */
    private int impose(PDDocument document, int pages) throws IOException {
        Fold fold = handout.foot().isFromRight() ? Fold.RIGHT : Fold.LEFT;
        switch (handout.form()) {
            case STANDARD, LARGE -> {}
            case BOOKLET -> Imposition.impose(document, Booklet.of(pages, fold));
            case CARD -> {
                Imposition.impose(document, PocketCard.of(pages, fold));
                return document.getNumberOfPages();
            }
        }
        return pages;
    }

    /** The other forms of a sheet have the picture of the first. */
    private boolean hasPreview() {
        return handout.form() == Form.STANDARD || handout.form() == Form.CARD;
    }

    private void name(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog();
        PDViewerPreferences found = catalog.getViewerPreferences();
        PDViewerPreferences preferences = found == null ? new PDViewerPreferences(new COSDictionary()) : found;
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setLanguage(handout.language().tag());
        document.getDocumentInformation().setTitle(handout.title());
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(
                METADATA.formatted(escaped(handout.title()), handout.language().tag())
                        .getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void date(PDDocument document) {
        Calendar day = GregorianCalendar.from(handout.day().atStartOfDay(ZoneOffset.UTC));
        day.setTimeZone(TimeZone.getTimeZone("UTC"));
        document.getDocumentInformation().setCreationDate(day);
        document.getDocumentInformation().setModificationDate(day);
    }

    /** A link says in words where it leads: by what it stands on, or by its address, or by the name of the sheet. */
    private void describeLinks(PDPage page, PageText text) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getContents() == null) {
                String words = text.in(link.getRectangle());
                String address = link.getAction() instanceof PDActionURI to ? to.getURI() : handout.title();
                link.setContents(words.isEmpty() ? address : words);
            }
        }
    }
}
