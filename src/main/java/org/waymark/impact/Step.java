package org.waymark.impact;

import org.waymark.model.WordedKind;

/**
 * What a maintainer does about affected pieces. The steps are done in the order in which they stand here, with one for the
 * facts of each kind after that for the texts.
 *
 * @param id the id for programs
 * @param words the instruction for people
 */
public record Step(String id, String words) {
    static final Step SOURCE = new Step("source", "Read the source, and write the day after read-on");
    static final Step LISTS = new Step("lists", "Look at these lines of the guide");
    public static final Step TEXTS =
            new Step("texts", "Read these texts again; where the meaning changes: ./waymark revise <name>");
    public static final Step TRANSLATIONS =
            new Step("translations", "Then their translations: ./waymark translations --diff");
    public static final Step SHEETS =
            new Step("sheets", "Then build, print these sheets again, and tell who hands them out");

    /** The step for the facts of a kind. */
    public static Step of(WordedKind kind) {
        return new Step(kind.review().id(), kind.review().instruction());
    }
}
