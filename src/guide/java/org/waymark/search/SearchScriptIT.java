package org.waymark.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.testing.Trees;

/** An author is told what readers see: the ranking at build time and the one in the browser agree to the last digit. */
class SearchScriptIT {
    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void bothRankingsAgreeOnEveryLabelledQuery(String language) throws IOException, InterruptedException {
        SearchIndex index = OwnIndex.in(language);
        List<String> queries = OwnIndex.queries(language, ".*");
        assertTrue(queries.size() > 70, () -> "labelled queries: " + queries.size());

        List<String> here = queries.stream()
                .map(query -> new Ranking(index)
                        .search(query, 10).stream()
                                .map(hit -> String.format(
                                        Locale.ROOT, "%s %.6f", hit.document().id(), hit.score()))
                                .collect(Collectors.joining(" ")))
                .toList();

        assertEquals(String.join("\n", here), inNode(OwnIndex.script(index), queries));
    }

    /** The text that it holds: title, other names, lead and body of each document, a line each, with gzip. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theIndexIsSmallerThanTheTextItHolds(String language) throws IOException, InterruptedException {
        SearchIndex index = OwnIndex.in(language);
        String text = index.documents().stream()
                .flatMap(document -> Stream.of(
                        Stream.of(document.title()),
                        document.aliases().stream(),
                        Stream.of(document.lead(), document.body())))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));

        int held = compressed("gzipSync", text);
        int bytes = compressed("brotliCompressSync", OwnIndex.script(index));

        assertTrue(bytes <= 0.9 * held && bytes <= 12 * 1024, () -> bytes + " B for " + held + " B");
    }

    private int compressed(String way, String text) throws IOException, InterruptedException {
        Process node = new ProcessBuilder(
                        System.getenv().getOrDefault("WAYMARK_NODE", "node"),
                        "-p",
                        "require('zlib')." + way + "(require('fs').readFileSync(process.argv[1])).length",
                        Trees.write(temp, "text.txt", text).toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, node.waitFor(), output);
        return Integer.parseInt(output.strip());
    }

    private String inNode(String script, List<String> queries) throws IOException, InterruptedException {
        Process node = new ProcessBuilder(
                        System.getenv().getOrDefault("WAYMARK_NODE", "node"),
                        "src/test/js/search-results.mjs",
                        "themes/default/js/search.js",
                        Trees.write(temp, "index.js", script).toString(),
                        Trees.write(temp, "queries.txt", String.join("\n", queries))
                                .toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, node.waitFor(), output);
        return output.stripTrailing();
    }
}
