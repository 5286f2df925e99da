package org.waymark.model;

/** One text of an entry: a revision in a language. */
public record Version(Revision revision, Document document) {
    public boolean isIn(Language language) {
        return document.language().equals(language);
    }

    /** True if the text belongs to an earlier revision than the other. */
    public boolean isOlderThan(Version other) {
        return revision.number() < other.revision().number();
    }
}
