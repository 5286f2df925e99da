package org.waymark.model;

import org.waymark.diagnostic.SourcePosition;

/** Words that can be translated as a whole: a block, a footnote or a phrase. */
public interface Translatable {
    /** The words without markup, with one line for each paragraph, item or cell. */
    String text();

    /** Where they begin in their file. */
    SourcePosition position();
}
