package org.waymark.yaml;

import java.util.Optional;

/**
 * The two lines of three hyphens around the front matter of a Markdown file, as offsets in the text.
 *
 * @param start the start of the front matter
 * @param end the start of the closing line
 * @param body the start of the Markdown
 */
public record Fences(int start, int end, int body) {
    private static final String FENCE = "---";

    /** Finds the fences; empty if one of the lines is missing. */
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

    /** True if the text begins with an opening fence. */
    public static boolean areOpened(String text) {
        return behindFence(text, 0) > 0;
    }

    /** The offset after a fence line, or 0 if the line is not a fence. Spaces after the hyphens are allowed. */
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
