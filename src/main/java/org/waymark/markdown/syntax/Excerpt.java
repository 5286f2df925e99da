package org.waymark.markdown.syntax;

/** Words of an author as messages quote them. */
public final class Excerpt {
    private static final int LONGEST = 60;

    private Excerpt() {}

    /** On one line, and not at length. */
    public static String of(String text) {
        String line = text.strip().replaceAll("\\s*\\n\\s*", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
    }
}
