package org.waymark.i18n;

import org.waymark.character.ComparisonForm;
import org.waymark.character.UnspacedScript;

/**
 * Text in the form in which phrases are searched for: {@link ComparisonForm}, with ASCII digits and with spaces for
 * hyphens.
 */
public final class PlainText {
    private PlainText() {}

    public static String of(String text) {
        String compared = ComparisonForm.of(text);
        StringBuilder plain = new StringBuilder(compared.length());
        boolean isBetween = false;
        int next;
        for (int i = 0; i < compared.length(); i = next) {
            int c = compared.codePointAt(i);
            next = i + Character.charCount(c);
            if (c == ' ' || Character.getType(c) == Character.DASH_PUNCTUATION) {
                isBetween = true;
                continue;
            }
            if (isBetween) {
                plain.append(' ');
                isBetween = false;
            }
            plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c);
        }
        return plain.toString().strip();
    }

    /** True if a plain text contains a plain phrase that neither starts nor ends inside a word or number. */
    public static boolean holds(String plain, String phrase) {
        int at = phrase.isEmpty() ? -1 : plain.indexOf(phrase);
        while (at >= 0) {
            if (!isWithin(plain, at) && !isWithin(plain, at + phrase.length())) {
                return true;
            }
            at = plain.indexOf(phrase, at + 1);
        }
        return false;
    }

    /** True if the index is inside a word or number. */
    private static boolean isWithin(String plain, int place) {
        if (place == 0 || place == plain.length()) {
            return false;
        }
        int before = plain.codePointBefore(place);
        int after = plain.codePointAt(place);
        return (Character.isDigit(before) && Character.isDigit(after)) || (isWord(before) && isWord(after));
    }

    private static boolean isWord(int letter) {
        return Character.isLetter(letter) && !UnspacedScript.has(letter);
    }
}
