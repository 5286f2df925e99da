package org.waymark.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.model.Language;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes the index script of any collection of texts, so that the search can be measured on other people's questions.
 *
 * <pre>java -cp target/test-classes:target/classes:"target/lib/*" org.waymark.search.CorpusIndex corpus.jsonl en index.js</pre>
 *
 * Each line of the collection is an object with the texts {@code id}, {@code title} and {@code body}. What comes out is what a
 * guide's pages load: run it, then {@code themes/default/js/search.js}, in one context; ids of results begin with
 * {@code faq/}.
 */
public final class CorpusIndex {
    private CorpusIndex() {}

    public static void main(String[] arguments) throws IOException {
        List<SearchDocument> documents = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            documents.add(document(line));
        }
        long before = System.nanoTime();
        SearchIndex index = IndexBuilder.build(new Language(arguments[1]), documents);
        String script = IndexScript.write(index, document -> document.id() + ".html");
        System.out.printf("%d entries, %d ms%n", documents.size(), (System.nanoTime() - before) / 1_000_000);
        Files.writeString(Path.of(arguments[2]), script);
    }

    private static SearchDocument document(String line) {
        Map<String, String> fields = new java.util.HashMap<>();
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, parser.getString());
            }
        }
        return new SearchDocument(
                SearchKind.ANSWER, fields.get("id"), fields.get("title"), List.of(), "", fields.get("body"));
    }
}
