package org.waymark.model;

import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.SourcePosition;

/**
 * A fact of a piece, and what it rests on: who changes one of these has to look at the fact again.
 *
 * @param fact the fact as commands name it after its piece, for example {@code rule V1}; blank for the piece as a whole
 * @param keys the beginning of the keys of all words about it
 * @param statement the key of the words that state it; empty if all words about it do
 */
public record Basis(
        String fact, String keys, Optional<String> statement, SourcePosition position, List<Ground> grounds) {
    public Basis {
        grounds = List.copyOf(grounds);
    }

    /** Something that a fact rests on. */
    public record Ground(Form form, Located<String> value) {}

    /** The form of what a fact rests on. */
    public enum Form {
        /** A source of the guide or a subsection, by the id that authors write. */
        CITATION,
        /** A named block of an entry, for example {@code faq/fees#sum}. */
        BLOCK,
        /** The address of a page. */
        PAGE,
        /** The title of a page. */
        TITLE,
        /** A law that is no source of the guide, as its citation is written. */
        LAW
    }
}
