package org.waymark.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.model.Reference.Scheme;

/**
 * The schemes of the links that authors of a guide may write: one for each kind of piece, and those of the tool.
 *
 * @param kinds the entries, then the other kinds of the guide
 */
public record LinkSchemes(List<PieceKind> kinds) {
    /** The schemes of a guide that has only entries. */
    public static final LinkSchemes ENTRIES = of(List.of());

    public LinkSchemes {
        kinds = List.copyOf(kinds);
    }

    /** The schemes of a guide with other kinds of pieces beside its entries. */
    public static LinkSchemes of(List<? extends PieceKind> others) {
        return new LinkSchemes(Stream.concat(Arrays.stream(EntryKind.values()), others.stream())
                .<PieceKind>map(kind -> kind)
                .toList());
    }

    /** The schemes that lead to pieces of the guide. */
    public List<Scheme> ofPieces() {
        return kinds.stream().map(Scheme::of).toList();
    }

    /** The schemes of all links, in the order in which hints name them. */
    public List<Scheme> all() {
        return Stream.concat(
                        ofPieces().stream(),
                        Stream.of(Scheme.CITE, Scheme.BLOCK, Scheme.WEB, Scheme.MAIL, Scheme.PHONE))
                .toList();
    }
}
