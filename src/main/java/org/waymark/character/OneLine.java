package org.waymark.character;

import java.util.regex.Pattern;

/** Text on one line, as pages and machine-readable files need it. */
public final class OneLine {
    private static final Pattern BREAKS = Pattern.compile("[\\s\\u001c-\\u001f\\u0085\\u2028\\u2029]+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

    private OneLine() {}

    /**
     * Replaces each run of white space and line breaks by one space and trims the ends. Keeps non-breaking spaces
     * between words.
     */
    public static String of(String text) {
        String line = holdsBreak(text) ? BREAKS.matcher(text).replaceAll(" ") : text;
        int start = 0;
        int end = line.length();
        while (start < end && isBlank(line.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    /** Whether there is more than single spaces between words. */
    private static boolean holdsBreak(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = c == ' ';
            if ((c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029')
                    || (isSpace && i > 0 && text.charAt(i - 1) == ' ')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** True if the text contains a character that would end a line or a field. */
    public static boolean holdsSeparator(String text) {
        return SEPARATORS.matcher(text).find();
    }
}
