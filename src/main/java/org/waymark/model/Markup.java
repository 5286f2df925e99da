package org.waymark.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Safe HTML with open places: where a link leads, what a block is called, which words of the interface stand in it and
 * how deep its headings lie depends on the page that shows it.
 */
public record Markup(List<Piece> pieces) {
    public Markup {
        pieces = List.copyOf(pieces);
    }

    /** A part of the HTML. */
    public sealed interface Piece {
        /** Writes itself as the page has it. {@code open} holds the links that are not closed yet. */
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

        /** The beginning of a link. */
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

        /** The end of the link opened last. */
        record Close() implements Piece {
            @Override
            public void write(StringBuilder out, Page page, Deque<Anchor> open) {
                out.append(open.pop().close());
            }
        }

        /** The mark of a footnote: its number, where the page numbers them. */
        record NoteMark(String label) implements Piece {
            @Override
            public void write(StringBuilder out, Page page, Deque<Anchor> open) {
                out.append(page.noteMark(label));
            }
        }

        /** The attribute with the block's name, if the page gives it one. */
        record Id() implements Piece {
            @Override
            public void write(StringBuilder out, Page page, Deque<Anchor> open) {
                String id = page.id();
                out.append(id.isEmpty() ? "" : " id=\"" + id + "\"");
            }
        }

        /** The attribute with which details are open, if the page has them so. */
        record OpenDetails() implements Piece {
            @Override
            public void write(StringBuilder out, Page page, Deque<Anchor> open) {
                out.append(page.opensDetails() ? " open" : "");
            }
        }

        /** A word of the interface. */
        record Message(String key) implements Piece {
            @Override
            public void write(StringBuilder out, Page page, Deque<Anchor> open) {
                out.append(page.message(key));
            }
        }

        /** The name of a heading's element, {@code h2} to {@code h6}. */
        record HeadingTag(int level) implements Piece {
            @Override
            public void write(StringBuilder out, Page page, Deque<Anchor> open) {
                out.append('h').append(Math.min(6, level + page.headingShift()));
            }
        }
    }

    /** What stands before and after the words of a link, for example {@code <a href="...">} and {@code </a>}. */
    public record Anchor(String open, String close) {
        /** Plain words: no link at all. */
        public static final Anchor NONE = new Anchor("", "");
    }

    /** The page that fills the open places. It is asked in the order of the text. */
    public interface Page {
        Anchor anchor(Reference reference);

        /** The id of the block being written, escaped; empty for none. */
        String id();

        /** A word of the interface, escaped. */
        String message(String key);

        /** The mark of a footnote, escaped. It is asked for after the link to the note. */
        default String noteMark(String label) {
            return label.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
        }

        /** How many levels deeper than on a page of their own the headings lie. */
        int headingShift();

        /** Whether readers find details open. */
        default boolean opensDetails() {
            return false;
        }
    }

    public List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        pieces.forEach(piece -> piece.opened().ifPresent(references::add));
        return List.copyOf(references);
    }

    /** The HTML as the page has it. */
    public String html(Page page) {
        StringBuilder html = new StringBuilder();
        Deque<Anchor> open = new ArrayDeque<>();
        pieces.forEach(piece -> piece.write(html, page, open));
        return html.toString();
    }
}
