package org.waymark.i18n;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.model.Language;

/** The ICU locale of a language, and the direction of its script. */
public final class Locales {
    private static final Map<Language, ULocale> KNOWN = new ConcurrentHashMap<>();

    private Locales() {}

    public static ULocale of(Language language) {
        return KNOWN.computeIfAbsent(language, known -> ULocale.forLanguageTag(known.tag()));
    }

    /** The name of a language in another, for example {@code inglés}. */
    public static String name(Language language, Language in) {
        return of(language).getDisplayName(of(in));
    }

    /** The tag as BCP 47 writes it, for example {@code zh-Hans}; empty if it is no tag of a language that is known. */
    public static Optional<String> tag(String typed) {
        try {
            ULocale locale = new ULocale.Builder().setLanguageTag(typed).build();
            boolean isKnown = !locale.getLanguage().isEmpty()
                    && !locale.getDisplayLanguage(ULocale.ENGLISH).equals(locale.getLanguage());
            return isKnown ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** The value of the HTML attribute {@code dir}: {@code ltr} or {@code rtl}. */
    public static String direction(Language language) {
        return of(language).isRightToLeft() ? "rtl" : "ltr";
    }
}
