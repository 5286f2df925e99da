package org.waymark.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.i18n.HanVariants;
import org.waymark.model.Language;
import org.waymark.model.Thesaurus;
import org.waymark.search.SearchIndex.Meaning;
import org.waymark.search.SearchIndex.Posting;
import org.waymark.search.term.CommonWords;
import org.waymark.search.term.Lexicon;
import org.waymark.search.term.TermTable;
import org.waymark.search.term.WordTokenizer;

/**
 * Makes the index of a language. The BM25 weight of a term in a document is computed here, for each field by itself, and
 * summed: a browser only has to add small numbers.
 */
public final class IndexBuilder {
    private static final double SCALE = 3;
    /** An impact below this is left out if it is also a small share of the word's greatest impact. */
    private static final double LITTLE = 3;

    private static final double SMALL_SHARE = 0.3;
    /** A word whose greatest impact is below this share of the greatest impact of all words cannot mislead. */
    private static final double MISLEADING = 0.2;
    /** Shorter words begin many others, as "ten" begins "tenn". */
    private static final int SHORTEST_STEM = 5;

    private final Language language;
    private final List<SearchDocument> documents;
    private final Map<Field, Long> filled = new EnumMap<>(Field.class);
    private final Map<String, Shares> impacts = new HashMap<>();

    private IndexBuilder(Language language, List<SearchDocument> documents) {
        this.language = language;
        this.documents = documents;
    }

    /** Builds an index without a thesaurus. */
    public static SearchIndex build(Language language, List<SearchDocument> documents) {
        return build(new Thesaurus(language), documents);
    }

    /** Builds an index in the language of the thesaurus. */
    public static SearchIndex build(Thesaurus thesaurus, List<SearchDocument> documents) {
        return build(thesaurus, documents, EnumSet.allOf(Field.class));
    }

    /** Builds an index of the same words in which only some fields count. */
    static SearchIndex build(Thesaurus thesaurus, List<SearchDocument> documents, Set<Field> counted) {
        return new IndexBuilder(thesaurus.language(), documents).index(thesaurus, counted);
    }

    private SearchIndex index(Thesaurus thesaurus, Set<Field> counted) {
        try (TermTable terms = new TermTable(language)) {
            Set<String> functionTerms = terms.of(CommonWords.of(language));
            Lexicon lexicon = new Lexicon(terms);
            for (Field field : Field.values()) {
                var tally = FieldTally.of(field, documents, lexicon);
                for (int term = 0; counted.contains(field) && term < tally.size(); term++) {
                    add(field, lexicon.term(term), tally.get(term), functionTerms);
                }
            }
            Map<String, Integer> numbers = new HashMap<>();
            SearchIndex index = numbered(lexicon.termOfForm(), numbers);
            var synonyms = new Synonyms(terms, numbers, functionTerms).of(thesaurus, documents);
            var little = numbers(terms.of(CommonWords.andLightVerbs(language)), numbers);
            var variants = HanVariants.of(
                    language,
                    Stream.concat(index.forms().keySet().stream(), synonyms.keySet().stream())
                            .toList());
            index = new SearchIndex(language, documents, index.forms(), index.postings(), synonyms, little, variants);
            synonyms.putAll(wordsWithoutMeaning(index, terms, numbers.keySet()));
            return new SearchIndex(language, documents, index.forms(), index.postings(), synonyms, little, variants);
        }
    }

    /** Everyday words that occur in no text but would be taken for a word that does. They get no meaning. */
    private Map<String, List<Meaning>> wordsWithoutMeaning(SearchIndex index, TermTable table, Set<String> terms) {
        var vocabulary = new Vocabulary(index);
        double much = MISLEADING * greatest(index.postings().stream().flatMap(List::stream));
        return CommonWords.andEveryday(language).stream()
                .filter(word -> table.forms(word).stream().noneMatch(form -> terms.contains(form.term())))
                .filter(word -> isMisleading(vocabulary.interpret(word), much, index))
                .collect(Collectors.toMap(WordTokenizer::fold, word -> List.of(), (one, same) -> one));
    }

    /** True if the guessed word has a notable weight and is not just a longer form of the word. */
    private static boolean isMisleading(Ranking.QueryPart guess, double much, SearchIndex index) {
        return guess.guess() == Ranking.Guess.NEAREST
                && guess.others().stream().noneMatch(other -> isLonger(other, guess.words()))
                && much
                        < greatest(guess.alternatives().stream()
                                .flatMap(way -> way.terms().stream())
                                .flatMap(term -> index.postings().get(term).stream()));
    }

    private static int greatest(Stream<Posting> postings) {
        return postings.mapToInt(Posting::impact).max().orElse(0);
    }

    private static boolean isLonger(String form, String word) {
        return word.length() >= SHORTEST_STEM && form.startsWith(word);
    }

    private static SortedSet<Integer> numbers(Set<String> terms, Map<String, Integer> numbers) {
        return terms.stream()
                .filter(numbers::containsKey)
                .map(numbers::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(Field field, String term, Shares postings, Set<String> functionTerms) {
        if (postings.size() > 0) {
            double others = Math.max(0, filled(field) - postings.size());
            double idf = StrictMath.log(1 + (others + 0.5) / (postings.size() + 0.5));
            boolean isFunctionWord = functionTerms.contains(term);
            double weight = (isFunctionWord ? field.functionWords() : 1) * idf;
            Shares weighed = new Shares();
            for (int place = 0; place < postings.size(); place++) {
                int document = postings.document(place);
                // "of" in a name has no weight either
                if (!isFunctionWord || documents.get(document).isText()) {
                    weighed.add(document, weight * postings.number(place));
                }
            }
            impacts.merge(term, weighed, Shares::plus);
        }
    }

    /** The number of documents with texts. Documents that only have a name do not tell how rare a word is. */
    private long filled(Field field) {
        return filled.computeIfAbsent(
                field,
                any -> documents.stream()
                        .filter(SearchDocument::isText)
                        .filter(document -> field.texts(document)
                                .anyMatch(text -> !text.words().isBlank()))
                        .count());
    }

    private SearchIndex numbered(Map<String, String> termOfForm, Map<String, Integer> numbers) {
        SortedMap<String, Integer> forms = new TreeMap<>();
        List<List<Posting>> postings = new ArrayList<>();
        new TreeMap<>(termOfForm).forEach((form, term) -> {
            if (!numbers.containsKey(term)) {
                numbers.put(term, postings.size());
                postings.add(quantized(impacts.getOrDefault(term, new Shares())));
            }
            forms.put(form, numbers.get(term));
        });
        return new SearchIndex(language, documents, forms, postings, new TreeMap<>(), new TreeSet<>(), new TreeMap<>());
    }

    private List<Posting> quantized(Shares sums) {
        var postings = new SearchIndex.Postings();
        double most = sums.most() * SCALE;
        for (int place = 0; place < sums.size(); place++) {
            int document = sums.document(place);
            double impact = sums.number(place) * documents.get(document).kind().weight() * SCALE;
            boolean isSaidElsewhere = impact < LITTLE && sums.number(place) * SCALE < most * SMALL_SHARE;
            if (Math.round(impact) > 0 && !isSaidElsewhere) {
                postings.add(document, (int) Math.round(impact));
            }
        }
        return postings.trimmed();
    }
}
