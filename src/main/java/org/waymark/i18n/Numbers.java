package org.waymark.i18n;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.HashSet;
import java.util.Set;
import org.waymark.model.Language;

/** Which words of a language are numbers, in digits or spelt out. The word for one is none: most often it is an article. */
public final class Numbers {
    private static final int FIRST = 2;
    private static final int LAST = 100;

    private final Set<String> spelt = new HashSet<>();

    public Numbers(Language language) {
        var spelling = new RuleBasedNumberFormat(Locales.of(language), RuleBasedNumberFormat.SPELLOUT);
        for (int number = FIRST; number <= LAST; number++) {
            spelt.add(spelling.format(number));
        }
    }

    /** Whether a word, in small letters, is a number from two on. */
    public boolean isNumber(String word) {
        return Character.isDigit(word.codePointAt(0)) || spelt.contains(word);
    }
}
