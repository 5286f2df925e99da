package org.waymark.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.character.QuoteStyle;
import org.waymark.character.UnspacedScript;
import org.waymark.model.Negation;

/**
 * Compares how often two texts contain a negation, sentence by sentence if both have the same number of sentences. Words that
 * both texts quote alike are not counted.
 */
final class Denials {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]{2,500}\"");
    private static final Pattern END =
            Pattern.compile("(?<=[.?!:;؟؛])[\")]*\\s+(?=[^\\p{Ll}\\s])|(?<=[。！？：；])(?![\"」』）])|(?<=[。！？：；][\"」』）])");

    private final boolean isKnown;
    private final WordSet sourceNegations;
    private final WordSet otherSourceNegations;
    private final WordSet ownNegations;
    private final WordSet otherOwnNegations;

    /** A sentence of the source, and its translation with fewer or more negations. */
    record Difference(String source, String own, List<String> sourceWords, List<String> ownWords) {}

    Denials(Negation source, Negation own) {
        this.isKnown = source.isKnown() && own.isKnown();
        this.sourceNegations = words(source);
        this.otherSourceNegations = also(source);
        this.ownNegations = words(own);
        this.otherOwnNegations = also(own);
    }

    private static WordSet words(Negation negation) {
        return new WordSet(negation.words(), both(negation.except(), unspaced(negation.also())));
    }

    private static WordSet also(Negation negation) {
        return new WordSet(negation.also(), both(negation.except(), unspaced(negation.words())));
    }

    /** Without spaces, a longer word is not the shorter one within it: 不同 (different) is no 不 (not). */
    private static Set<String> unspaced(Set<String> words) {
        return words.stream()
                .filter(word -> UnspacedScript.has(word.codePointAt(0)))
                .collect(Collectors.toSet());
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    /** Finds the first sentence in which only one of the two has a negation. */
    Optional<Difference> between(String sourceText, String ownText) {
        if (!isKnown) {
            return Optional.empty();
        }
        String one = QuoteStyle.plain(sourceText);
        String other = QuoteStyle.plain(ownText);
        if (sourceNegations.in(one).isEmpty() && ownNegations.in(other).isEmpty()) {
            return Optional.empty(); // no sentence of either says no
        }
        for (MatchResult quoted : QUOTED.matcher(one).results().toList()) {
            if (other.contains(quoted.group())) {
                one = one.replace(quoted.group(), " ");
                other = other.replace(quoted.group(), " ");
            }
        }
        return parts(List.of(one.split("\n")), List.of(other.split("\n")), one, other)
                .flatMap(line -> parts(sentences(line.get(0)), sentences(line.get(1)), line.get(0), line.get(1)))
                .flatMap(sentence -> difference(sentence.get(0), sentence.get(1)).stream())
                .findFirst();
    }

    /** Pairs the sentences, or returns both texts as one pair if their numbers of sentences differ. */
    private static Stream<List<String>> parts(List<String> one, List<String> other, String all, String otherAll) {
        return one.size() == other.size()
                ? IntStream.range(0, one.size()).mapToObj(i -> List.of(one.get(i), other.get(i)))
                : Stream.of(List.of(all, otherAll));
    }

    private static List<String> sentences(String line) {
        return END.splitAsStream(line).toList();
    }

    private Optional<Difference> difference(String one, String other) {
        List<String> sourceWords = sourceNegations.in(one);
        List<String> ownWords = ownNegations.in(other);
        boolean isLess = sourceWords.size()
                > ownWords.size() + otherOwnNegations.in(other).size();
        boolean isMore = sourceWords.isEmpty()
                && !ownWords.isEmpty()
                && otherSourceNegations.in(one).isEmpty();
        return isLess || isMore
                ? Optional.of(new Difference(one.strip(), other.strip(), sourceWords, ownWords))
                : Optional.empty();
    }
}
