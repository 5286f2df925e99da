package org.waymark.handout.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Heads of tables that stand on further pages once more. A browser tags them as more text of the same cells, so that whoever hears
 * the table hears "Kind of crime Kind of crime": here they leave the structure (PDF/UA-1, 7.1: what is repeated is an artifact).
 */
final class RepeatedHeads {
    private static final COSName TABLE = COSName.getPDFName("Table");
    private static final COSName ROW = COSName.getPDFName("TR");
    private static final COSName HEAD = COSName.getPDFName("TH");

    /** The numbers of the marked contents that left the structure, by their page. */
    private final IdentityHashMap<COSDictionary, Set<Integer>> left = new IdentityHashMap<>();

    private RepeatedHeads() {}

    /** Takes them out of a document's structure. */
    static RepeatedHeads of(PDDocument document) throws IOException {
        RepeatedHeads heads = new RepeatedHeads();
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            heads.lookThrough(root.getCOSObject());
            heads.forget(root.getParentTree());
        }
        return heads;
    }

    /** The numbers of the marked contents on a page that belong to no element any more. */
    Set<Integer> on(PDPage page) {
        return left.getOrDefault(page.getCOSObject(), Set.of());
    }

    private void lookThrough(COSDictionary element) {
        List<COSDictionary> kids = elements(element);
        if (TABLE.equals(element.getCOSName(COSName.S))) {
            kids.stream()
                    .filter(kid -> ROW.equals(kid.getCOSName(COSName.S)))
                    .findFirst()
                    .filter(row -> elements(row).stream().allMatch(cell -> HEAD.equals(cell.getCOSName(COSName.S))))
                    .ifPresent(this::keepOnce);
        }
        kids.forEach(this::lookThrough);
    }

    /** Leaves an element what stands on its own page. */
    private void keepOnce(COSDictionary element) {
        COSDictionary page = element.getCOSDictionary(COSName.PG);
        if (page != null) {
            COSArray kept = new COSArray();
            for (COSBase kid : Tags.kids(element)) {
                COSDictionary other = kid instanceof COSDictionary part ? part.getCOSDictionary(COSName.PG) : null;
                if (kid instanceof COSDictionary part
                        && part.containsKey(COSName.MCID)
                        && other != null
                        && other != page) {
                    left.computeIfAbsent(other, any -> new HashSet<>()).add(part.getInt(COSName.MCID));
                } else {
                    kept.add(kid);
                }
            }
            element.setItem(COSName.K, kept);
        }
        elements(element).forEach(this::keepOnce);
    }

    private static List<COSDictionary> elements(COSDictionary element) {
        return Tags.kids(element).stream()
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .filter(kid -> kid.containsKey(COSName.S))
                .toList();
    }

    /** The way back, from the contents of a page to their elements. */
    private void forget(PDNumberTreeNode parents) throws IOException {
        for (Map.Entry<COSDictionary, Set<Integer>> page : left.entrySet()) {
            Object found = parents.getValue(page.getKey().getInt(COSName.STRUCT_PARENTS));
            if (found instanceof COSObjectable known && known.getCOSObject() instanceof COSArray elements) {
                page.getValue().forEach(number -> elements.set(number, COSNull.NULL));
            }
        }
    }
}
