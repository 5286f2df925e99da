package org.waymark.model;

import java.util.Optional;
import org.waymark.diagnostic.SourcePosition;

/**
 * One top-level part of a text: a paragraph, a heading, a list, a table, a callout.
 *
 * @param shape what must be equal in every language, for example {@code heading of level 2} or {@code list of 3}
 * @param level of a heading, 2 to 6; else 0
 * @param name what links and coverage point at; given in the source language only
 * @param text without markup, a line for each paragraph, item or cell
 */
public record Block(
        BlockKind kind,
        String shape,
        int level,
        Optional<Located<String>> name,
        Markup markup,
        String text,
        SourcePosition position) {

    /** The number of words, as white space parts them. */
    public int words() {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !Character.isWhitespace(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
