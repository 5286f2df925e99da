package org.waymark.i18n;

import java.util.regex.Pattern;
import org.waymark.character.ComparisonForm;

/** Words as they are looked for in texts: in the form of {@link ComparisonForm}, with digits of one script and a space for a hyphen. */
public final class PlainText {
    private static final Pattern UNSPACED = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");

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

    /** Whether a plain text has a plain phrase that neither begins nor ends within a word or a number. */
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

    /** Whether the place is within a word or a number. */
    private static boolean isWithin(String plain, int place) {
        if (place == 0 || place == plain.length()) {
            return false;
        }
        int before = plain.codePointBefore(place);
        int after = plain.codePointAt(place);
        return (Character.isDigit(before) && Character.isDigit(after)) || (isWord(before) && isWord(after));
    }

    private static boolean isWord(int letter) {
        return Character.isLetter(letter)
                && !UNSPACED.matcher(Character.toString(letter)).matches();
    }
}
