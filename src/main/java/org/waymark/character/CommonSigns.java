package org.waymark.character;

/**
 * The characters of which nearly all texts in Latin letters consist: ASCII, letters with the accents of western Europe, quotation
 * marks and dashes. None of them changes by normalization (NFC, NFKC) or is invisible, so a text of them alone needs none of that.
 */
public final class CommonSigns {
    private CommonSigns() {}

    public static boolean areAllIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isCommon(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The same, for a text that holds no digit either. */
    public static boolean areAllInWithoutDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isCommon(c) || (c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCommon(char c) {
        if (c < 0x7f) {
            return c >= ' ' || c == '\n' || c == '\t' || c == '\r';
        }
        return (c >= 0xc0 && c <= 0xff) || isMark(c);
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '\u00a1', '\u00a7', '\u00ab', '\u00b6', '\u00bb', '\u00bf' -> true; // ¡ § « ¶ » ¿
            case '\u2013', '\u2014', '\u2018', '\u2019', '\u201c', '\u201d' -> true; // dashes, quotation marks
            default -> false;
        };
    }
}
