package org.waymark.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a guide holds beside its texts. No stage after the reader changes it.
 *
 * @param kinds the kinds of pieces that the guide may hold beside its entries
 * @param declarations what the content itself says about kinds of pieces
 * @param thesauri everyday words for the search, at most one thesaurus for each language
 * @param catalogs the messages by language
 * @param images the pictures below {@code img/}, by their paths relative to the content folder
 * @param unread files and entries that exist but could not be read, relative to the content folder. They are
 *     reported already, so a link to one is not reported as another fault
 */
public record Resources(
        List<WordedKind> kinds,
        List<Declaration> declarations,
        List<Thesaurus> thesauri,
        Map<Language, MessageCatalog> catalogs,
        Map<String, ImageFile> images,
        Set<String> unread) {
    public static final Resources NONE = new Resources(List.of(), List.of(), List.of(), Map.of(), Map.of(), Set.of());

    public Resources {
        kinds = List.copyOf(kinds);
        declarations = List.copyOf(declarations);
        thesauri = List.copyOf(thesauri);
        catalogs = Collections.unmodifiableMap(new TreeMap<>(catalogs));
        images = Map.copyOf(images);
        unread = Collections.unmodifiableSet(new TreeSet<>(unread));
    }
}
