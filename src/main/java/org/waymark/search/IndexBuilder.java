package org.waymark.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.waymark.model.Language;
import org.waymark.model.Thesaurus;
import org.waymark.search.SearchIndex.Posting;

/**
 * Makes the index of a language. What BM25 says of a term in a document is worked out here, for each field by itself, and
 * summed: a browser only has to add small numbers.
 */
public final class IndexBuilder {
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final double SCALE = 4;
    private static final double FW_TITLE = 0.5;
    private static final double FW_BODY = 0.25;

    /**
     * A part of a document.
     *
     * @param weight how much more it says than the body
     * @param functionWords how much a function word in it says
     */
    private record Field(double weight, double functionWords, Function<SearchDocument, List<String>> texts) {}

    private static final List<Field> FIELDS = List.of(
            new Field(2, FW_TITLE, document -> List.of(document.title())),
            new Field(1, FW_TITLE, SearchDocument::aliases),
            new Field(1, FW_BODY, document -> List.of(document.lead())),
            new Field(1, FW_BODY, document -> List.of(document.body())));

    private final Language language;
    private final List<SearchDocument> documents;
    private final SortedMap<String, String> termOfForm = new TreeMap<>();
    private final Map<String, double[]> impacts = new HashMap<>();

    private IndexBuilder(Language language, List<SearchDocument> documents) {
        this.language = language;
        this.documents = documents;
    }

    /** An index of texts of which nobody said what else they are called. */
    public static SearchIndex build(Language language, List<SearchDocument> documents) {
        return build(new Thesaurus(language, List.of()), documents);
    }

    /** An index of texts in the language of the thesaurus. */
    public static SearchIndex build(Thesaurus thesaurus, List<SearchDocument> documents) {
        return new IndexBuilder(thesaurus.language(), documents).index(thesaurus);
    }

    private SearchIndex index(Thesaurus thesaurus) {
        try (TermTable terms = new TermTable(language)) {
            Set<String> functionTerms = new HashSet<>();
            FunctionWords.of(language)
                    .forEach(word -> terms.forms(word).forEach(form -> functionTerms.add(form.term())));
            for (Field field : FIELDS) {
                add(field, terms, functionTerms);
            }
            Map<String, Integer> numbers = new HashMap<>();
            SearchIndex index = numbered(numbers);
            var synonyms = new Synonyms(terms, numbers, functionTerms).of(thesaurus);
            return new SearchIndex(language, documents, index.forms(), index.postings(), synonyms);
        }
    }

    private void add(Field field, TermTable terms, Set<String> functionTerms) {
        Map<String, TreeMap<Integer, Integer>> counts = new HashMap<>();
        int[] lengths = new int[documents.size()];
        for (int document = 0; document < documents.size(); document++) {
            for (String text : field.texts.apply(documents.get(document))) {
                for (TermTable.Form form : terms.forms(text)) {
                    termOfForm.put(form.text(), form.term());
                    counts.computeIfAbsent(form.term(), term -> new TreeMap<>()).merge(document, 1, Integer::sum);
                    lengths[document]++;
                }
            }
        }
        // names alone are no texts: how rare a word is, and how long a text, they do not tell
        int[] filled = IntStream.range(0, lengths.length)
                .filter(document ->
                        lengths[document] > 0 && documents.get(document).isText())
                .toArray();
        double average = Math.max(
                1,
                Arrays.stream(filled)
                        .map(document -> lengths[document])
                        .average()
                        .orElse(1));
        counts.forEach((term, postings) -> {
            int others = Math.max(0, filled.length - postings.size());
            double idf = StrictMath.log(1 + (others + 0.5) / (postings.size() + 0.5));
            boolean isFunctionWord = functionTerms.contains(term);
            double weight = field.weight * (isFunctionWord ? field.functionWords : 1) * idf;
            double[] sum = impacts.computeIfAbsent(term, unknown -> new double[documents.size()]);
            postings.forEach((document, count) -> {
                // nor does "of" in a name say anything
                if (!isFunctionWord || documents.get(document).isText()) {
                    sum[document] += weight * count / (count + K1 * (1 - B + B * lengths[document] / average));
                }
            });
        });
    }

    private SearchIndex numbered(Map<String, Integer> numbers) {
        SortedMap<String, Integer> forms = new TreeMap<>();
        List<List<Posting>> postings = new ArrayList<>();
        termOfForm.forEach((form, term) -> {
            if (!numbers.containsKey(term)) {
                numbers.put(term, postings.size());
                postings.add(quantized(impacts.getOrDefault(term, new double[0])));
            }
            forms.put(form, numbers.get(term));
        });
        return new SearchIndex(language, documents, forms, postings, new TreeMap<>());
    }

    private List<Posting> quantized(double[] sums) {
        List<Posting> postings = new ArrayList<>();
        for (int document = 0; document < sums.length; document++) {
            double weight = documents.get(document).kind().weight();
            int impact = (int) Math.round(sums[document] * weight * SCALE);
            if (impact > 0) {
                postings.add(new Posting(document, impact));
            }
        }
        return postings;
    }
}
