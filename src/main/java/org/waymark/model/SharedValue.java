package org.waymark.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A value that many texts show, such as a fee, from a day on. A value that changes is listed once for each time.
 *
 * @param words as texts show it: the same in every language, or in each its own
 * @param from the first day on which it is right
 * @param until the last day, if that is known
 * @param source the source that says it, as texts cite it
 * @param readOn the day on which somebody read it there
 */
public record SharedValue(
        Located<String> id,
        Localized words,
        Located<LocalDate> from,
        Optional<Located<LocalDate>> until,
        Located<String> source,
        LocalDate readOn) {
    /** The file of all values, in the content folder. */
    public static final String FILE = "values.yaml";

    /** The place of a value in a text: {@code {{value:filing-fee}}}. */
    public static final Pattern PLACE = Pattern.compile("\\{\\{value:([a-z0-9]++(?:-[a-z0-9]++)*+)}}");

    /** The ids of the values that a text shows. */
    public static Stream<String> idsIn(String text) {
        return text.contains("{{value:") ? PLACE.matcher(text).results().map(place -> place.group(1)) : Stream.empty();
    }

    /** The text with other words for each value. */
    static String replace(String text, Function<String, Optional<String>> words) {
        return !text.contains("{{value:")
                ? text
                : PLACE.matcher(text)
                        .replaceAll(place -> Matcher.quoteReplacement(
                                words.apply(place.group(1)).orElse(place.group())));
    }
}
