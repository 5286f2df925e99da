import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Language;
import org.waymark.pipeline.Kinds;
import org.waymark.read.SiteReader;
import org.waymark.search.Documents;
import org.waymark.search.IndexScript;
import org.waymark.search.SearchDocument;
import org.waymark.search.SearchKind;
import tools.jackson.databind.ObjectMapper;

/**
 * Writes what readers of a guide can find, so that other engines can index the same texts: {@code java -cp
 * target/waymark.jar bench/relevance/GuideCorpus.java content i18n LANGUAGE corpus.jsonl}. Prints how many milliseconds the
 * guide's own index of that language takes.
 */
public final class GuideCorpus {
    private GuideCorpus() {}

    public static void main(String[] arguments) throws Exception {
        var language = new Language(arguments[2]);
        var site = new SiteReader(Kinds.files(Path.of(arguments[0]), Path.of(arguments[1])), new Diagnostics()).read().orElseThrow();
        long start = System.nanoTime();
        IndexScript.write(Documents.index(site, language), SearchKind.all(site.kinds()), SearchDocument::id);
        System.out.println((System.nanoTime() - start) / 1_000_000);
        StringBuilder lines = new StringBuilder();
        for (SearchDocument document : Documents.of(site, language)) {
            lines.append(new ObjectMapper().writeValueAsString(fields(document, arguments[2]))).append('\n');
        }
        Files.writeString(Path.of(arguments[3]), lines, StandardCharsets.UTF_8);
    }

    private static Map<String, Object> fields(SearchDocument document, String language) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("id", document.id());
        fields.put("lang", language);
        fields.put("title", document.title());
        fields.put("aliases", List.copyOf(document.aliases()));
        fields.put("body", (document.lead() + "\n" + document.body()).strip());
        return fields;
    }
}
