package org.waymark.character;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which words are compared. Words that look alike to a reader are equal in this form. */
public final class ComparisonForm {
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\u034f\\ufe00-\\ufe0f\\u115f\\u1160\\u3164\\uffa0]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private ComparisonForm() {}

    /** The text in lower case, NFKC normalized, without invisible characters and with single spaces. */
    public static String of(String text) {
        if (CommonSigns.areAllIn(text)) {
            return withSingleSpaces(text.toLowerCase(Locale.ROOT));
        }
        String plain = Normalizer.normalize(UNSEEN.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
        return BLANKS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    /** The same as by the pattern, for a text whose only blanks are spaces, tabs and line ends. */
    private static String withSingleSpaces(String text) {
        return hasSingleSpaces(text) ? text : squeezed(text);
    }

    private static boolean hasSingleSpaces(String text) {
        char before = 'a';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static String squeezed(String text) {
        StringBuilder single = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ') {
                single.append(c);
            } else if (i == 0 || text.charAt(i - 1) > ' ') {
                single.append(' ');
            }
        }
        return single.toString();
    }
}
