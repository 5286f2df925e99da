package org.waymark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.character.ComparisonForm;

/** A few words that are looked for in many texts: letters, with at most one apostrophe between them. */
final class WordSet {
    private static final int LATIN = 0x100;

    private final Set<String> words;
    private final int longest;
    /** Which letters of the first {@link #LATIN} signs begin one of the words. */
    private final boolean[] begins = new boolean[LATIN];

    /** @param words as {@link ComparisonForm} writes them */
    WordSet(Set<String> words) {
        this.words = Set.copyOf(words);
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
        while (end < text.length() && isLetter(text.codePointAt(end))) {
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
