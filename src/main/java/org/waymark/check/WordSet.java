package org.waymark.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.character.ComparisonForm;
import org.waymark.character.UnspacedScript;

/**
 * A few words that are looked for in many texts: letters, with at most one apostrophe between them. In scripts without
 * spaces a word is found wherever its signs stand, and the longest wins.
 */
final class WordSet {
    private static final int LATIN = 0x100;

    private final Set<String> words;
    private final List<String> exceptions;
    /** Words in a script without spaces and all exceptions, the longest first. */
    private final List<String> unspaced;

    private final int longest;
    /** Which letters of the first {@link #LATIN} signs begin one of the words. */
    private final boolean[] begins = new boolean[LATIN];

    WordSet(Set<String> words) {
        this(words, Set.of());
    }

    /**
     * @param words as {@link ComparisonForm} writes them
     * @param exceptions phrases in which no word is looked for
     */
    WordSet(Set<String> words, Set<String> exceptions) {
        this.words = Set.copyOf(words);
        this.exceptions = longestFirst(exceptions.stream().filter(phrase -> !beginsUnspaced(phrase)));
        this.unspaced =
                longestFirst(Stream.concat(words.stream(), exceptions.stream()).filter(WordSet::beginsUnspaced));
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
        words.stream()
                .filter(word -> !word.isEmpty() && word.charAt(0) < LATIN)
                .forEach(word -> begins[word.charAt(0)] = true);
    }

    /** Those that a text says, in its order, each as often as it is said. */
    List<String> in(String text) {
        List<String> found = new ArrayList<>();
        String plain = ComparisonForm.of(text);
        int start = 0;
        while (start < plain.length() && longest > 0) {
            if (UnspacedScript.has(plain.codePointAt(start))) {
                String word = at(plain, start, unspaced);
                if (words.contains(word)) {
                    found.add(word);
                }
                start += Math.max(word.length(), Character.charCount(plain.codePointAt(start)));
                continue;
            }
            String exception = at(plain, start, exceptions);
            if (!exception.isEmpty()) {
                start += exception.length();
                continue;
            }
            int end = endOfWord(plain, start);
            if (end > start && end - start <= longest && mayBegin(plain.charAt(start))) {
                String word = plain.substring(start, end);
                if (words.contains(word)) {
                    found.add(word);
                }
            }
            start = end > start ? end : start + Character.charCount(plain.codePointAt(start));
        }
        return found;
    }

    private static List<String> longestFirst(Stream<String> phrases) {
        return phrases.filter(phrase -> !phrase.isEmpty())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static boolean beginsUnspaced(String word) {
        return !word.isEmpty() && UnspacedScript.has(word.codePointAt(0));
    }

    /** The first of some phrases that stands at an index of the text and does not end within a word; else "". */
    private static String at(String text, int start, List<String> phrases) {
        for (String phrase : phrases) {
            if (text.startsWith(phrase, start) && !isWithinWord(text, start + phrase.length())) {
                return phrase;
            }
        }
        return "";
    }

    private static boolean isWithinWord(String text, int at) {
        return at < text.length()
                && isLetter(text.codePointBefore(at))
                && isLetter(text.codePointAt(at))
                && !UnspacedScript.has(text.codePointAt(at));
    }

    private boolean mayBegin(char letter) {
        return letter >= LATIN || begins[letter];
    }

    private static int endOfWord(String text, int start) {
        int end = endOfLetters(text, start);
        boolean goesOn = end > start && end < text.length() && text.charAt(end) == '\'';
        int further = goesOn ? endOfLetters(text, end + 1) : end;
        return further > end + 1 ? further : end;
    }

    private static int endOfLetters(String text, int start) {
        int end = start;
        while (end < text.length() && isLetter(text.codePointAt(end)) && !UnspacedScript.has(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isLetter(int sign) {
        if (sign < 0x80) {
            return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
        }
        return Character.isLetter(sign) || isMark(Character.getType(sign));
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
