package org.waymark.model;

import java.util.Optional;
import org.waymark.diagnostic.SourcePosition;

/**
 * A top-level block of a text: a paragraph, heading, list, table or callout.
 *
 * @param shape the structure that every language must share, for example {@code heading of level 2} or
 *     {@code list of 3}
 * @param level the level of a heading, 2 to 6; 0 for any other block
 * @param name the name that links and coverage refer to; set in the source language only
 * @param text the text without markup, with one line for each paragraph, item or cell
 */
public record Block(
        BlockKind kind,
        String shape,
        int level,
        Optional<Located<String>> name,
        Markup markup,
        String text,
        SourcePosition position) {

    /** Counts the words, separated by white space. */
    public int words() {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c > ' ' && c < 0x80) || !Character.isWhitespace(c);
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
