package org.waymark.i18n.number;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final int LAST = 12;
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Optional<Pattern> month;
    private final Map<String, String> spelled;

    private NumberedMonths(Optional<Pattern> month, Map<String, String> spelled) {
        this.month = month;
        this.spelled = spelled;
    }

    /**
     * @param numbers words of numbers, which may stand for the digits: 三月, "tháng ba"
     */
    static NumberedMonths of(Language language, Map<String, String> numbers) {
        Map<String, String> spelled = new HashMap<>();
        numbers.forEach((form, number) -> {
            if (isMonth(number)) {
                spelled.put(form.toLowerCase(Locale.ROOT), number);
            }
        });
        DateFormat format = DateFormat.getDateInstance(
                new GregorianCalendar(TimeZone.GMT_ZONE), DateFormat.LONG, Locales.of(language));
        format.setTimeZone(TimeZone.GMT_ZONE);
        GregorianCalendar day = new GregorianCalendar(TimeZone.GMT_ZONE);
        day.clear();
        day.set(YEAR, MONTH - 1, DAY);
        String date = format.format(day.getTime());
        String words = spelled.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(form -> "|" + Pattern.quote(form))
                .collect(Collectors.joining());
        String number = "(?<number>1[0-2]|0?[1-9]" + words + ")";
        Matcher after = AFTER.matcher(date);
        Matcher before = BEFORE.matcher(date);
        if (after.find()) {
            return of("(?<!\\d)" + number + Pattern.quote(after.group(1)), spelled);
        }
        return before.find()
                ? of("(?<!\\p{L})" + Pattern.quote(before.group(1)) + "\\h*" + number + "(?![\\d\\p{L}])", spelled)
                : new NumberedMonths(Optional.empty(), Map.of());
    }

    /** The word for one is more often an article, or belongs to another word: "từng tháng một" (one month at a time). */
    private static boolean isMonth(String number) {
        return Integer.parseInt(number) > 1 && Integer.parseInt(number) <= LAST;
    }

    private static NumberedMonths of(String regex, Map<String, String> spelled) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return new NumberedMonths(Optional.of(Pattern.compile(regex, flags)), spelled);
    }

    /** Whether the language writes its months so. */
    boolean isKnown() {
        return month.isPresent();
    }

    /** The months that a text names by their numbers, from 1 to 12. */
    Set<Integer> in(String text) {
        Set<Integer> found = new TreeSet<>();
        month.ifPresent(pattern -> pattern.matcher(text).results().forEach(name -> found.add(number(name.group(1)))));
        return found;
    }

    private int number(String written) {
        return DIGITS.matcher(written).matches()
                ? Integer.parseInt(written)
                : Integer.parseInt(spelled.getOrDefault(written.toLowerCase(Locale.ROOT), "0"));
    }

    /** The text with a space for each of its numbered months, so that their numbers count for nothing else. */
    String without(String text) {
        return month.map(pattern -> pattern.matcher(text).replaceAll(" ")).orElse(text);
    }
}
