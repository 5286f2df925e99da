package org.waymark.character;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into the pieces by which phrases are found in it: words and numbers, and in scripts without spaces each sign by
 * itself. A punctuation mark is a piece too: no phrase goes on behind it, and some languages ask with a word that denies elsewhere.
 */
public final class Tokens {
    private static final String WITHIN = "'.";
    private static final String ENDS = ",;:.!?\u060c\u061b\u061f\u3001\u3002\u0964\u17d4";

    private Tokens() {}

    /** The pieces of a text in its comparison form, with straight apostrophes and without the vowel signs of Arabic and Hebrew. */
    public static List<String> of(String text) {
        String plain = QuoteStyle.plain(ComparisonForm.of(text));
        List<String> tokens = new ArrayList<>();
        int start = 0;
        while (start < plain.length()) {
            int end = endOfToken(plain, start);
            if (end > start) {
                tokens.add(withoutVowelSigns(plain.substring(start, end)));
            }
            start = Math.max(end, start + 1);
        }
        return tokens;
    }

    private static int endOfToken(String text, int start) {
        if (ENDS.indexOf(text.charAt(start)) >= 0) {
            return start + 1;
        }
        if (UnspacedScript.has(text.codePointAt(start))) {
            return start + Character.charCount(text.codePointAt(start));
        }
        int end = start;
        while (isOfWord(text, end) || (end > start && isWithin(text, end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** An apostrophe between letters, or a point between digits. */
    private static boolean isWithin(String text, int at) {
        return at < text.length()
                && WITHIN.indexOf(text.charAt(at)) >= 0
                && isOfWord(text, at + 1)
                && Character.isDigit(text.charAt(at - 1)) == (text.charAt(at) == '.')
                && Character.isDigit(text.charAt(at + 1)) == (text.charAt(at) == '.');
    }

    private static boolean isOfWord(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        int sign = text.codePointAt(at);
        return (Character.isLetterOrDigit(sign) || isMark(sign)) && !UnspacedScript.has(sign);
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String withoutVowelSigns(String token) {
        if (token.charAt(0) < '\u0590' || token.charAt(0) > '\u06ff') {
            return token;
        }
        StringBuilder letters = new StringBuilder(token.length());
        token.chars()
                .filter(c -> !(c >= '\u0591' && c <= '\u05c7')
                        && !(c >= '\u064b' && c <= '\u0655')
                        && c != '\u0670'
                        && c != '\u0640')
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
