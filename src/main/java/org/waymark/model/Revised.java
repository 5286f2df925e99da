package org.waymark.model;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.diagnostic.SourcePosition;

/** What every revision says of itself, whatever it is a revision of. */
public sealed interface Revised permits Revision, WordedRevision {
    /** From 1, as in the folder's name {@code r1}. */
    int number();

    /** Checked, but not shown. */
    boolean draft();

    /** From when it holds. */
    Located<LocalDate> effective();

    /** What changed for the reader, in one sentence of the source language; from the second revision on. */
    Optional<String> change();

    /** The same sentence in the words of another language, where its text of this revision says it. */
    Optional<String> change(Language language);

    /** Whether the words that it changed must no longer be shown in any language. */
    boolean withdraw();

    SourcePosition position();
}
