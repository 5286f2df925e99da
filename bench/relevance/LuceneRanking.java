import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * A Lucene index as on a server: the language's analyzer, BM25, the sum of the fields with the title twice. Prints a line
 * of JSON for each query, with the ids that it ranks and the milliseconds that it took: {@code java -cp target/waymark.jar
 * bench/relevance/LuceneRanking.java LANGUAGE corpus.jsonl queries.jsonl}.
 */
public final class LuceneRanking {
    private static final Map<String, Float> FIELDS = Map.of("title", 2f, "aliases", 1f, "body", 1f);
    private static final int LIMIT = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Analyzer analyzer;
    private final IndexSearcher searcher;

    private LuceneRanking(Analyzer analyzer, IndexSearcher searcher) {
        this.analyzer = analyzer;
        this.searcher = searcher;
    }

    public static void main(String[] arguments) throws IOException {
        Analyzer analyzer = analyzerFor(arguments[0]);
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (JsonNode line : read(arguments[1])) {
                writer.addDocument(document(line));
            }
        }
        LuceneRanking ranking = new LuceneRanking(analyzer, new IndexSearcher(DirectoryReader.open(directory)));
        List<JsonNode> queries = read(arguments[2]);
        for (JsonNode query : queries) { // warms up, as every engine does here
            ranking.search(query.get("text").asString());
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (JsonNode query : queries) {
            long start = System.nanoTime();
            List<String> ids = ranking.search(query.get("text").asString());
            double milliseconds = (System.nanoTime() - start) / 1e6;
            out.println(JSON.writeValueAsString(
                    Map.of("id", query.get("id").asString(), "ids", ids, "milliseconds", milliseconds)));
        }
        out.flush();
    }

    private static Analyzer analyzerFor(String language) {
        return switch (language) {
            case "en" -> new EnglishAnalyzer();
            case "es" -> new SpanishAnalyzer();
            case "ar" -> new ArabicAnalyzer();
            case "zh", "ja", "ko" -> new CJKAnalyzer();
            default -> new StandardAnalyzer();
        };
    }

    private static List<JsonNode> read(String file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(file))) {
            if (!line.isBlank()) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }

    private static Document document(JsonNode line) {
        Document document = new Document();
        document.add(new StringField("id", line.get("id").asString(), Field.Store.YES));
        document.add(new TextField("title", line.get("title").asString(), Field.Store.NO));
        document.add(new TextField("body", line.get("body").asString(), Field.Store.NO));
        for (JsonNode alias : line.path("aliases")) {
            document.add(new TextField("aliases", alias.asString(), Field.Store.NO));
        }
        return document;
    }

    private List<String> search(String text) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Map.Entry<String, Float> field : FIELDS.entrySet()) {
            try (TokenStream tokens = analyzer.tokenStream(field.getKey(), text)) {
                CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    TermQuery one = new TermQuery(new Term(field.getKey(), term.toString()));
                    query.add(new BoostQuery(one, field.getValue()), BooleanClause.Occur.SHOULD);
                }
                tokens.end();
            }
        }
        List<String> ids = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query.build(), LIMIT).scoreDocs) {
            ids.add(searcher.storedFields().document(hit.doc).get("id"));
        }
        return ids;
    }
}
