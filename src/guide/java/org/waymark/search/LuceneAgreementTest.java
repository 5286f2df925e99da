package org.waymark.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Language;
import org.waymark.model.Site;
import org.waymark.pipeline.Kinds;
import org.waymark.read.SiteReader;
import org.waymark.search.term.WordTokenizer;

/**
 * The ranking, which adds whole numbers, and a Lucene index of the same texts agree on the first three. Neither has a
 * thesaurus; both have the same texts and names, and leave out what is next to nothing. {@code SearchScriptIT} holds the
 * browser to the same ranking.
 *
 * <p>They agree where the same three come first. Documents that whole numbers make equal may stand for each other.
 */
class LuceneAgreementTest {
    private static final double SHARE = 0.9;

    private final Site site = new SiteReader(Kinds.files(Path.of("content"), Path.of("i18n")), new Diagnostics())
            .read()
            .orElseThrow();

    @Test
    void bothAgreeOnTheFirstThreeForKeywords() throws IOException {
        assertAgreement("keyword");
    }

    @Test
    void bothAgreeOnTheFirstThreeForWholeQuestionsToo() throws IOException {
        assertAgreement(".*");
    }

    /** Of queries of which the texts know each word: what else there is, Lucene does not guess at. */
    private void assertAgreement(String tag) throws IOException {
        List<String> differences = new ArrayList<>();
        int asked = 0;
        for (String language : List.of("en", "es")) {
            var rankings = new Rankings(new Language(language));
            List<String> queries = OwnIndex.queries(language, tag).stream()
                    .filter(rankings::isKnown)
                    .toList();
            asked += queries.size();
            differences.addAll(rankings.differences(queries));
        }

        String said = asked + " queries; " + String.join("\n", differences);
        assertTrue(asked >= 30, said);
        assertTrue(differences.size() <= (1 - SHARE) * asked, said);
    }

    /** Both rankings of what readers of a language find. */
    private final class Rankings {
        private final SearchIndex index;
        private final Ranking ranking;
        private final LuceneIndex lucene;

        Rankings(Language language) throws IOException {
            List<SearchDocument> documents = Documents.of(site, language);
            this.index = IndexBuilder.build(language, documents);
            this.ranking = new Ranking(index);
            this.lucene = new LuceneIndex(language, documents);
        }

        boolean isKnown(String query) {
            return index.forms().keySet().containsAll(WordTokenizer.of(query));
        }

        List<String> differences(List<String> queries) throws IOException {
            List<String> differences = new ArrayList<>();
            for (String query : queries) {
                List<SearchDocument> theirs = lucene.search(query, 3);
                Map<SearchDocument, Double> scores = new HashMap<>();
                ranking.search(query, Integer.MAX_VALUE).forEach(hit -> scores.put(hit.document(), hit.score()));
                List<SearchDocument> ours = ranking.search(query, 3).stream()
                        .map(Ranking.Hit::document)
                        .toList();
                double least = ours.stream().mapToDouble(scores::get).min().orElse(0);
                if (theirs.size() != ours.size()
                        || theirs.stream().anyMatch(document -> scores.getOrDefault(document, 0.0) < least)) {
                    differences.add(query + ": " + ids(ours) + ", Lucene " + ids(theirs));
                }
            }
            return differences;
        }

        private static List<String> ids(List<SearchDocument> documents) {
            return documents.stream().map(SearchDocument::id).toList();
        }
    }
}
