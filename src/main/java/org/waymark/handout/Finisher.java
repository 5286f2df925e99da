package org.waymark.handout;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** Gives a PDF what PDF/UA asks for and browsers leave out, and nothing that differs from one run to the next. */
final class Finisher {
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

    private Finisher() {}

    static byte[] finish(byte[] printed, Handout handout) {
        try (PDDocument document = Loader.loadPDF(printed);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            name(document, handout);
            date(document, handout);
            Tags.mend(document);
            for (PDPage page : document.getPages()) {
                describeLinks(page, handout);
                Artifacts.mark(document, page);
            }
            document.setDocumentId((long) handout.file().hashCode());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void name(PDDocument document, Handout handout) throws IOException {
        var catalog = document.getDocumentCatalog();
        PDViewerPreferences found = catalog.getViewerPreferences();
        PDViewerPreferences preferences = found == null ? new PDViewerPreferences(new COSDictionary()) : found;
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setLanguage(handout.language().tag());
        document.getDocumentInformation().setTitle(handout.title());
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(METADATA.formatted(
                        PaperStyle.escaped(handout.title()), handout.language().tag())
                .getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private static void date(PDDocument document, Handout handout) {
        Calendar day = GregorianCalendar.from(handout.day().atStartOfDay(ZoneOffset.UTC));
        day.setTimeZone(TimeZone.getTimeZone("UTC"));
        document.getDocumentInformation().setCreationDate(day);
        document.getDocumentInformation().setModificationDate(day);
    }

    /** A link says in words where it leads: by what it stands on, or by its address, or by the name of the sheet. */
    private static void describeLinks(PDPage page, Handout handout) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getContents() == null) {
                String words = words(page, link);
                String address = link.getAction() instanceof PDActionURI to ? to.getURI() : handout.title();
                link.setContents(words.isEmpty() ? address : words);
            }
        }
    }

    private static String words(PDPage page, PDAnnotationLink link) throws IOException {
        PDRectangle box = link.getRectangle();
        PDFTextStripperByArea area = new PDFTextStripperByArea();
        area.addRegion(
                "link",
                new Rectangle2D.Float(
                        box.getLowerLeftX(),
                        page.getMediaBox().getHeight() - box.getUpperRightY(),
                        box.getWidth(),
                        box.getHeight()));
        area.extractRegions(page);
        return area.getTextForRegion("link").strip().replaceAll("\\s+", " ");
    }
}
