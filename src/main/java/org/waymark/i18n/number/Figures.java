package org.waymark.i18n.number;

import com.ibm.icu.text.DateFormatSymbols;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.character.CommonSigns;
import org.waymark.character.Tokens;
import org.waymark.i18n.Breaks;
import org.waymark.i18n.Locales;
import org.waymark.i18n.PlainText;
import org.waymark.model.Language;
import org.waymark.model.LogicWords;

/** Finds the numbers and months that a text states, so that texts in two languages can be compared. */
public final class Figures {
    private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[.,' ](?=\\d{3}(?!\\d))");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final Pattern DAY_OR_YEAR = Pattern.compile("\\d{1,2}|\\d{4}");
    private static final Pattern VOWEL_SIGNS = Pattern.compile("[\\u0591-\\u05c7\\u064b-\\u0655\\u0670\\u0640]");
    private static final int NEAR = 2;
    private static final int ANYWHERE = Integer.MAX_VALUE;

    private final Language language;
    private final SpelledNumbers spelled;
    private final Durations durations;
    private final Map<String, Integer> months = new HashMap<>();
    private final String[] names;
    private final NumberedMonths numbered;

    public Figures(Language language) {
        this(language, LogicWords.UNKNOWN);
    }

    /**
     * @param words with those words of numbers that Unicode's data lack
     */
    public Figures(Language language, LogicWords words) {
        this.language = language;
        this.spelled = new SpelledNumbers(language, words.numbers());
        this.durations = new Durations(language);
        this.numbered = NumberedMonths.of(language, spelled.cardinals());
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
        return new TreeSet<>(digits(text));
    }

    private List<String> digits(String text) {
        return holdsNoDigit(text)
                ? List.of()
                : NUMBER.matcher(GROUPED.matcher(plain(text)).replaceAll(""))
                        .results()
                        .map(number -> number.group().replace(',', '.'))
                        .toList();
    }

    /** Every number that a text states, in digits or surely in words, as often as it does. */
    public List<String> stated(String text) {
        return Stream.concat(digits(text).stream(), spelled.in(Tokens.of(numbered.without(text))))
                .toList();
    }

    /** The same, with words that may be a number and may be something else. */
    public List<String> possible(String text) {
        return Stream.concat(digits(text).stream(), spelled.possiblyIn(Tokens.of(numbered.without(text))))
                .toList();
    }

    /** The number of words of a text. */
    public int words(String text) {
        return Breaks.of(language).words(text).size();
    }

    /** The lengths of time that a text states: for each number the units beside it. */
    public Map<String, Set<String>> durations(String text) {
        return holdsNoDigit(text) ? Map.of() : durations.in(withoutVowelSigns(plain(text)));
    }

    private static String withoutVowelSigns(String plain) {
        return VOWEL_SIGNS.matcher(plain).replaceAll("");
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

    /** The text without the months of its dates, so that "May 2024" has no word "may". */
    public String withoutMonths(String text) {
        if (holdsNoDigit(text)) {
            return text;
        }
        return WORD.matcher(text)
                .replaceAll(
                        word -> months.containsKey(word.group()) && isBesideNumber(text, word) ? " " : word.group());
    }

    private static boolean isBesideNumber(String text, MatchResult word) {
        String before =
                text.substring(Math.max(0, word.start() - 4), word.start()).strip();
        String after = text.substring(word.end(), Math.min(text.length(), word.end() + 2))
                .strip();
        return (!after.isEmpty() && Character.isDigit(after.charAt(0)))
                || (!before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1)));
    }

    /** The name of a month, from 1. */
    public String month(int number) {
        return names[number - 1];
    }

    /** The months that are mentioned near a number, as in a date, or by their numbers. */
    public Set<Integer> months(String text) {
        return holdsNoDigit(text) && !numbered.isKnown() ? new TreeSet<>() : months(text, NEAR);
    }

    /** Every month that a text mentions, and may be some words that are written like one: "May I ask?" */
    public Set<Integer> mentionedMonths(String text) {
        return months(text, ANYWHERE);
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
            if (month != null && (most == ANYWHERE || isNearNumber(words, i, most))) {
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
