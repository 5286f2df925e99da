package org.waymark.i18n;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.model.Language;
import org.waymark.model.PartialDate;

/** Formats days as readers of a language write them, for example {@code March 1, 2026}. */
public final class Dates {
    private static final long MILLIS_PER_DAY = 86_400_000L;
    private static final Map<String, String> WRITTEN = new ConcurrentHashMap<>();

    /** The length of a year as text, and of a year with its month. */
    private static final int YEAR = 4;

    private static final int MONTH = 7;

    private static final String CALENDAR = "calendar";

    private Dates() {}

    public static String format(LocalDate day, Language language) {
        return WRITTEN.computeIfAbsent(
                language + " " + day,
                key -> write(day, DateFormat.getDateInstance(DateFormat.LONG, calendar(language))));
    }

    /** Formats a day, a month or a year, for example {@code February 2026}. */
    public static String format(PartialDate date, Language language) {
        return switch (date.text().length()) {
            case YEAR -> date.text();
            case MONTH ->
                WRITTEN.computeIfAbsent(
                        language + " " + date.text(),
                        key -> write(date.first(), DateFormat.getInstanceForSkeleton("yMMMM", calendar(language))));
            default -> format(date.first(), language);
        };
    }

    /** The law counts by the Gregorian calendar, and so do all dates, unless the guide's tag of the language names another. */
    private static ULocale calendar(Language language) {
        ULocale locale = Locales.of(language);
        return locale.getKeywordValue(CALENDAR) == null ? locale.setKeywordValue(CALENDAR, "gregorian") : locale;
    }

    @SuppressWarnings("JavaUtilDate") // ICU's formatter takes no other type
    private static String write(LocalDate day, DateFormat format) {
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new Date(day.toEpochDay() * MILLIS_PER_DAY));
    }
}
