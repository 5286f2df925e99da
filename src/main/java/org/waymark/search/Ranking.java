package org.waymark.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.search.term.WordTokenizer;

/**
 * Finds what a reader would find. {@code search.js} takes the same steps on the same numbers, so that an author is told what
 * readers see; a test holds the two together on every labelled query.
 */
public final class Ranking {
    private static final int LONGEST_TEXT = 1000;
    private static final int MOST_WORDS = 40;
    private static final int LONGEST_PHRASE = 3;
    private static final Pattern OPEN_END = Pattern.compile("\\S$", Pattern.UNICODE_CHARACTER_CLASS);

    private final SearchIndex index;
    private final Vocabulary vocabulary;
    private final Rivals rivals;
    private final Map<String, Integer> numbers = new HashMap<>();

    public Ranking(SearchIndex index) {
        this.index = index;
        this.vocabulary = new Vocabulary(index);
        this.rivals = new Rivals(index.postings());
        for (int number = 0; number < index.documents().size(); number++) {
            numbers.putIfAbsent(index.documents().get(number).id(), number);
        }
    }

    /** A document that was found. */
    public record Hit(SearchDocument document, double score) {}

    /**
     * Terms that together stand for a part of the query.
     *
     * @param weight the certainty, up to 1
     */
    public record Alternative(double weight, List<Integer> terms) {
        public Alternative {
            terms = List.copyOf(terms);
        }
    }

    /**
     * A word or phrase of the query, with its possible meanings.
     *
     * @param words the words as typed
     * @param guess how the words were understood
     * @param others the words that it was taken for, if they were guessed
     */
    public record QueryPart(String words, Guess guess, List<Alternative> alternatives, List<String> others) {
        public QueryPart {
            alternatives = List.copyOf(alternatives);
            others = List.copyOf(others);
        }
    }

    /** How a word was understood. */
    public enum Guess {
        /** As a word of the texts, with or without accents, or of the thesaurus. */
        KNOWN,
        /** As the beginning of a word, for the last word of the query. */
        BEGUN,
        /** As the words with the nearest spelling. */
        NEAREST,
        /** As the words that share the most groups of three letters, because nothing else was found. */
        ALIKE
    }

    /** The best documents. Among equals, the earlier comes first. */
    public List<Hit> search(String text, int limit) {
        double[] scores = scores(queryParts(text));
        return IntStream.range(0, scores.length)
                .filter(document -> scores[document] > 0)
                .mapToObj(document -> new Hit(index.documents().get(document), scores[document]))
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .limit(limit)
                .toList();
    }

    /** The parts of a query, with their possible meanings. */
    public List<QueryPart> queryParts(String text) {
        String typed = text.substring(0, Math.min(LONGEST_TEXT, text.length()));
        List<String> words = vocabulary.words(typed).stream().limit(MOST_WORDS).toList();
        List<QueryPart> queryParts = read(words, OPEN_END.matcher(typed).find() ? words.size() - 1 : words.size());
        return queryParts.stream().anyMatch(this::isFound)
                ? queryParts
                : words.stream().distinct().map(vocabulary::alike).toList();
    }

    private boolean isFound(QueryPart queryPart) {
        return queryPart.alternatives().stream()
                .flatMap(alternative -> alternative.terms().stream())
                .anyMatch(term -> !index.postings().get(term).isEmpty());
    }

    /** The first result for a text, if it is another of the counted documents than the given one, which the text also finds. */
    public Optional<SearchDocument> before(SearchDocument own, String text, Predicate<SearchDocument> counts) {
        return rivals.isBeaten(
                        number(own),
                        queryParts(text),
                        document -> counts.test(index.documents().get(document)))
                ? search(text, Integer.MAX_VALUE).stream()
                        .map(Hit::document)
                        .filter(counts)
                        .findFirst()
                : Optional.empty();
    }

    private int number(SearchDocument document) {
        return numbers.getOrDefault(document.id(), -1);
    }

