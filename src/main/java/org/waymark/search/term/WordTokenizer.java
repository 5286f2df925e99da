package org.waymark.search.term;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.waymark.character.CommonSigns;

/**
 * Splits text into words as readers write them. {@code search.js} does the same, step by step: a table of cases holds this
 * class and {@code words} there together.
 */
public final class WordTokenizer {
    /** Invisible characters that join or reorder letters and do not separate words. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe0f\\ufeff]");

    /** {@code a.b.c.} is one word. */
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![0-9a-z])([a-z])\\.(?=[a-z](?![0-9a-z]))");

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f\\u0640\\u064b-\\u0655]");

    /** Letters that many people type as others: d, i and two letters in Latin; yeh, kaf and heh in Arabic. */
    private static final Map<String, String> ALIKE = Map.ofEntries(
            Map.entry("\u0111", "d"),
            Map.entry("\u0131", "i"),
            Map.entry("\u0153", "oe"),
            Map.entry("\u00e6", "ae"),
            Map.entry("\u00df", "ss"),
            Map.entry("\u00f8", "o"),
            Map.entry("\u0142", "l"),
            Map.entry("\u0649", "\u064a"),
            Map.entry("\u06cc", "\u064a"),
            Map.entry("\u06a9", "\u0643"),
            Map.entry("\u0629", "\u0647"));

    private static final Pattern OTHERS = Pattern.compile("[" + String.join("", ALIKE.keySet()) + "]");

    private static final Pattern DIGITS = Pattern.compile("[\u0660-\u0669\u06f0-\u06f9]");

    /** The Arabic words "and", "so", "by", "as", "for" and "the", which are written together with the next word. */
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:\u0648?\u0644\u0644|[\u0648\u0641]?[\u0628\u0643]?\u0627\u0644|[\u0648\u0641\u0628\u0643\u0644])(?=.{3})");

    /** The signs that stand between words. */
    private static final String SIGNS =
            "\\u0000-/:-`{-\\u00bf\\u00d7\\u00f7\\u02bc\\u055a-\\u055f\\u0589\\u05be\\u05c0\\u05c3\\u05f3\\u05f4"
                    + "\\u060c\\u061b\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0e2f\\u0e4f\\u0e5a\\u0e5b\\u104a\\u104b\\u17d4-\\u17da"
                    + "\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3020\\u3030-\\u303f\\u30fb\\ud800-\\udfff\\x{1f000}-\\x{1fbff}";

    private static final Pattern BETWEEN = Pattern.compile("[" + SIGNS + "]+");

    /** In {@code don't} and {@code tenant's} the short ending belongs to the word; {@code l'avocat} is two words. */
    private static final Pattern SHORT_ENDING =
            Pattern.compile("['\\u2019\\u02bc](?=[^" + SIGNS + "]{1,2}(?:[" + SIGNS + "]|$))");

    private WordTokenizer() {}

    public static List<String> of(String text) {
        boolean isPlain = CommonSigns.areAllIn(text);
        String plain = isPlain ? text.toLowerCase(Locale.ROOT) : plain(text);
        String whole = holdsApostrophe(plain) ? SHORT_ENDING.matcher(plain).replaceAll("") : plain;
        String joined = holdsAbbreviation(whole) ? ABBREVIATION.matcher(whole).replaceAll("$1") : whole;
        return isPlain
                ? cut(joined)
                : Arrays.stream(BETWEEN.split(joined))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    private static String plain(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return DIGITS.matcher(UNSEEN.matcher(lower).replaceAll(""))
                .replaceAll(digit -> String.valueOf(digit.group().charAt(0) & 15));
    }

    private static boolean holdsApostrophe(String text) {
        return text.indexOf('\'') >= 0 || text.indexOf('\u2019') >= 0 || text.indexOf('\u02bc') >= 0;
    }

    /** Whether there is a full stop between two letters at all. */
    private static boolean holdsAbbreviation(String text) {
        int stop = text.indexOf('.');
        while (stop >= 0) {
            if (stop + 1 < text.length() && text.charAt(stop + 1) >= 'a' && text.charAt(stop + 1) <= 'z') {
                return true;
            }
            stop = text.indexOf('.', stop + 1);
        }
        return false;
    }

    /** The same as by the pattern, for a text of common signs alone. */
    private static List<String> cut(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isOfWord(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isOfWord(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || (c >= '\u00c0' && c <= '\u00ff' && c != '\u00d7' && c != '\u00f7');
    }

    /** A word without the Arabic words that are written together with it. */
    public static String withoutPrefix(String word) {
        return PREFIX.matcher(word).replaceFirst("");
    }

    /** A word without accents and with the more common of like letters, as many people type it. */
    public static String fold(String word) {
        return isAscii(word)
                ? word
                : OTHERS.matcher(MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                                .replaceAll(""))
                        .replaceAll(letter -> ALIKE.get(letter.group()));
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
