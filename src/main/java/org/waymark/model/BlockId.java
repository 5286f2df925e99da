package org.waymark.model;

import java.util.Optional;

/**
 * What a block is called everywhere.
 *
 * @param block its name in the text of the entry; blank for the entry as a whole
 */
public record BlockId(EntryId entry, String block) {

    /** As authors write it, {@code faq/slug#block} or {@code faq/slug}; empty where that names no kind of entry. */
    public static Optional<BlockId> parse(String name) {
        int slash = Math.max(0, name.indexOf('/'));
        String place = name.substring(Math.min(name.length(), slash + 1));
        int hash = place.indexOf('#');
        String slug = hash < 0 ? place : place.substring(0, hash);
        return EntryKind.ofScheme(name.substring(0, slash))
                .map(kind -> new BlockId(new EntryId(kind, slug), hash < 0 ? "" : place.substring(hash + 1)));
    }

    /** As authors write it. */
    public String name() {
        return entry.kind().scheme() + "/" + entry.slug() + fragment();
    }

    /** What stands in an address behind that of the page. */
    public String fragment() {
        return block.isEmpty() ? "" : "#" + block;
    }

    /** Where it is in the guide: in another entry, if it has moved there. */
    public BlockId now(Site site) {
        return site.entry(entry)
                .flatMap(found -> found.move(block))
                .map(move -> move.to().value())
                .orElse(this);
    }
}
