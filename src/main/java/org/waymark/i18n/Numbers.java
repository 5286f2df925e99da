package org.waymark.i18n;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.waymark.model.Language;

/** Which words of a language are numbers, in digits or spelt out. The word for one is none: most often it is an article. */
public final class Numbers {
    private static final int FIRST = 2;
    private static final int LAST = 100;

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Map<String, String> digits =
            new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    private final Map<String, String> words = new HashMap<>();
    private final Set<String> spelt = new HashSet<>();

    public Numbers(Language language) {
        var spelling = new RuleBasedNumberFormat(Locales.of(language), RuleBasedNumberFormat.SPELLOUT);
        for (int number = FIRST; number <= LAST; number++) {
            String word = spelling.format(number);
            digits.put(word, String.valueOf(number));
            words.put(String.valueOf(number), word);
            spelt.add(word);
        }
    }

    /** A plain text with its numbers spelt out, as far as this knows their words. */
    public String spelt(String plain) {
        return DIGITS.matcher(plain)
                .replaceAll(number -> PlainText.of(words.getOrDefault(number.group(), number.group())));
    }

    /** A plain text with its numbers in digits; the longest word that fits counts. */
    public String inDigits(String plain) {
        String text = " " + plain + " ";
        for (Map.Entry<String, String> number : digits.entrySet()) {
            text = text.replace(" " + PlainText.of(number.getKey()) + " ", " " + number.getValue() + " ");
        }
        return text.strip();
    }

    /** Whether a word, in small letters, is a number from two on. */
    public boolean isNumber(String word) {
        return Character.isDigit(word.codePointAt(0)) || spelt.contains(word);
    }
}
