package org.waymark.model;

import java.util.Arrays;
import java.util.Optional;
import org.waymark.diagnostic.SourcePosition;

/**
 * A link as the author wrote it: by id, never by path.
 *
 * @param target the slug, source id or address, without scheme and fragment
 * @param fragment the name of the block after {@code #}; blank if there is none
 * @param words the words of the link, without markup
 */
public record Reference(Scheme scheme, String target, String fragment, String words, SourcePosition position)
        implements Destination {

    /** What a link leads to. The tool knows all of these; the kinds of pieces are known by their schemes. */
    public enum Form {
        ENTRY,
        /** A piece that is no entry, or the list of all pieces of its kind ({@link PieceList#TARGET}). */
        PIECE,
        CITATION,
        BLOCK,
        WEB,
        MAIL,
        PHONE,
        FOOTNOTE,
        /** None of those: an error, reported where the link is read. */
        NOWHERE
    }

    /**
     * The beginning of an address. A value, because each kind of content brings its own.
     *
     * @param prefix as authors write it, for example {@code faq:}
     */
    public record Scheme(Form form, String prefix) {
        public static final Scheme FAQ = of(EntryKind.FAQ);
        public static final Scheme TERM = of(EntryKind.TERM);
        public static final Scheme PAGE = of(EntryKind.PAGE);
        public static final Scheme CITE = new Scheme(Form.CITATION, "cite:");
        public static final Scheme BLOCK = new Scheme(Form.BLOCK, "#");
        public static final Scheme WEB = new Scheme(Form.WEB, "https:");
        public static final Scheme MAIL = new Scheme(Form.MAIL, "mailto:");
        public static final Scheme PHONE = new Scheme(Form.PHONE, "tel:");
        public static final Scheme FOOTNOTE = new Scheme(Form.FOOTNOTE, "^");
        public static final Scheme NOWHERE = new Scheme(Form.NOWHERE, "");

        /** The scheme of links to the pieces of a kind. */
        public static Scheme of(PieceKind kind) {
            return new Scheme(kind instanceof EntryKind ? Form.ENTRY : Form.PIECE, kind.scheme() + ":");
        }

        /** The kind of entry that this scheme leads to, if it leads to one. */
        public Optional<EntryKind> entryKind() {
            return Arrays.stream(EntryKind.values())
                    .filter(kind -> of(kind).equals(this))
                    .findFirst();
        }
    }

    public boolean is(Scheme other) {
        return scheme.equals(other);
    }

    /** True if it leads to a piece of this kind, or to the list of all. */
    public boolean leadsTo(WordedKind kind) {
        return is(Scheme.of(kind));
    }

    /** A copy that leads to the given block. */
    public Reference to(BlockId block) {
        return new Reference(Scheme.of(block.entry().kind()), block.entry().slug(), block.block(), words, position);
    }

    /** The block that it leads to, if it leads to an entry or to a block of one. */
    public Optional<BlockId> block() {
        return entry().map(id -> new BlockId(id, fragment));
    }

    /** The entry that it leads to, if it leads to one. */
    public Optional<EntryId> entry() {
        return scheme.entryKind().map(kind -> new EntryId(kind, target));
    }
}
