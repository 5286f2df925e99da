package org.waymark.i18n.number;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.i18n.Locales;
import org.waymark.model.Language;

/**
 * The months of a language that writes them as numbers with a word beside them: 6月, "tháng 6". The word is taken from the long
 * date of the language (Unicode CLDR), so that no language is listed here.
 */
final class NumberedMonths {
    private static final int YEAR = 2001;
    private static final int DAY = 25;
    private static final int MONTH = 6;
    private static final Pattern BEFORE = Pattern.compile("(\\p{L}+)\\h*" + MONTH + "(?!\\d)");
    private static final Pattern AFTER = Pattern.compile("(?<!\\d)" + MONTH + "(\\p{L}+)");

    private static final String NUMBER = "(?<number>1[0-2]|0?[1-9])";

    private final Optional<Pattern> month;

    private NumberedMonths(Optional<Pattern> month) {
        this.month = month;
    }

    static NumberedMonths of(Language language) {
        DateFormat format = DateFormat.getDateInstance(
                new GregorianCalendar(TimeZone.GMT_ZONE), DateFormat.LONG, Locales.of(language));
        format.setTimeZone(TimeZone.GMT_ZONE);
        GregorianCalendar day = new GregorianCalendar(TimeZone.GMT_ZONE);
        day.clear();
        day.set(YEAR, MONTH - 1, DAY);
        String date = format.format(day.getTime());
        Matcher after = AFTER.matcher(date);
        if (after.find()) {
            return of("(?<!\\d)" + NUMBER + Pattern.quote(after.group(1)));
        }
        Matcher before = BEFORE.matcher(date);
        return before.find()
                ? of("(?<!\\p{L})" + Pattern.quote(before.group(1)) + "\\h*" + NUMBER + "(?![\\d\\p{L}])")
                : new NumberedMonths(Optional.empty());
    }

    private static NumberedMonths of(String regex) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return new NumberedMonths(Optional.of(Pattern.compile(regex, flags)));
    }

    /** The months that a text names by their numbers, from 1 to 12. */
    Set<Integer> in(String text) {
        Set<Integer> found = new TreeSet<>();
        month.ifPresent(pattern -> pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .forEach(name -> found.add(Integer.valueOf(name.replaceAll("\\D", "")))));
        return found;
    }

    /** The text with a space for each of its numbered months, so that their numbers count for nothing else. */
    String without(String text) {
        return month.map(pattern -> pattern.matcher(text).replaceAll(" ")).orElse(text);
    }
}
