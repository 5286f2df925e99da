package org.waymark.model;

/**
 * The page that lists all pieces of a kind.
 *
 * @param name the first part of its address, for example {@code regions}
 * @param words the first part of the keys of its messages
 */
public record PieceList(String name, String words) {
    /** The target of a link to the list, in place of the slug of a piece: {@code region:index}. */
    public static final String TARGET = "index";

    /** The address in a language. It must never change: readers keep links to it. */
    public String page(Language language) {
        return language + "/" + name + "/index.html";
    }

    /** The address of the printed sheet of the whole list. */
    public String sheet(Language language) {
        return language + "/print/" + name + ".html";
    }

    /** The key of the message that is its heading. */
    public String heading() {
        return words + ".heading";
    }

    /** The key of the message that says what it is. */
    public String lead() {
        return words + ".lead";
    }
}
