package org.waymark.handout.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/** Finds the pages on which the targets of a document's own links stand. */
public final class PageNumbers {
    private PageNumbers() {}

    /** The number of the page by the name of a target, from 1 on. */
    public static Map<String, Integer> of(byte[] pdf) {
        Map<String, Integer> pages = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var targets = document.getDocumentCatalog().getDests();
            if (targets == null) {
                return pages;
            }
            for (COSName name : targets.getCOSObject().keySet()) {
                if (targets.getDestination(name.getName()) instanceof PDPageDestination place) {
                    pages.put(name.getName(), place.retrievePageNumber() + 1);
                }
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
