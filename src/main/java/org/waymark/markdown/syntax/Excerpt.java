package org.waymark.markdown.syntax;

/** An author's words as messages quote them. */
public final class Excerpt {
    private static final int LONGEST = 60;

    private Excerpt() {}

    /** The text on one line, shortened to 60 characters. */
    public static String of(String text) {
        String line = text.strip().replaceAll("\\s*\\n\\s*", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
    }
}
