package org.waymark.search;

/** What a reader can find. A result's id begins with the folder, for example {@code faq/what-is-vacatur}. */
public enum SearchKind {
    ANSWER("faq"),
    QUIZ("quiz"),
    PAGE("pages"),
    TOPIC("topics"),
    TERM("glossary");

    private final String folder;

    SearchKind(String folder) {
        this.folder = folder;
    }

    public String folder() {
        return folder;
    }
}
