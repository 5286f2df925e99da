package org.waymark.yaml;

import java.util.Optional;

/**
 * The two lines of three hyphens around the front matter of a Markdown file, as offsets in its text.
 *
 * @param start where the front matter begins
 * @param end where the line below it begins
 * @param body where the Markdown begins
 */
public record Fences(int start, int end, int body) {
    private static final String FENCE = "---";

    /** Nothing where one of the lines is missing. */
    public static Optional<Fences> of(String text) {
        int start = behindFence(text, 0);
        for (int line = start; start > 0 && line < text.length(); line = nextLine(text, line)) {
            int body = behindFence(text, line);
            if (body > 0) {
                return Optional.of(new Fences(start, line, body));
            }
        }
        return Optional.empty();
    }

    /** Whether a file begins as front matter does. */
    public static boolean areOpened(String text) {
        return behindFence(text, 0) > 0;
    }

    /** Where the line after a fence begins; 0 where the line is none. Spaces behind the hyphens are nothing. */
    private static int behindFence(String text, int at) {
        int next = nextLine(text, at);
        String line = text.substring(at, next);
        return line.startsWith(FENCE) && line.substring(FENCE.length()).isBlank() ? next : 0;
    }

    private static int nextLine(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
    }
}
