package org.waymark.search;

/** What a reader can find. A result's id begins with the folder, for example {@code faq/what-is-vacatur}. */
public enum SearchKind {
    ANSWER("faq", 1),
    QUIZ("quiz", 1),
    PAGE("pages", 0.85),
    TOPIC("topics", 0.6),
    TERM("glossary", 0.7),
    STATE("states", 2),
    /** The list of all of them. */
    STATES("states", 0.7);

    private final String folder;
    private final double weight;

    SearchKind(String folder, double weight) {
        this.folder = folder;
        this.weight = weight;
    }

    public String folder() {
        return folder;
    }

    /** How much a match says. Most questions want an answer, though a word has the shorter text and so the rarer terms. */
    double weight() {
        return weight;
    }
}
