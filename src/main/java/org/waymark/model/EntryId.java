package org.waymark.model;

import java.util.Comparator;

/** The identifier of an entry: its kind and slug. */
public record EntryId(EntryKind kind, String slug) implements Comparable<EntryId> {
    /** The slug of the home page. */
    public static final String HOME = "home";

    private static final Comparator<EntryId> ORDER =
            Comparator.comparing(EntryId::kind).thenComparing(EntryId::slug);

    /** The id as authors write it in commands, for example {@code glossary/plea}. */
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

    /** The id as authors write it in links, for example {@code term:plea}. */
    public String link() {
        return kind.scheme() + ":" + slug;
    }

    @Override
    public int compareTo(EntryId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path();
    }
}
