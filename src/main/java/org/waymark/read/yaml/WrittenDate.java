package org.waymark.read.yaml;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A date in some common notation, and the days that it may mean. */
record WrittenDate(String text) {
    private static final Pattern RIGHT = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-\\d{2}");
    private static final Pattern NUMBERED =
            Pattern.compile("\\d{4}\\D\\d{1,2}\\D\\d{1,2}|\\d{8}|\\d{1,2}\\D\\d{1,2}\\D\\d{4}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}[.]?");

    /** What was expected in place of the text. */
    String fault() {
        return RIGHT.matcher(text).matches() || (isNumbered() && days().isEmpty())
                ? "a date that exists"
                : "a date written as year-month-day";
    }

    /** Whether it is three numbers with a year of four digits: then no such day is in the calendar. */
    private boolean isNumbered() {
        return NUMBERED.matcher(digits(text)).matches();
    }

    /** The same with the digits of English: other scripts have their own. */
    private static String digits(String text) {
        return text.codePoints()
                .map(sign -> Character.getType(sign) == Character.DECIMAL_DIGIT_NUMBER
                        ? '0' + Character.digit(sign, 10)
                        : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The line to write, or two lines if the order of day and month is unclear. */
    String hint(String key) {
        if (RIGHT.matcher(text).matches()) {
            YearMonth month = YearMonth.parse(text.substring(0, 7));
            return month + " has " + month.lengthOfMonth() + " days. Write, for example: " + key + ": "
                    + month.atEndOfMonth();
        }
        String written =
                days().stream().map(day -> key + ": " + day).collect(Collectors.joining("; or, if that is meant, "));
        return written.isEmpty() ? "Write year-month-day, for example: " + key + ": 2026-03-01" : "Write: " + written;
    }

    /** The days that it may mean; month first if that is unclear. */
    private Set<LocalDate> days() {
        String plain = digits(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceFirst("^(\\d{4})(\\d{2})(\\d{2})$", "$1-$2-$3")
                .replaceFirst("(?<=\\d)[Tt ]\\d{1,2}:.*", "");
        List<Integer> numbers = NUMBER.matcher(plain)
                .results()
                .map(MatchResult::group)
                .filter(digits -> digits.length() <= 4)
                .map(Integer::valueOf)
                .toList();
        Set<LocalDate> days = new LinkedHashSet<>();
        List<Integer> years = numbers.stream().filter(WrittenDate::isYear).toList();
        if (years.size() == 1 && numbers.size() <= 3) {
            List<Integer> others = new ArrayList<>(numbers);
            others.remove(years.get(0));
            if (others.size() == 2 && numbers.get(0).equals(years.get(0))) {
                day(years.get(0), others.get(0), others.get(1)).ifPresent(days::add);
            } else if (others.size() == 2) {
                day(years.get(0), others.get(0), others.get(1)).ifPresent(days::add);
                day(years.get(0), others.get(1), others.get(0)).ifPresent(days::add);
            } else if (others.size() == 1) {
                month(plain)
                        .flatMap(month -> day(years.get(0), month, others.get(0)))
                        .ifPresent(days::add);
            }
        }
        return days;
    }

    private static boolean isYear(int number) {
        return number >= 1000;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> month(String plain) {
        Map<String, Integer> names = Months.BY_NAME;
        return WORD.matcher(plain.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group().replace(".", ""))
                .filter(names::containsKey)
                .map(names::get)
                .findFirst();
    }

    /** The names of months in every language. A name that means different months in two languages is left out. */
    private static final class Months {
        static final Map<String, Integer> BY_NAME = byName();

        private Months() {}

        private static Map<String, Integer> byName() {
            Map<String, Set<Integer>> months = new HashMap<>();
            Arrays.stream(Locale.getAvailableLocales())
                    .filter(locale -> locale.getCountry().isEmpty())
                    .forEach(locale -> Arrays.stream(Month.values()).forEach(month -> add(month, locale, months)));
            return months.entrySet().stream()
                    .filter(month -> month.getValue().size() == 1)
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            month -> month.getValue().iterator().next()));
        }

        private static void add(Month month, Locale locale, Map<String, Set<Integer>> months) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE)) {
                String name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT);
                months.computeIfAbsent(name.replace(".", ""), unknown -> new HashSet<>())
                        .add(month.getValue());
            }
        }
    }
}
