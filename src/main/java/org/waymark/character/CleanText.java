package org.waymark.character;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text as its author meant it: what a program put in or took apart on the way is mended, and nothing that can be seen changes.
 * Letters and their accents are one character each, ligatures of PDFs are letters, and marks that nobody sees are left out where no
 * script needs them.
 */
public final class CleanText {
    /** A letter with marks that stand apart, or Korean in its parts. */
    private static final Pattern APART =
            Pattern.compile("[^\\p{M}\\s]\\p{M}+|[\\u1100-\\u11ff\\ua960-\\ua97c\\ud7b0-\\ud7fb]+");

    private static final Pattern LIGATURE = Pattern.compile("[\\ufb00-\\ufb06]");
    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u034f\\u200b-\\u200f\\u2060\\u061c]");

    /** Scripts whose letters never need to be told how to join, or where a word ends. */
    private static final Set<UnicodeScript> PLAIN = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HANGUL,
            UnicodeScript.HEBREW,
            UnicodeScript.UNKNOWN);

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA);

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
            case '\u200b' ->
                WITHOUT_SPACES.contains(UnicodeScript.of(before)) || WITHOUT_SPACES.contains(UnicodeScript.of(after));
            case '\u200c', '\u200d' -> joins(before) || joins(after);
            case '\u200e', '\u200f', '\u061c' ->
                RIGHT_TO_LEFT.matcher(lineOf(text, at)).find();
            default -> false;
        };
    }

    /** Whether letters beside a joiner may need it: those of Arabic, Persian, Indic scripts; and pictures that are joined. */
    private static boolean joins(int sign) {
        UnicodeScript script = UnicodeScript.of(sign);
        boolean isPicture = Character.getType(sign) == Character.OTHER_SYMBOL || sign == 0xfe0f || sign >= 0x1f000;
        boolean isOfAll = script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
        return isOfAll ? isPicture : !PLAIN.contains(script);
    }

    /** Whether a soft hyphen parts a long word, or a word at the end of a line: the second is a fault that is told. */
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

    /** Whether a soft hyphen cuts a word in two, as it does in lines that were copied from a PDF. */
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
