package org.waymark.model;

/** The identifier of an entry: its kind and slug. */
public record EntryId(EntryKind kind, String slug) implements Comparable<EntryId> {
    /** The slug of the home page. */
    public static final String HOME = "home";

    /** The id as authors write it in commands, for example {@code glossary/deposit}. */
    public String path() {
        return kind.folder() + "/" + slug;
    }

    /** The address of the entry's page in a language. It must never change: readers keep links to it. */
    public String page(Language language) {
        if (kind == EntryKind.PAGE) {
            return language + "/" + (slug.equals(HOME) ? "index" : slug) + ".html";
        }
        return language + "/" + path() + ".html";
    }

    /** The id as authors write it in links, for example {@code term:deposit}. */
    public String link() {
        return kind.scheme() + ":" + slug;
    }

    @Override
    public int compareTo(EntryId other) {
        int kinds = kind.compareTo(other.kind);
        return kinds == 0 ? slug.compareTo(other.slug) : kinds;
    }

    @Override
    public String toString() {
        return path();
    }
}
