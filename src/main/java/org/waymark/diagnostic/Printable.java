package org.waymark.diagnostic;

import java.util.Locale;

/**
 * Makes untrusted text safe for a terminal. Control characters could move the cursor, change colours or delete earlier
 * output; direction marks could show letters in a false order. Each such character is escaped as in JSON.
 */
public final class Printable {
    private Printable() {}

    /** The text on one line. */
    public static String line(String text) {
        return lines(text).replace("\r", "\\r").replace("\n", "\\n");
    }

    /** The text with its line breaks. */
    public static String lines(String text) {
        if (text.chars().noneMatch(Printable::isUnsafe)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.chars().forEach(unit -> {
            if (isUnsafe(unit)) {
                safe.append(String.format(Locale.ROOT, "\\u%04x", unit));
            } else {
                safe.append((char) unit);
            }
        });
        return safe.toString();
    }

    private static boolean isUnsafe(int unit) {
        boolean isControl = unit < ' ' ? unit != '\n' && unit != '\t' && unit != '\r' : unit >= 0x7f && unit < 0xa0;
        boolean isDirection = unit == 0x061c
                || unit == 0x200e
                || unit == 0x200f
                || (unit >= 0x2028 && unit <= 0x202e)
                || (unit >= 0x2066 && unit <= 0x2069);
        return isControl || isDirection || unit == 0xfeff || (unit >= 0xfff9 && unit <= 0xfffb) || unit >= 0xfffe;
    }
}
