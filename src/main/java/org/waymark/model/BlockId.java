package org.waymark.model;

import java.util.Optional;

/**
 * The identifier of a block in the whole guide.
 *
 * @param block the name of the block within its entry; blank for the entry as a whole
 */
public record BlockId(EntryId entry, String block) {

    /** Parses {@code faq/slug#block} or {@code faq/slug}. Empty if the text names no kind of entry. */
    public static Optional<BlockId> parse(String name) {
        int slash = Math.max(0, name.indexOf('/'));
        String place = name.substring(Math.min(name.length(), slash + 1));
        int hash = place.indexOf('#');
        String slug = hash < 0 ? place : place.substring(0, hash);
        return EntryKind.ofScheme(name.substring(0, slash))
                .map(kind -> new BlockId(new EntryId(kind, slug), hash < 0 ? "" : place.substring(hash + 1)));
    }

    /** The id as authors write it, for example {@code faq/slug#block}. */
    public String name() {
        return entry.kind().scheme() + "/" + entry.slug() + fragment();
    }

    /** The fragment of a page's address, with its {@code #}; blank for the entry as a whole. */
    public String fragment() {
        return block.isEmpty() ? "" : "#" + block;
    }

    /** The block's current place: in another entry if it has moved there. */
    public BlockId now(Site site) {
        return site.entry(entry)
                .flatMap(found -> found.move(block))
                .map(move -> move.to().value())
                .orElse(this);
    }
}
