package org.waymark.i18n;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.model.Language;

/** The traditional signs of Chinese for simplified ones, and the other way round, by Unicode CLDR. */
public final class HanVariants {
    private static final int FIRST = 0x4e00;
    private static final int LAST = 0x9fff;
    private static final Map<String, String> TRANSFORMS =
            Map.of("zh-Hans", "Traditional-Simplified", "zh-Hant", "Simplified-Traditional");

    private HanVariants() {}

    /**
     * For each sign that no text has but whose variant some text has: the variant.
     *
     * @param texts of the language
     * @return nothing for languages other than Chinese
     */
    public static SortedMap<Character, Character> of(Language language, Collection<String> texts) {
        SortedMap<Character, Character> variants = new TreeMap<>();
        ULocale locale = ULocale.addLikelySubtags(Locales.of(language));
        String name = TRANSFORMS.get(locale.getLanguage() + "-" + locale.getScript());
        if (name == null) {
            return variants;
        }
        Set<Integer> written =
                texts.stream().flatMap(text -> text.chars().boxed()).collect(Collectors.toSet());
        Transliterator transform = Transliterator.getInstance(name);
        for (int sign = FIRST; sign <= LAST; sign++) {
            String other = transform.transliterate(String.valueOf((char) sign));
            boolean isOne = other.length() == 1 && other.charAt(0) != sign;
            if (isOne && !written.contains(sign) && written.contains((int) other.charAt(0))) {
                variants.put((char) sign, other.charAt(0));
            }
        }
        return variants;
    }
}
