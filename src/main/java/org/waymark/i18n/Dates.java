package org.waymark.i18n;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.model.Language;

/** Writes days as readers of a language write them, for example {@code March 1, 2026}. */
public final class Dates {
    private static final long MILLIS_PER_DAY = 86_400_000L;
    private static final Map<String, String> WRITTEN = new ConcurrentHashMap<>();

    private Dates() {}

    public static String format(LocalDate day, Language language) {
        return WRITTEN.computeIfAbsent(language + " " + day, key -> write(day, language));
    }

    @SuppressWarnings("JavaUtilDate") // ICU's formatter takes no other type
    private static String write(LocalDate day, Language language) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, Locales.of(language));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new Date(day.toEpochDay() * MILLIS_PER_DAY));
    }
}
