package org.waymark.model;

import java.util.Arrays;
import java.util.List;
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

    /** The kinds of link targets. */
    public enum Scheme {
        FAQ("faq:"),
        TERM("term:"),
        PAGE("page:"),
        QUIZ("quiz:"),
        /** The law of a state by its code, or the list of all ({@link PieceList#TARGET}). */
        STATE("state:"),
        CITE("cite:"),
        BLOCK("#"),
        WEB("https:"),
        MAIL("mailto:"),
        PHONE("tel:"),
        FOOTNOTE("^"),
        /** None of the above: an error, reported where the link is read. */
        NOWHERE("");

        private final String prefix;

        Scheme(String prefix) {
            this.prefix = prefix;
        }

        public String prefix() {
            return prefix;
        }

        /** The kind of entry that this scheme leads to, if it leads to one. */
        public Optional<EntryKind> entryKind() {
            return Arrays.stream(EntryKind.values())
                    .filter(kind -> (kind.scheme() + ":").equals(prefix))
                    .findFirst();
        }

        /** All prefixes that authors may write. */
        public static List<String> prefixes() {
            return Arrays.stream(values())
                    .map(Scheme::prefix)
                    .filter(prefix -> prefix.length() > 1)
                    .toList();
        }
    }

    /** True if it leads to a piece of this kind, or to the list of all. */
    public boolean leadsTo(WordedKind kind) {
        return scheme.prefix().equals(kind.scheme() + ":");
    }

    /** A copy that leads to the given block. */
    public Reference to(BlockId block) {
        Scheme other = Arrays.stream(Scheme.values())
                .filter(found ->
                        found.entryKind().equals(Optional.of(block.entry().kind())))
                .findFirst()
                .orElseThrow();
        return new Reference(other, block.entry().slug(), block.block(), words, position);
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
