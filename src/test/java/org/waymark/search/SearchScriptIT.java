package org.waymark.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
