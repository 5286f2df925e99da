package org.waymark.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.diagnostic.Rule;
import org.waymark.i18n.number.Figures;

/** Compares the numbers, months, lengths of time and marks of law that a text and its translation state. */
final class FigureComparison {
    /** Parts of a number that belong together: 119-73, 1-888-373-7888. */
    private static final Pattern JOINED = Pattern.compile("(?<![\\d-])\\d+(?:[-\u2010\u2011\u2013]\\d+)+(?![\\d-])");

    /** A number with a letter, or a subsection: 3771A, (b)(1)(C). */
    private static final Pattern MARKED = Pattern.compile(
            "(?<![\\p{L}\\d])\\d+[A-Z](?![\\p{L}\\d])|(?:\\((?:\\d{1,2}|[a-zA-Z]|[ivx]{2,5}|[IVX]{2,5}|[a-z]{2})\\)){2,7}|\\([a-zA-Z]\\)");

    private static final int FEWEST_WORDS = 3;

    private final Figures sources;
    private final Figures owns;

    FigureComparison(Figures sources, Figures owns) {
        this.sources = sources;
        this.owns = owns;
    }

    Optional<Difference> of(String source, String own, List<SentencePairs.SentencePair> sentences) {
        Optional<String> difference = between(source, own)
                .or(() -> otherMonth(source, own))
                .or(() -> sentences.size() < 2
                        ? Optional.empty()
                        : sentences.stream()
                                .flatMap(pair ->
                                        between(pair.source(), pair.own())
                                                .map(words -> words + ": " + pair.shown())
                                                .stream())
                                .findFirst());
        return difference.map(
                words -> new Difference(Rule.TRANSLATION_NUMBER, "the translation " + words, "Compare the two."));
    }

    private Optional<String> between(String source, String own) {
        String words = told(surplus(source, own), missing(source, own));
        return words.isEmpty() ? otherLength(source, own).or(() -> otherMark(source, own)) : Optional.of(words);
    }

    private static String listed(String before, Set<String> words, String after) {
        return words.isEmpty() ? "" : before + String.join(", ", words) + after;
    }

    private Set<String> surplus(String source, String own) {
        Set<String> found = new TreeSet<>(owns.stated(own));
        found.removeAll(sources.possible(source));
        return found;
    }

    private Set<String> missing(String source, String own) {
        List<String> answered = owns.possible(own);
        Set<String> found = without(sources.stated(source), answered);
        found.removeIf(
                number -> answered.contains(number) && !sources.numbers(source).contains(number));
        if (answered.isEmpty() && own.indexOf('\n') < 0 && owns.words(own) < FEWEST_WORDS) {
            found.clear(); // a short label, which need not say the number of its source
        }
        return found;
    }

    /** Months are compared in the text as a whole: a name such as "the March FAQ" is shorter in a later sentence. */
    private Optional<String> otherMonth(String source, String own) {
        Set<Integer> surplus = owns.months(own);
        surplus.removeAll(sources.mentionedMonths(source));
        Set<Integer> missing = sources.months(source);
        missing.removeAll(owns.mentionedMonths(own));
        String words = told(names(owns, surplus), names(sources, missing));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static Set<String> names(Figures figures, Set<Integer> months) {
        return months.stream().map(figures::month).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String told(Set<String> surplus, Set<String> missing) {
        return Stream.of(
                        listed("says ", surplus, ", which the source does not"),
                        listed("lacks ", missing, ", which the source says"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", and "));
    }

    private static Set<String> without(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(some);
        others.forEach(left::remove);
        return new TreeSet<>(left);
    }

    /** A number that stands beside one unit of time in the source, and beside another in the translation. */
    private Optional<String> otherLength(String source, String own) {
        Map<String, Set<String>> lengths = sources.durations(source);
        Map<String, Set<String>> translated = lengths.isEmpty() ? Map.of() : owns.durations(own);
        return lengths.entrySet().stream()
                .filter(length -> translated.containsKey(length.getKey())
                        && !translated.get(length.getKey()).equals(length.getValue()))
                .findFirst()
                .map(length -> "says " + length.getKey() + " "
                        + String.join(" and ", translated.get(length.getKey())) + ", where the source says "
                        + length.getKey() + " " + String.join(" and ", length.getValue()));
    }

    /** Parts of a number in another order, or a mark of the law that is not the source's. */
    private static Optional<String> otherMark(String source, String own) {
        return all(JOINED, source)
                .filter(number -> !Pattern.compile("(?<!\\d)" + number.replaceAll("\\D", "\\\\D{1,8}") + "(?!\\d)")
                        .matcher(own)
                        .find())
                .map(number -> "lacks " + number + ", which the source says")
                .findFirst()
                .or(() -> marks("lacks ", source, own, ", which the source says"))
                .or(() -> marks("says ", own, source, ", which the source does not"));
    }

    private static Optional<String> marks(String before, String text, String other, String after) {
        Set<String> left = all(MARKED, text).collect(Collectors.toCollection(TreeSet::new));
        left.removeIf(other::contains);
        return left.isEmpty() ? Optional.empty() : Optional.of(listed(before, left, after));
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group());
    }
}
