package org.waymark.i18n.number;

import com.ibm.icu.text.DateFormatSymbols;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.character.CommonSigns;
import org.waymark.i18n.Locales;
import org.waymark.i18n.PlainText;
import org.waymark.model.Language;

/** Finds the numbers and months that a text states, so that texts in two languages can be compared. */
public final class Figures {
    private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[.,' ](?=\\d{3}(?!\\d))");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final Pattern DAY_OR_YEAR = Pattern.compile("\\d{1,2}|\\d{4}");
    private static final int NEAR = 2;

    private final Numbers numbers;
    private final Map<String, Integer> months = new HashMap<>();
    private final String[] names;
    private final NumberedMonths numbered;

    public Figures(Language language) {
        this.numbers = new Numbers(language);
        this.numbered = NumberedMonths.of(language);
        DateFormatSymbols symbols = new DateFormatSymbols(Locales.of(language));
        this.names = symbols.getMonths();
        for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
            String[] forms = symbols.getMonths(context, DateFormatSymbols.WIDE);
            for (int i = 0; i < forms.length; i++) {
                months.put(forms[i], i + 1);
            }
        }
    }

    /** The numbers written in digits, with a point as decimal separator and without thousands separators. */
    public Set<String> numbers(String text) {
        Set<String> found = new TreeSet<>();
        if (holdsNoDigit(text)) {
            return found;
        }
        Matcher number = NUMBER.matcher(GROUPED.matcher(plain(text)).replaceAll(""));
        while (number.find()) {
            found.add(number.group().replace(',', '.'));
        }
        return found;
    }

    /** A comma of full width parts clauses, never digits. */
    private String plain(String text) {
        return PlainText.of(numbered.without(text.indexOf('，') < 0 ? text : text.replace("，", "， ")));
    }

    /** Whether a text surely states no number in digits: most do not, and are not looked at any closer. */
    public static boolean holdsNoDigit(String text) {
        return CommonSigns.areAllInWithoutDigits(
                text); // digits of other scripts are digits, too, as are those in circles
    }

    /** True if a text states a number, in digits or spelt out. */
    public boolean says(String text, String number) {
        String plain = plain(text);
        return numbers(text).contains(number)
                || PlainText.holds(plain, numbers.spelt(number))
                || PlainText.holds(numbers.inDigits(plain.replaceAll("[^\\p{L}\\d]+", " ")), number);
    }

    /** The name of a month, from 1. */
    public String month(int number) {
        return names[number - 1];
    }

    /** The months that are mentioned near a number, as in a date, or by their numbers. */
    public Set<Integer> months(String text) {
        return holdsNoDigit(text) ? new TreeSet<>() : months(text, NEAR);
    }

    /** Every month that a text mentions, and may be some words that are written like one: "May I ask?" */
    public Set<Integer> mentionedMonths(String text) {
        return months(text, text.length());
    }

    private Set<Integer> months(String text, int most) {
        List<String> words = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .results()
                .map(found -> found.group())
                .toList();
        Set<Integer> found = numbered.in(text);
        for (int i = 0; i < words.size(); i++) {
            // "may" is not a month, and a month in lower case may be capitalized at the start of a sentence
            Integer month = months.get(words.get(i));
            if (month == null) {
                month = months.get(words.get(i).toLowerCase(Locale.ROOT));
            }
            if (month != null && isNearNumber(words, i, most)) {
                found.add(month);
            }
        }
        return found;
    }

    private static boolean isNearNumber(List<String> words, int at, int most) {
        return words.subList(Math.max(0, at - most), Math.min(words.size(), at + most + 1)).stream()
                .anyMatch(word -> DAY_OR_YEAR.matcher(word).matches());
    }
}
