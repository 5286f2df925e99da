package org.waymark.i18n;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.waymark.model.Language;

/** Measures how hard a text is to read, by published formulas. */
public final class ReadingEase {
    private static final LetterSet STRONG = new LetterSet("aeoáéó");
    private static final LetterSet WEAK = new LetterSet("iuü");
    private static final LetterSet JOINING = new LetterSet("iu");
    private static final LetterSet PARTING = new LetterSet("aeoáéóíú");
    private static final LetterSet U = new LetterSet("uü");
    private static final LetterSet I_ALONE = new LetterSet("í");
    private static final LetterSet I = new LetterSet("i");
    private static final LetterSet U_ALONE = new LetterSet("ú");
    private static final LetterSet Y = new LetterSet("y");
    private static final LetterSet LETTERS = new LetterSet("abcdefghijklmnopqrstuvwxyzáéíóú");
    private static final LetterSet ENGLISH_VOWELS = new LetterSet("aeiouy");
    private static final LetterSet BEFORE_SPOKEN_ED = new LetterSet("td");

    private ReadingEase() {}

    /** The Flesch-Kincaid grade of an English text: the school year in the USA (Kincaid et al., 1975). */
    public static double fleschKincaidGrade(int sentences, List<String> words) {
        return 0.39 * words.size() / sentences + 11.8 * syllables(words, ReadingEase::english) / words.size() - 15.59;
    }

    /**
     * The INFLESZ score of a Spanish text, 0 to 100; higher is easier (Szigriszt-Pazos, 1993; Barrio-Cantalejo, 2008).
     */
    public static double inflesz(int sentences, List<String> words) {
        return 206.835
                - 62.3 * syllables(words, ReadingEase::spanish) / words.size()
                - (double) words.size() / sentences;
    }

    /** The number of syllables of an English or Spanish word. */
    static int syllables(String word, Language language) {
        return syllables(List.of(word), language.tag().startsWith("es") ? ReadingEase::spanish : ReadingEase::english);
    }

    private static int syllables(List<String> words, ToIntFunction<String> syllables) {
        return words.stream()
                .mapToInt(word -> Math.max(1, syllables.applyAsInt(word.toLowerCase(Locale.ROOT))))
                .sum();
    }

    /** A group of vowels is a syllable; a silent e at the end, as in "sentence", is none. */
    private static int english(String word) {
        int end = endOfSpoken(word);
        int count = 0;
        for (int i = 0; i < end; i++) {
            count += isVowel(word, i) && !isVowel(word, i - 1) ? 1 : 0;
        }
        return count;
    }

    private static boolean isVowel(String word, int at) {
        return ENGLISH_VOWELS.has(word, at);
    }

    private static int endOfSpoken(String word) {
        int end = word.length();
        if (word.endsWith("es") && isSilent(word, end - 2)) {
            return end - 2;
        }
        if (word.endsWith("ed") && end > 2 && !BEFORE_SPOKEN_ED.has(word, end - 3)) {
            return end - 2;
        }
        return word.endsWith("e") && isSilent(word, end - 1) ? end - 1 : end;
    }

    /** Whether an e after a consonant is silent: after an l, one that follows a vowel. */
    private static boolean isSilent(String word, int at) {
        return at > 0 && (word.charAt(at - 1) == 'l' ? isVowel(word, at - 2) : !isVowel(word, at - 1));
    }

    private static int spanish(String word) {
        int count = 0;
        int at = 0;
        while (at < word.length()) {
            int end = endOfSyllable(word, at);
            count += end > at ? 1 : 0;
            at = Math.max(end, at + 1);
        }
        return count;
    }

    /**
     * A strong vowel with the weak ones around it is one syllable; a weak one with an accent stands alone; y is a vowel only at the
     * end; the u of "guía" belongs to the vowel after it.
     */
    private static int endOfSyllable(String word, int start) {
        int weak = start;
        while (WEAK.has(word, weak)) {
            weak++;
        }
        if (weak - start <= 2 && STRONG.has(word, weak)) {
            boolean isJoined = JOINING.has(word, weak + 1) && !PARTING.has(word, weak + 2);
            return weak + 1 + (isJoined || isLastY(word, weak + 1) ? 1 : 0);
        }
        int accent = start + (U.has(word, start) ? 1 : 0);
        if (I_ALONE.has(word, accent)) {
            return accent + 1;
        }
        accent = start + (I.has(word, start) ? 1 : 0);
        if (U_ALONE.has(word, accent)) {
            return accent + 1;
        }
        return weak + (isLastY(word, weak) ? 1 : 0);
    }

    private static boolean isLastY(String word, int at) {
        return Y.has(word, at) && !LETTERS.has(word, at + 1);
    }

    /** Some letters of western Europe: whether a letter is among them is looked up, not searched for. */
    private static final class LetterSet {
        private final boolean[] holds = new boolean[0x100];

        LetterSet(String letters) {
            letters.chars().forEach(letter -> holds[letter] = true);
        }

        boolean has(String word, int at) {
            return at >= 0 && at < word.length() && word.charAt(at) < holds.length && holds[word.charAt(at)];
        }
    }
}
