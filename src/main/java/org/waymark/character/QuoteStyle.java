package org.waymark.character;

import java.util.regex.Pattern;

/** Quotation marks and apostrophes say the same in every style. */
public final class QuoteStyle {
    // French parts its marks from the words by a space that does not break
    private static final Pattern DOUBLE =
            Pattern.compile("«[\\u00a0\\u202f]?|[\\u00a0\\u202f]?»|[\\u201c\\u201d\\u201e\\u201f]");
    private static final Pattern SINGLE =
            Pattern.compile("‹[\\u00a0\\u202f]?|[\\u00a0\\u202f]?›|[\\u2018\\u2019\\u201a\\u201b]");

    private QuoteStyle() {}

    /** The text with straight marks. */
    public static String plain(String text) {
        return SINGLE.matcher(DOUBLE.matcher(text).replaceAll("\"")).replaceAll("'");
    }
}
