package org.waymark.character;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cleans up text as its author meant it: repairs what other programs added or split, without visible changes. Composes
 * letters with their accents, expands PDF ligatures, and removes invisible characters unless the script needs them.
 */
public final class CleanText {
    /** A letter with separate combining marks, or Korean in separate jamo. */
    private static final Pattern APART =
            Pattern.compile("[^\\p{M}\\s]\\p{M}+|[\\u1100-\\u11ff\\ua960-\\ua97c\\ud7b0-\\ud7fb]+");

    private static final Pattern LIGATURE = Pattern.compile("[\\ufb00-\\ufb06]");
    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u034f\\u200b-\\u200f\\u2060\\u061c]");

    /** Scripts that never need joiners between letters or a marked word end. */
    private static final Set<UnicodeScript> PLAIN = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HANGUL,
            UnicodeScript.HEBREW,
            UnicodeScript.UNKNOWN);

    private static final Pattern RIGHT_TO_LEFT =
            Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}]");
    private static final int LONG_WORD = 12;

    private CleanText() {}

    public static String of(String text) {
        if (CommonSigns.areAllIn(text)) {
            return text;
        }
        String letters =
                LIGATURE.matcher(text).replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
        String whole = APART.matcher(letters).replaceAll(CleanText::composed);
        return UNSEEN.matcher(whole).replaceAll(found -> isNeeded(whole, found.start()) ? found.group() : "");
    }

    private static String composed(MatchResult apart) {
        return Normalizer.normalize(apart.group(), Normalizer.Form.NFC);
    }

    private static boolean isNeeded(String text, int at) {
        char mark = text.charAt(at);
        int before = at == 0 ? ' ' : text.codePointBefore(at);
        int after = at + 1 == text.length() ? ' ' : text.codePointAt(at + 1);
        return switch (mark) {
            case '\u00ad' -> isHyphen(text, at);
            case '\u200b' -> UnspacedScript.has(before) || UnspacedScript.has(after);
            case '\u200c', '\u200d' -> joins(before) || joins(after);
            case '\u200e', '\u200f', '\u061c' ->
                RIGHT_TO_LEFT.matcher(lineOf(text, at)).find();
            default -> false;
        };
    }

    /**
     * True if a character beside a joiner may need it: letters of Arabic and Indic scripts, and emoji that are joined.
     */
    private static boolean joins(int sign) {
        UnicodeScript script = UnicodeScript.of(sign);
        boolean isPicture = Character.getType(sign) == Character.OTHER_SYMBOL || sign == 0xfe0f || sign >= 0x1f000;
        boolean isOfAll = script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
        return isOfAll ? isPicture : !PLAIN.contains(script);
    }

    /** True if a soft hyphen is inside a long word, or at the end of a line, where it is reported as a fault. */
    private static boolean isHyphen(String text, int at) {
        if (isAtLineEnd(text, at)) {
            return true;
        }
        int start = at;
        int end = at + 1;
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        long letters = text.substring(start, end).chars().filter(c -> c != 0xad).count();
        boolean isInside = start < at && end > at + 1;
        return isInside && letters >= LONG_WORD;
    }

    private static boolean isOfWord(char c) {
        return c == 0xad || Character.isLetter(c);
    }

    /** True if a soft hyphen splits a word at the end of a line, as in text copied from a PDF. */
    public static boolean isAtLineEnd(String text, int at) {
        int next = at + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        boolean ends = next == text.length() || text.charAt(next) == '\n' || next > at + 1;
        return text.charAt(at) == 0xad && ends && at > 0 && Character.isLetter(text.charAt(at - 1));
    }

    private static String lineOf(String text, int at) {
        int start = text.lastIndexOf('\n', at) + 1;
        int end = text.indexOf('\n', at);
        return text.substring(start, end < 0 ? text.length() : end);
    }
}
