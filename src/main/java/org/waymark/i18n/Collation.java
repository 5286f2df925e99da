package org.waymark.i18n;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.waymark.model.Language;

/** The dictionary order of words in a language. */
public final class Collation {
    private Collation() {}

    /** The words under one letter of a dictionary. */
    public record Letter<T>(String label, List<T> values) {
        public Letter {
            values = List.copyOf(values);
        }
    }

    public static Comparator<String> order(Language language) {
        Collator collator = Collator.getInstance(Locales.of(language)).freeze();
        return collator::compare;
    }

    /** Groups values by the initial letter of their word. Letters without values are left out. */
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
