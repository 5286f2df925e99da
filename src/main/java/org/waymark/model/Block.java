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
        SourcePosition position)
        implements Translatable {}