    /**
     * Each word and phrase once, however often it occurs.
     *
     * @param open the index of the word that is still being typed
     */
    private List<QueryPart> read(List<String> words, int open) {
        Map<String, Optional<QueryPart>> queryParts = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            boolean isOpen = i == open;
            queryParts.computeIfAbsent(
                    words.get(i),
                    word -> Optional.of(isOpen ? vocabulary.interpretPrefix(word) : vocabulary.interpret(word)));
            for (int length = 2; length <= LONGEST_PHRASE && i + length <= words.size(); length++) {
                queryParts.computeIfAbsent(String.join(" ", words.subList(i, i + length)), vocabulary::known);
            }
        }
        return queryParts.values().stream().flatMap(Optional::stream).toList();
    }

    private double[] scores(List<QueryPart> queryParts) {
        var sums = new Sums(index.documents().size());
        queryParts.forEach(queryPart -> add(queryPart, sums));
        return sums.scores;
    }

    /** The scores of each document: the total, that of the current part, and that of one of its alternatives. */
    private static final class Sums {
        private final double[] scores;
        private final double[] best;
        private final double[] sum;

        Sums(int documents) {
            scores = new double[documents];
            best = new double[documents];
            sum = new double[documents];
        }
    }

    /**
     * Adds a part: the terms of an alternative are summed, and the best alternative of each document counts. Visits only
     * documents in the postings.
     */
    private void add(QueryPart queryPart, Sums sums) {
        for (Alternative alternative : queryPart.alternatives()) {
            each(alternative, posting -> sums.sum[posting.document()] += alternative.weight() * posting.impact());
            each(alternative, posting -> {
                sums.best[posting.document()] = Math.max(sums.best[posting.document()], sums.sum[posting.document()]);
                sums.sum[posting.document()] = 0;
            });
        }
        for (Alternative alternative : queryPart.alternatives()) {
            each(alternative, posting -> {
                sums.scores[posting.document()] += sums.best[posting.document()];
                sums.best[posting.document()] = 0;
            });
        }
    }

    private void each(Alternative alternative, Consumer<SearchIndex.Posting> take) {
        alternative.terms().forEach(term -> index.postings().get(term).forEach(take));
    }

    /** The score of a part for one document. */
    public double score(QueryPart queryPart, SearchDocument document) {
        return rivals.score(List.of(queryPart), number(document));
    }

    /** The alternative that counts in a document, if there is one. */
    public Optional<QueryPart> best(QueryPart queryPart, SearchDocument document) {
        return queryPart.alternatives().stream()
                .map(alternative ->
                        new QueryPart(queryPart.words(), queryPart.guess(), List.of(alternative), queryPart.others()))
                .filter(one -> score(one, document) > 0)
                .max(Comparator.comparingDouble(one -> score(one, document)));
    }

    /** The document with this id. */
    public Optional<SearchDocument> document(String id) {
        return Optional.ofNullable(numbers.get(id)).map(index.documents()::get);
    }

    public List<String> ids() {
        return index.documents().stream().map(SearchDocument::id).toList();
    }

    /** The words with the greatest weight in a document, one for each term. */
    public List<String> topWords(SearchDocument document) {
        int number = number(document);
        return IntStream.range(0, index.postings().size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer term) -> -rivals.impact(term, number)))
                .takeWhile(term -> rivals.impact(term, number) > 0)
                .map(term -> forms(term).get(0))
                .toList();
    }

    /** True if a text contains one of the words of an alternative. */
    public boolean occursIn(Alternative alternative, String text) {
        return WordTokenizer.of(text).stream()
                .flatMap(word -> Stream.ofNullable(index.forms().get(word)))
                .anyMatch(alternative.terms()::contains);
    }

    /** True if the texts contain all words of the phrase. */
    public boolean holds(String phrase) {
        return WordTokenizer.of(phrase).stream().allMatch(this::isHeld);
    }

    /** The words that occur in the texts. */
    public List<String> held() {
        return index.forms().keySet().stream().filter(this::isHeld).toList();
    }

    private boolean isHeld(String word) {
        Integer term = index.forms().get(word);
        return term != null && !index.postings().get(term).isEmpty();
    }

    /** The words that share a term, for example {@code rent}, {@code rented}. */
    public List<String> forms(int term) {
        return index.forms().entrySet().stream()
                .filter(form -> form.getValue() == term)
                .map(form -> form.getKey())
                .toList();
    }
}
