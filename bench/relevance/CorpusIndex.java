import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waymark.model.Language;
import org.waymark.search.IndexBuilder;
import org.waymark.search.IndexScript;
import org.waymark.search.SearchDocument;
import org.waymark.search.SearchKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Makes the index script of any collection of texts, as the build of a guide does, with no other wordings and no thesaurus:
 * {@code java -cp target/waymark.jar bench/relevance/CorpusIndex.java LANGUAGE corpus.jsonl index.js}. The ids that the
 * search then gives begin with {@code faq/}. Prints how many milliseconds it took, reading and writing aside.
 */
public final class CorpusIndex {
    private CorpusIndex() {}

    public static void main(String[] arguments) throws Exception {
        List<SearchDocument> documents = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[1]))) {
            JsonNode text = new ObjectMapper().readTree(line);
            documents.add(new SearchDocument(
                    SearchKind.ANSWER,
                    text.get("id").asString(),
                    text.get("title").asString(),
                    List.of(),
                    "",
                    text.get("body").asString()));
        }
        long start = System.nanoTime();
        var index = IndexBuilder.build(new Language(arguments[0]), documents);
        String script = IndexScript.write(index, SearchKind.all(List.of()), document -> document.id() + ".html");
        System.out.println((System.nanoTime() - start) / 1_000_000);
        Files.writeString(Path.of(arguments[2]), script, StandardCharsets.UTF_8);
    }
}
