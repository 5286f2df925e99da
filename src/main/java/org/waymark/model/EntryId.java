package org.waymark.model;

/** What an entry is called everywhere: its kind and its slug. */
public record EntryId(EntryKind kind, String slug) implements Comparable<EntryId> {
    /** The page about the guide that is the first page of its language. */
    public static final String HOME = "home";

    /** As authors write it in commands, for example {@code glossary/plea}. */
    public String path() {
        return kind.folder() + "/" + slug;
    }

    /** The address of its page in a language: the contract with everybody who keeps a link. */
    public String page(Language language) {
        if (kind == EntryKind.PAGE) {
            return language + "/" + (slug.equals(HOME) ? "index" : slug) + ".html";
        }
        return language + "/" + path() + ".html";
    }

    /** As authors write it in links, for example {@code term:plea}. */
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
