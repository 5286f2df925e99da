package org.waymark.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Language;
import org.waymark.read.SiteReader;

/**
 * The ranking, which adds whole numbers, agrees with a Lucene index of the same texts (the language's own analyzer, BM25)
 * on keywords: what comes first here is among its first three, and the other way round. Neither has a thesaurus.
 */
class LuceneAgreementTest {
    private static final int MOST_NAMES = 8;
    private static final double SHARE = 0.9;

    @Test
    void bothAgreeOnWhatComesFirst() throws IOException {
        List<String> differences = new ArrayList<>();
        int asked = 0;
        for (Map.Entry<String, Analyzer> language : Map.<String, Analyzer>of(
                        "en", new EnglishAnalyzer(), "es", new SpanishAnalyzer())
                .entrySet()) {
            List<String> queries = OwnIndex.queries(language.getKey(), "keyword");
            asked += queries.size();
            differences.addAll(differences(language.getKey(), language.getValue(), queries));
        }
        int all = asked;

        assertTrue(all >= 35, () -> all + " queries");
        assertTrue(differences.size() <= (1 - SHARE) * all, () -> all + " queries; " + String.join("\n", differences));
    }

    private static List<String> differences(String language, Analyzer analyzer, List<String> queries)
            throws IOException {
        var site = new SiteReader(Path.of("content"), Path.of("i18n"), new Diagnostics())
                .read()
                .orElseThrow();
        List<SearchDocument> documents = Documents.of(site, new Language(language));
        var ranking = new Ranking(IndexBuilder.build(new Language(language), documents));
        var lucene = new IndexSearcher(DirectoryReader.open(directory(documents, analyzer)));
        List<String> differences = new ArrayList<>();
        for (String query : queries) {
            List<SearchDocument> ours =
                    ranking.search(query, 3).stream().map(Ranking.Hit::document).toList();
            List<SearchDocument> theirs = firstThree(lucene, query(terms(analyzer, query)), documents);
            if (theirs.isEmpty() || !theirs.contains(ours.get(0)) || !ours.contains(theirs.get(0))) {
                differences.add(query + ": " + ids(ours) + ", Lucene " + ids(theirs));
            }
        }
        return differences;
    }

    private static ByteBuffersDirectory directory(List<SearchDocument> documents, Analyzer analyzer)
            throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (SearchDocument one : documents) {
                var document = new Document();
                document.add(new TextField("title", one.title(), Store.NO));
                for (int name = 0; name < one.aliases().size(); name++) {
                    document.add(new TextField("name" + name, one.aliases().get(name), Store.NO));
                }
                document.add(new TextField("lead", one.lead(), Store.NO));
                document.add(new TextField("body", one.body(), Store.NO));
                writer.addDocument(document);
            }
        }
        return directory;
    }

    private static Query query(List<String> terms) {
        var query = new BooleanQuery.Builder();
        for (String term : terms) {
            List<Query> names = new ArrayList<>(List.of(new BoostQuery(new TermQuery(new Term("title", term)), 2)));
            for (int name = 0; name < MOST_NAMES; name++) {
                names.add(new BoostQuery(new TermQuery(new Term("name" + name, term)), 1.5f));
            }
            query.add(new DisjunctionMaxQuery(names, 0.25f), Occur.SHOULD);
            query.add(new TermQuery(new Term("lead", term)), Occur.SHOULD);
            query.add(new TermQuery(new Term("body", term)), Occur.SHOULD);
        }
        return query.build();
    }

    /** With the weights of the kinds: Lucene knows none. */
    private static List<SearchDocument> firstThree(IndexSearcher lucene, Query query, List<SearchDocument> documents)
            throws IOException {
        Map<SearchDocument, Double> scores = new HashMap<>();
        for (ScoreDoc hit : lucene.search(query, documents.size()).scoreDocs) {
            SearchDocument document = documents.get(hit.doc);
            scores.put(document, hit.score * document.kind().weight());
        }
        return scores.keySet().stream()
                .sorted(Comparator.comparing(scores::get, Comparator.reverseOrder()))
                .limit(3)
                .toList();
    }

    private static List<String> terms(Analyzer analyzer, String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        }
        return terms;
    }

    private static List<String> ids(List<SearchDocument> documents) {
        return documents.stream().map(SearchDocument::id).toList();
    }
}
