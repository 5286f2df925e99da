package org.waymark.model;

/** A kind of printed sheet, as {@code handouts:} in guide.yaml names it. */
public enum SheetKind {
    /** The whole guide. */
    GUIDE("guide"),
    /** The answers of a topic. */
    TOPIC("topics"),
    ANSWER("answers"),
    /** What to do first, on one page. */
    FIRST_STEPS("first-steps"),
    /** The details of all answers. */
    DETAILS("details"),
    /** A questionnaire. */
    WORKSHEET("worksheets"),
    /** All records of a dataset. */
    TABLE("tables"),
    RECORD("records"),
    /** A card for a pocket. */
    CARD("card");

    private final String plural;

    SheetKind(String plural) {
        this.plural = plural;
    }

    /** The name in guide.yaml. */
    public String key() {
        return plural;
    }
}
