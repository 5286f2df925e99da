package org.waymark.character;

import java.util.regex.Pattern;

/** Texts that are shown on one line, and are parts of lines in what programs read. */
public final class OneLine {
    private static final Pattern BREAKS = Pattern.compile("[\\s\\u001c-\\u001f\\u0085\\u2028\\u2029]+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

    private OneLine() {}

    /** The text with each run of spaces, tabs and line ends as one space. Spaces that do not break stay between words. */
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

    /** Whether a text would end a line or a field of one. */
    public static boolean holdsSeparator(String text) {
        return SEPARATORS.matcher(text).find();
    }
}
