package org.waymark.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.waymark.model.Language;
import org.waymark.search.term.CommonWords;
import org.waymark.search.term.TermTable;

/**
 * A Lucene index of the texts that a reader can search, which ranks as Lucene does: its analyzers cut texts and queries, its
 * BM25 weighs terms in floating point. It has the fields and weights that {@code docs/search-format.md} names, and neither a
 * thesaurus nor guesses at what a misspelt word was meant to be.
 */
final class LuceneIndex {
    /** All names of a document: how rare a word is in names is asked here. Each name is a field of its own as well. */
    private static final String NAMES = "names";

    private static final float TITLE = 2;
    private static final float OTHER_NAME = 1.5f;
    private static final float FURTHER_NAMES = 0.2f;
    /** What is less than both, times the scale and beside a word's greatest, is not in the index that readers load. */
    private static final double SCALE = 3;

    private static final double LITTLE = 3;
    private static final double SMALL_SHARE = 0.3;

    private final Analyzer analyzer;
    private final List<SearchDocument> documents;
    private final Set<String> functionWords;
    private final int mostNames;
    private final IndexSearcher searcher;

    LuceneIndex(Language language, List<SearchDocument> documents) throws IOException {
        this.analyzer = TermTable.analyzer(language);
        this.documents = documents;
        this.functionWords = CommonWords.of(language).stream()
                .flatMap(word -> terms(word).stream())
                .collect(Collectors.toSet());
        this.mostNames =
                documents.stream().mapToInt(one -> names(one).size()).max().orElseThrow();
        var similarity = new SimilarityOfNames();
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setSimilarity(similarity))) {
            for (SearchDocument one : documents) {
                writer.addDocument(document(one));
            }
        }
        this.searcher = new SearcherOfNames(DirectoryReader.open(directory));
        searcher.setSimilarity(similarity);
    }

    private static List<String> names(SearchDocument document) {
        List<String> names = new ArrayList<>(List.of(document.title()));
        names.addAll(document.aliases());
        return names;
    }

    private static Document document(SearchDocument one) {
        var document = new Document();
        List<String> names = names(one);
        for (int i = 0; i < names.size(); i++) {
            document.add(new TextField(NAMES, names.get(i), Store.NO));
            document.add(new TextField(NAMES + i, names.get(i), Store.NO));
        }
        document.add(new TextField("lead", one.lead(), Store.NO));
        document.add(new TextField("body", one.body(), Store.NO));
        return document;
    }

    /** Best first; of equal ones, the earlier. */
    List<SearchDocument> search(String text, int limit) throws IOException {
        Map<SearchDocument, Double> scores = new HashMap<>();
        for (String term : new LinkedHashSet<>(terms(text))) {
            said(term).forEach((document, said) -> scores.merge(document, said, Double::sum));
        }
        return documents.stream()
                .filter(scores::containsKey)
                .sorted(Comparator.comparing(scores::get, Comparator.reverseOrder()))
                .limit(limit)
                .toList();
    }

    /** What a word says in each document, without what is next to nothing. */
    private Map<SearchDocument, Double> said(String term) throws IOException {
        Map<SearchDocument, Double> said = new HashMap<>();
        ScoreDoc[] hits = searcher.search(query(term), documents.size()).scoreDocs;
        for (ScoreDoc hit : hits) {
            SearchDocument document = documents.get(hit.doc);
            double impact = SCALE * hit.score * document.kind().weight(); // Lucene knows no kinds
            boolean isLeftOut = impact < LITTLE && hit.score < SMALL_SHARE * hits[0].score;
            if (!isLeftOut && Math.round(impact) > 0) {
                said.put(document, impact);
            }
        }
        return said;
    }

    private Query query(String term) {
        boolean isFunctionWord = functionWords.contains(term);
        List<Query> names = IntStream.range(0, mostNames)
                .mapToObj(i -> weighed(i == 0 ? TITLE : OTHER_NAME, NAMES + i, term))
                .toList();
        return new BooleanQuery.Builder()
                .add(
                        new BoostQuery(new DisjunctionMaxQuery(names, FURTHER_NAMES), isFunctionWord ? 0.5f : 1),
                        Occur.SHOULD)
                .add(weighed(isFunctionWord ? 0.1f : 1, "lead", term), Occur.SHOULD)
                .add(weighed(isFunctionWord ? 0.1f : 1, "body", term), Occur.SHOULD)
                .build();
    }

    private static Query weighed(float weight, String field, String term) {
        return new BoostQuery(new TermQuery(new Term(field, term)), weight);
    }

    private List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    /** How rare a word is in names, all names tell together. */
    private static final class SearcherOfNames extends IndexSearcher {
        SearcherOfNames(IndexReader reader) {
            super(reader);
        }

        @Override
        public CollectionStatistics collectionStatistics(String field) throws IOException {
            return super.collectionStatistics(field.startsWith(NAMES) ? NAMES : field);
        }

        @Override
        public TermStatistics termStatistics(Term term, int documents, long times) throws IOException {
            Term asked = term.field().startsWith(NAMES) ? new Term(NAMES, term.bytes()) : term;
            return super.termStatistics(
                    asked, getIndexReader().docFreq(asked), getIndexReader().totalTermFreq(asked));
        }
    }

    /** What is a name alone, such as a state, counts in neither how rare words are nor how long a name is. */
    private final class SimilarityOfNames extends BM25Similarity {
        private final long texts =
                documents.stream().filter(SearchDocument::isText).count();
        private final double length = documents.stream()
                .filter(SearchDocument::isText)
                .flatMap(document -> names(document).stream())
                .mapToInt(name -> terms(name).size())
                .average()
                .orElseThrow();

        @Override
        protected float avgFieldLength(CollectionStatistics field) {
            return field.field().equals(NAMES) ? (float) length : super.avgFieldLength(field);
        }

        @Override
        public Explanation idfExplain(CollectionStatistics field, TermStatistics term) {
            long all = Math.max(term.docFreq(), field.field().equals(NAMES) ? texts : field.docCount());
            return Explanation.match(idf(term.docFreq(), all), "idf of a text");
        }
    }
}
