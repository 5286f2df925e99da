package org.waymark.handout.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/** Numbers the elements that others name anew. A browser numbers them by all that it has shown before. */
final class ElementIds {
    private static final COSName ID = COSName.getPDFName("ID");
    private static final COSName TREE = COSName.getPDFName("IDTree");
    private static final COSName HEADERS = COSName.getPDFName("Headers");

    private final Map<String, String> renamed = new HashMap<>();
    private final TreeMap<String, COSDictionary> elements = new TreeMap<>();

    private ElementIds() {}

    static void renumber(PDDocument document) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return;
        }
        ElementIds ids = new ElementIds();
        ids.rename(root.getCOSObject());
        ids.follow(root.getCOSObject());
        if (root.getCOSObject().containsKey(TREE)) {
            root.getCOSObject().setItem(TREE, ids.tree());
        }
    }

    private void rename(COSDictionary element) {
        String old = element.getString(ID);
        if (old != null) {
            String name = renamed.computeIfAbsent(old, found -> "element%06d".formatted(renamed.size() + 1));
            element.setString(ID, name);
            elements.put(name, element);
        }
        for (COSBase kid : Tags.kids(element)) {
            if (kid instanceof COSDictionary part && part.containsKey(COSName.S)) {
                rename(part);
            }
        }
    }

    /** Cells of a table name their headers. */
    private void follow(COSDictionary element) {
        headers(element.getDictionaryObject(COSName.A));
        for (COSBase kid : Tags.kids(element)) {
            if (kid instanceof COSDictionary part && part.containsKey(COSName.S)) {
                follow(part);
            }
        }
    }

    private void headers(@Nullable COSBase attributes) {
        if (attributes instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                headers(several.getObject(i));
            }
        } else if (attributes instanceof COSDictionary one
                && one.getDictionaryObject(HEADERS) instanceof COSArray names) {
            for (int i = 0; i < names.size(); i++) {
                if (names.getObject(i) instanceof COSString name) {
                    names.set(i, new COSString(renamed.getOrDefault(name.getString(), name.getString())));
                }
            }
        }
    }

    private COSDictionary tree() {
        COSArray names = new COSArray();
        elements.forEach((name, element) -> {
            names.add(new COSString(name));
            names.add(element);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        return tree;
    }
}
