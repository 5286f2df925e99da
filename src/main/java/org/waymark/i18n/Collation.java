package org.waymark.i18n;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.waymark.model.Language;

/** The order of words in a language's dictionaries. */
public final class Collation {
    private Collation() {}

    /** Words under one letter, as a dictionary groups them. */
    public record Letter<T>(String label, List<T> values) {
        public Letter {
            values = List.copyOf(values);
        }
    }

    public static Comparator<String> order(Language language) {
        Collator collator = Collator.getInstance(Locales.of(language)).freeze();
        return collator::compare;
    }

    /** The values by the letter that their word begins with, letters without a value left out. */
    public static <T> List<Letter<T>> letters(Collection<T> values, Function<T, String> word, Language language) {
        AlphabeticIndex<T> index = new AlphabeticIndex<>(Locales.of(language));
        values.forEach(value -> index.addRecord(word.apply(value), value));
        List<Letter<T>> letters = new ArrayList<>();
        for (AlphabeticIndex.Bucket<T> bucket : index) {
            List<T> inside = new ArrayList<>();
            bucket.forEach(entry -> inside.add(entry.getData()));
            if (!inside.isEmpty()) {
                letters.add(new Letter<>(bucket.getLabel(), inside));
            }
        }
        return letters;
    }
}
