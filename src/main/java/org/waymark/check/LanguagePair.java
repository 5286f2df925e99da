package org.waymark.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.i18n.Figures;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Provenance;

/** Holds texts of a language against those of the source language, as far as one can without understanding them. */
final class LanguagePair {
    private static final int FEWEST_WORDS = 4;

    private final Language language;
    private final Diagnostics diagnostics;
    private final Figures sources;
    private final Figures own;
    private final boolean isAnother;

    LanguagePair(Language source, Language language, Diagnostics diagnostics) {
        this.language = language;
        this.diagnostics = diagnostics;
        this.sources = new Figures(source);
        this.own = new Figures(language);
        this.isAnother = !base(source).equals(base(language));
    }

    private static String base(Language language) {
        return Locale.forLanguageTag(language.tag()).getLanguage();
    }

    Language language() {
        return language;
    }

    /** Tells words that were left as they were in a revision although the source has others. */
    void unchanged(Located<String> translation, Located<String> source, int revision, String name) {
        diagnostics.report(
                Rule.UNCHANGED_TRANSLATION,
                translation.position(),
                "these are the words of r" + revision + ", but the source has others now",
                "Bring them up to date. If they still hold, say so above: "
                        + (name.isEmpty()
                                ? "give the source's block a name, {#...}, and write it into"
                                : "write '" + name + "' into")
                        + " translation: {..., holds: [" + name + "]}. The source: " + source.position());
    }

    /** Tells a name among those whose words are said to hold that nothing has. */
    void checkHolds(Provenance provenance, Collection<String> known, SourcePosition position) {
        provenance.translation().stream()
                .flatMap(translation -> translation.holds().stream())
                .filter(name -> !known.contains(name))
                .forEach(name -> diagnostics.report(
                        Rule.UNCHANGED_TRANSLATION,
                        position,
                        "'holds' names '" + name + "', and the source has nothing of that name",
                        Nearest.hint(name, known)));
    }

    void compare(Located<String> source, Located<String> translation) {
        if (isAnother && isCopied(source.value(), translation.value())) {
            report(
                    Rule.UNTRANSLATED,
                    translation,
                    "these words are the source's, not a translation into '" + language + "'",
                    source);
            return;
        }
        String differences = Stream.of(
                        listed("says ", surplus(source.value(), translation.value()), ", which the source does not"),
                        listed("lacks ", missing(source.value(), translation.value()), ", which the source says"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", and "));
        if (!differences.isEmpty()) {
            report(Rule.TRANSLATION_NUMBER, translation, "the translation " + differences, source);
        }
    }

    private static String listed(String before, Set<String> words, String after) {
        return words.isEmpty() ? "" : before + String.join(", ", words) + after;
    }

    private void report(Rule rule, Located<String> translation, String message, Located<String> source) {
        String hint = rule == Rule.UNTRANSLATED
                ? "Translate them, or take the file out: until then readers see the older translation. "
                : "Compare the two. ";
        diagnostics.report(rule, translation.position(), message, hint + "The source: " + source.position());
    }

    private Set<String> surplus(String source, String translation) {
        Set<String> found = numbers(own.numbers(translation), number -> sources.says(source, number));
        Set<Integer> months = own.months(translation);
        months.removeAll(sources.months(source));
        months.forEach(month -> found.add(own.month(month)));
        return found;
    }

    /** A label of a few words need not say all that its source says. */
    private Set<String> missing(String source, String translation) {
        if (translation.strip().split("\\s+").length < FEWEST_WORDS) {
            return Set.of();
        }
        Set<String> found = numbers(sources.numbers(source), number -> own.says(translation, number));
        Set<Integer> months = sources.months(source);
        months.removeAll(own.months(translation));
        months.forEach(month -> found.add(sources.month(month)));
        return found;
    }

    private static Set<String> numbers(Set<String> said, Predicate<String> isKnown) {
        return said.stream().filter(number -> !isKnown.test(number)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Most of the small words of both are the same; names, numbers and citations are the same in every language. */
    private static boolean isCopied(String source, String translation) {
        List<String> words = smallWords(translation);
        Set<String> known = Set.copyOf(smallWords(source));
        long same = words.stream().filter(known::contains).count();
        return words.size() >= FEWEST_WORDS && same * 10 >= words.size() * 9L;
    }

    /** Words of small letters alone, two or more, without a hyphen. */
    private static List<String> smallWords(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            boolean isSmall = true;
            while (end < text.length() && isOfWord(text.charAt(end))) {
                isSmall &= Character.getType(text.charAt(end)) == Character.LOWERCASE_LETTER;
                end++;
            }
            if (isSmall && end - start > 1) {
                words.add(text.substring(start, end));
            }
            start = end + 1;
        }
        return words;
    }

    private static boolean isOfWord(char c) {
        return c == '-' || (c >= '0' && c <= '9') || Character.isLetter(c) || Character.isSurrogate(c);
    }
}
