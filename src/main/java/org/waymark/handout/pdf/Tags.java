package org.waymark.handout.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Puts the tags of a document right: what each newer type stands for, and lists as PDF has them. */
final class Tags {
    private static final COSName ITEM = COSName.getPDFName("LI");
    private static final COSName LABEL = COSName.getPDFName("Lbl");
    private static final COSName BODY = COSName.getPDFName("LBody");
    private static final Map<String, String> STAND_FOR = Map.of(
            "Strong", "Span",
            "Em", "Span",
            "Sub", "Span",
            "Title", "P",
            "Aside", "Note",
            "FENote", "Note",
            "Artifact", "NonStruct",
            "DocumentFragment", "Div");

    private Tags() {}

    static void mend(PDDocument document) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return;
        }
        COSDictionary roles = new COSDictionary();
        new TreeMap<>(STAND_FOR).forEach((type, older) -> roles.setName(type, older));
        root.getCOSObject().setItem(COSName.ROLE_MAP, roles);
        mend(root.getCOSObject());
    }

    private static void mend(COSDictionary element) {
        List<COSBase> kids = kids(element);
        if (ITEM.equals(element.getCOSName(COSName.S)) && kids.stream().anyMatch(kid -> !isPartOfItem(kid))) {
            wrap(element, kids);
        }
        kids.stream()
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .filter(kid -> kid.containsKey(COSName.S))
                .forEach(Tags::mend);
    }

    static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            return several.toList().stream()
                    .map(kid -> kid instanceof COSObject far ? far.getObject() : kid)
                    .toList();
        }
        return kids == null ? List.of() : List.of(kids);
    }

    private static boolean isPartOfItem(COSBase kid) {
        return kid instanceof COSDictionary part
                && (LABEL.equals(part.getCOSName(COSName.S)) || BODY.equals(part.getCOSName(COSName.S)));
    }

    /** An item has a label and a body; browsers leave the body out. */
    private static void wrap(COSDictionary item, List<COSBase> kids) {
        COSDictionary body = new COSDictionary();
        body.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        body.setItem(COSName.S, BODY);
        body.setItem(COSName.P, item);
        COSArray inBody = new COSArray();
        COSArray inItem = new COSArray();
        for (COSBase kid : kids) {
            if (isPartOfItem(kid)) {
                inItem.add(kid);
                continue;
            }
            inBody.add(kid);
            if (kid instanceof COSDictionary part && part.containsKey(COSName.S)) {
                part.setItem(COSName.P, body);
            }
        }
        body.setItem(COSName.K, inBody);
        inItem.add(body);
        item.setItem(COSName.K, inItem);
    }
}
