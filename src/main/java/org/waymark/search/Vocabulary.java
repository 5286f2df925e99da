package org.waymark.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.search.Ranking.Alternative;
import org.waymark.search.Ranking.Guess;
import org.waymark.search.Ranking.QueryPart;
import org.waymark.search.SearchIndex.Meaning;
import org.waymark.search.term.WordTokenizer;

/** Interprets typed words by the words that an index knows. */
final class Vocabulary {
    private static final int SHORTEST_MEANT = 3;

    private static final int LONGEST_PART = 12;
    private static final Pattern UNSPACED =
            Pattern.compile("[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u9fff]");

    private final SearchIndex index;
    private final Neighbours neighbours;
    private final List<String> known;
    private final Map<String, List<Integer>> folded = new HashMap<>();

    Vocabulary(SearchIndex index) {
        this.index = index;
        List<String> forms = List.copyOf(index.forms().keySet());
        this.known = Stream.concat(
                        forms.stream(), index.synonyms().keySet().stream().filter(Vocabulary::isWord))
                .distinct()
                .sorted()
                .toList();
        this.neighbours = new Neighbours(forms, known);
        index.forms()
                .forEach((form, term) -> folded.computeIfAbsent(WordTokenizer.fold(form), plain -> new ArrayList<>())
                        .add(term));
    }

    /** The words of a text. Text without spaces is split into words that the index knows. */
    List<String> words(String text) {
        List<String> words = WordTokenizer.of(withVariants(text)).stream()
                .flatMap(word -> parts(word).stream())
                .toList();
        return Stream.concat(
                        Synonyms.codesIn(text, words)
                                .filter(code -> index.synonyms().containsKey(code)),
                        words.stream())
                .toList();
    }

    /** The text with the signs that the index has: simplified for traditional ones, or the other way round. */
    private String withVariants(String text) {
        if (index.variants().isEmpty()) {
            return text;
        }
        StringBuilder same = new StringBuilder();
        text.chars().forEach(sign -> same.append(index.variants().getOrDefault((char) sign, (char) sign)));
        return same.toString();
    }

    private boolean isKnown(String word) {
        return index.forms().containsKey(word) || index.synonyms().containsKey(word);
    }

    /** Splits a run without spaces into as few known words as possible. */
    private List<String> parts(String run) {
        if (!UNSPACED.matcher(run).find() || isKnown(run)) {
            return List.of(run);
        }
        int[] cost = new int[run.length() + 1];
        int[] from = new int[run.length() + 1];
        for (int end = 1; end <= run.length(); end++) {
            cost[end] = Integer.MAX_VALUE;
            for (int start = Math.max(0, end - LONGEST_PART); start < end; start++) {
                int step = isKnown(run.substring(start, end)) ? 1 : 3 * (end - start);
                if (cost[start] + step < cost[end]) {
                    cost[end] = cost[start] + step;
                    from[end] = start;
                }
            }
        }
        List<String> parts = new ArrayList<>();
        for (int end = run.length(); end > 0; end = from[end]) {
            parts.add(0, run.substring(from[end], end));
        }
        return parts;
    }

    /** True for words that may be guessed. Phrases and codes of the thesaurus are not. */
    private static boolean isWord(String phrase) {
        return phrase.length() >= SHORTEST_MEANT && phrase.indexOf(' ') < 0 && phrase.indexOf('.') < 0;
    }

    /** Interprets a complete word: as written, without accents, in the thesaurus, or misspelt. */
    QueryPart interpret(String word) {
        return known(word)
                .or(() -> withoutPrefix(word))
                .orElseGet(() -> guessed(word, Guess.NEAREST, neighbours.nearest(word)));
    }

    /** Interprets a word that is being typed: it may also be the beginning of a word. */
    QueryPart interpretPrefix(String word) {
        return known(word).orElseGet(() -> {
            List<String> begun = word.length() > 1 ? Neighbours.begun(word, known) : List.of();
            return begun.isEmpty() ? interpret(word) : guessed(word, Guess.BEGUN, begun);
        });
    }

    /** What the word is that a prefix is written together with, if it is known. */
    private Optional<QueryPart> withoutPrefix(String word) {
        String bare = WordTokenizer.withoutPrefix(word);
        return bare.equals(word)
                ? Optional.empty()
                : known(bare).map(part -> new QueryPart(word, Guess.KNOWN, part.alternatives(), List.of(bare)));
    }

    private QueryPart guessed(String word, Guess guess, List<String> others) {
        List<Alternative> alternatives = others.stream()
                .flatMap(other -> alternatives(other).stream())
                .distinct()
                .toList();
        return new QueryPart(word, guess, alternatives, others);
    }

    /** Interprets a word or phrase that the texts or the thesaurus contain. */
    Optional<QueryPart> known(String phrase) {
        List<Alternative> alternatives = alternatives(phrase);
        return alternatives.isEmpty() && !index.synonyms().containsKey(WordTokenizer.fold(phrase))
                ? Optional.empty()
                : Optional.of(new QueryPart(phrase, Guess.KNOWN, alternatives, List.of()));
    }

    private List<Alternative> alternatives(String phrase) {
        String plain = WordTokenizer.fold(phrase);
        List<Alternative> alternatives = new ArrayList<>();
        index.synonyms().getOrDefault(plain, List.of()).forEach(meaning -> alternatives.add(alternative(meaning)));
        Stream.ofNullable(index.forms().get(phrase)).forEach(term -> alternatives.add(alternative(term)));
        // a word without accents may stand for any accented form; an accented word stands for itself, if there is such
        // a word
        if (plain.equals(phrase) || !index.forms().containsKey(phrase)) {
            folded.getOrDefault(plain, List.of()).forEach(other -> alternatives.add(alternative(other)));
        }
        return alternatives;
    }

    private static Alternative alternative(Meaning meaning) {
        return new Alternative(meaning.tenths() / 10.0, meaning.terms().numbers());
    }

    private static Alternative alternative(int term) {
        return new Alternative(1, List.of(term));
    }

    /** Interprets a word when nothing else was found, by the groups of three characters that it shares with others. */
    QueryPart alike(String word) {
        return known(word).orElseGet(() -> guessed(word, Guess.ALIKE, neighbours.mostAlike(word)));
    }
}
