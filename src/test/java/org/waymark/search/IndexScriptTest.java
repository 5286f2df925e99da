package org.waymark.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.model.Language;

/** The script that a page loads, as {@code docs/search-format.md} tells it. */
class IndexScriptTest {
    private static final List<SearchDocument> DOCUMENTS = List.of(
            new SearchDocument(
                    SearchKind.ANSWER,
                    "clear-a-record",
                    "Can I clear my record?",
                    List.of("clean slate"),
                    "A judge can clear records.",
                    "Ask the judge in writing."),
            new SearchDocument(SearchKind.PAGE, "safety", "Stay \"safe\"", List.of(), "Cover your tracks.", ""),
            new SearchDocument(SearchKind.TERM, "record", "Record", List.of(), "What a court wrote down.", ""));

    @Test
    void theScriptHoldsWordsTermsAndWhereTheyStand() {
        SearchIndex index = IndexBuilder.build(new Language("en"), DOCUMENTS);

        String script = IndexScript.write(
                index, document -> document.slug().equals("safety") ? "safety.html" : document.id() + ".html");

        assertTrue(script.startsWith("// A search index of a Waymark guide"), script);
        assertTrue(script.contains("2Stay \\\"safe\\\"\\tCover your tracks.\\tsafety.html\\tpages/safety"), script);
    }
}
