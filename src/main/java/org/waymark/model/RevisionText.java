package org.waymark.model;

import org.waymark.diagnostic.SourcePosition;

/** The text of one revision in one language, whatever its form. */
public sealed interface RevisionText permits Document, KeyedWords {
    Language language();

    Provenance provenance();

    /** True if this language alone is checked but not shown. */
    boolean draft();

    /** The name of its file in the folder of the revision. */
    String file();

    /** The position where the text begins in its file. */
    SourcePosition position();
}
