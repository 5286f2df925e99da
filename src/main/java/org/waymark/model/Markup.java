package org.waymark.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Safe HTML with placeholders. The page that shows it decides where links lead, the ids of blocks, the words of the
 * interface and the depth of headings.
 */
public record Markup(List<Piece> pieces) {
    public Markup {
        pieces = List.copyOf(pieces);
    }

    /** A piece of the HTML. */
    public sealed interface Piece {
        /** Appends this piece as the page shows it. {@code open} holds the links that are not closed yet. */
        void write(StringBuilder html, Page page, Deque<Anchor> open);

        /** The reference, if this piece opens a link. */
        default Optional<Reference> opened() {
            return Optional.empty();
        }

        /** HTML that is the same on every page. */
        record Html(String html) implements Piece {
            @Override
            public void write(StringBuilder out, Page page, Deque<Anchor> open) {
                out.append(html);
            }
        }

        /** The start of a link. */
        record Open(Reference reference) implements Piece {
            @Override
            public void write(StringBuilder out, Page page, Deque<Anchor> open) {
                Anchor anchor = page.anchor(reference);
                open.push(anchor);
                out.append(anchor.open());
            }

            @Override
            public Optional<Reference> opened() {
                return Optional.of(reference);
            }
        }

        /** The end of the link that was opened last. */
        record Close() implements Piece {
            @Override
            public void write(StringBuilder out, Page page, Deque<Anchor> open) {
                out.append(open.pop().close());
            }
        }

        /** The marker of a footnote: its number, if the page numbers footnotes. */
        record NoteMark(String label) implements Piece {
            @Override
            public void write(StringBuilder out, Page page, Deque<Anchor> open) {
                out.append(page.noteMark(label));
            }
        }

        /** The {@code id} attribute of the block, if the page gives it one. */
        record Id() implements Piece {
            @Override
            public void write(StringBuilder out, Page page, Deque<Anchor> open) {
                String id = page.id();
                out.append(id.isEmpty() ? "" : " id=\"" + id + "\"");
            }
        }

        /** The {@code open} attribute of a details element, if the page shows it open. */
        record OpenDetails() implements Piece {
            @Override
            public void write(StringBuilder out, Page page, Deque<Anchor> open) {
                out.append(page.opensDetails() ? " open" : "");
            }
        }

        /** A message of the interface. */
        record Message(String key) implements Piece {
            @Override
            public void write(StringBuilder out, Page page, Deque<Anchor> open) {
                out.append(page.message(key));
            }
        }

        /** The name of a heading element, {@code h2} to {@code h6}. */
        record HeadingTag(int level) implements Piece {
            @Override
            public void write(StringBuilder out, Page page, Deque<Anchor> open) {
                out.append('h').append(Math.min(6, level + page.headingShift()));
            }
        }
    }

    /** The tags around the words of a link, for example {@code <a href="...">} and {@code </a>}. */
    public record Anchor(String open, String close) {
        /** No link: the words stay plain. */
        public static final Anchor NONE = new Anchor("", "");
    }

    /** Fills the placeholders. It is asked in the order of the text. */
    public interface Page {
        Anchor anchor(Reference reference);

        /** The id of the current block, escaped; blank if it has none. */
        String id();

        /** The text of a message, escaped. */
        String message(String key);

        /** The marker of a footnote, escaped. It is requested after the link to the note. */
        default String noteMark(String label) {
            return label.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
        }

        /** The number of levels by which headings are deeper than on the entry's own page. */
        int headingShift();

        /** True if details elements are shown open. */
        default boolean opensDetails() {
            return false;
        }
    }

    public List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        pieces.forEach(piece -> piece.opened().ifPresent(references::add));
        return List.copyOf(references);
    }

    /** The HTML as the page shows it. */
    public String html(Page page) {
        StringBuilder html = new StringBuilder();
        Deque<Anchor> open = new ArrayDeque<>();
        pieces.forEach(piece -> piece.write(html, page, open));
        return html.toString();
    }
}
