package org.waymark.model;

/** A language of the guide, identified by its BCP 47 tag, for example {@code en} or {@code es}. */
public record Language(String tag) implements Comparable<Language> {
    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
