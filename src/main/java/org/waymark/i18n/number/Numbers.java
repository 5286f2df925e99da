package org.waymark.i18n.number;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.waymark.i18n.Locales;
import org.waymark.i18n.PlainText;
import org.waymark.model.Language;

/**
 * Converts numbers of a language between digits and words. The word for one is not included, because it usually is an
 * article.
 */
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

    /** Spells out the numbers in a plain text, from 2 to 100. */
    public String spelt(String plain) {
        return DIGITS.matcher(plain)
                .replaceAll(number -> PlainText.of(words.getOrDefault(number.group(), number.group())));
    }

    /** Writes the numbers in a plain text in digits. The longest matching word wins. */
    public String inDigits(String plain) {
        String text = " " + plain + " ";
        for (Map.Entry<String, String> number : digits.entrySet()) {
            text = text.replace(" " + PlainText.of(number.getKey()) + " ", " " + number.getValue() + " ");
        }
        return text.strip();
    }

    /** True if a word, in lower case, is a number of at least two. */
    public boolean isNumber(String word) {
        return Character.isDigit(word.codePointAt(0)) || spelt.contains(word);
    }
}
