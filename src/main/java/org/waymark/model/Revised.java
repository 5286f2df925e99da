package org.waymark.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.waymark.diagnostic.SourcePosition;

/** The metadata that every revision has, whatever it revises. */
public sealed interface Revised permits Revision, WordedRevision {
    /** The number from 1, as in the folder name {@code r1}. */
    int number();

    /** True if it is checked but not shown. */
    boolean draft();

    /** The day from which it applies. */
    Located<LocalDate> effective();

    /** True if it applies by then. */
    default boolean isInForce(LocalDate day) {
        return !effective().value().isAfter(day);
    }

    /** What changed for the reader, in one sentence of the source language; from the second revision on. */
    Optional<String> change();

    /** The same sentence in another language, if the text of this revision has it. */
    Optional<String> change(Language language);

    /** True if the words that it changed must no longer be shown in any language. */
    boolean withdraw();

    /** Its texts by language. */
    Map<Language, ? extends RevisionText> texts();

    SourcePosition position();
}
