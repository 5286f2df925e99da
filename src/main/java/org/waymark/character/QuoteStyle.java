package org.waymark.character;

import java.util.regex.Pattern;

/** Makes quotation marks and apostrophes comparable across typographic styles. */
public final class QuoteStyle {
    // French separates its quotation marks from the words by a non-breaking space
    private static final Pattern DOUBLE =
            Pattern.compile("«[\\u00a0\\u202f]?|[\\u00a0\\u202f]?»|[\\u201c\\u201d\\u201e\\u201f]");
    private static final Pattern SINGLE =
            Pattern.compile("‹[\\u00a0\\u202f]?|[\\u00a0\\u202f]?›|[\\u2018\\u2019\\u201a\\u201b]");

    private QuoteStyle() {}

    /** The text with straight quotation marks and apostrophes. */
    public static String plain(String text) {
        return isPlain(text) ? text : straightened(text);
    }

    /** Whether there is nothing to replace, as in most texts that authors type. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u00ab' && isMark(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(char c) {
        return c == '«' || c == '»' || c == '‹' || c == '›' || (c >= '\u2018' && c <= '\u201f');
    }

    private static String straightened(String text) {
        return SINGLE.matcher(DOUBLE.matcher(text).replaceAll("\"")).replaceAll("'");
    }
}
