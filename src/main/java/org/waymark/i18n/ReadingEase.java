package org.waymark.i18n;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.model.Language;

/** Measures how hard a text is to read, by published formulas. */
public final class ReadingEase {
    // a group of vowels is a syllable, but not a silent e at the end, as in "sentence"
    private static final Pattern ENGLISH = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT = Pattern.compile("(?<=[^aeiouyl])es?$|(?<=[aeiouy]l)es?$|(?<=[^td])ed$");
    // a strong vowel and the weak vowels around it are one syllable; an accented weak vowel stands alone; y is a vowel
    // only at the end; the u of "guía" belongs to the vowel after it
    private static final Pattern SPANISH = Pattern.compile(
            "[iuü]{0,2}[aeoáéó](?:[iu](?![aeoáéóíú])|y(?![a-záéíóú]))?|[uü]?í|i?ú|[iuü]+(?:y(?![a-záéíóú]))?|y(?![a-záéíóú])");

    private ReadingEase() {}

    /** The Flesch-Kincaid grade of an English text: the school year in the USA (Kincaid et al., 1975). */
    public static double fleschKincaidGrade(int sentences, List<String> words) {
        return 0.39 * words.size() / sentences + 11.8 * syllables(words, ENGLISH) / words.size() - 15.59;
    }

    /**
     * The INFLESZ score of a Spanish text, 0 to 100; higher is easier (Szigriszt-Pazos, 1993; Barrio-Cantalejo, 2008).
     */
    public static double inflesz(int sentences, List<String> words) {
        return 206.835 - 62.3 * syllables(words, SPANISH) / words.size() - (double) words.size() / sentences;
    }

    /** The number of syllables of an English or Spanish word. */
    static int syllables(String word, Language language) {
        return syllables(List.of(word), language.tag().startsWith("es") ? SPANISH : ENGLISH);
    }

    private static int syllables(List<String> words, Pattern syllable) {
        return words.stream().mapToInt(word -> syllables(word, syllable)).sum();
    }

    private static int syllables(String word, Pattern syllable) {
        String lower = word.toLowerCase(Locale.ROOT);
        String spoken = syllable == ENGLISH ? SILENT.matcher(lower).replaceFirst("") : lower;
        Matcher matcher = syllable.matcher(spoken);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return Math.max(1, count);
    }
}
