package org.waymark.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.model.Language;
import org.waymark.search.Ranking.Hit;

/** What comes before a document is told without ranking all of them, and is what a ranking would tell. */
class RivalsTest {
    private static final List<String> WORDS = List.of(
            "court", "judge", "record", "clerk", "paper", "letter", "hearing", "the", "of", "motion", "seal", "fine");

    private final Random random = new Random(1);

    private String words(int most) {
        return String.join(
                " ",
                IntStream.range(0, 1 + random.nextInt(most))
                        .mapToObj(at -> WORDS.get(random.nextInt(WORDS.size())))
                        .toList());
    }

    private SearchDocument document(int number) {
        SearchKind kind = number % 3 == 0 ? SearchKind.TERM : SearchKind.ANSWER;
        return new SearchDocument(
                kind,
                "d" + number,
                words(3),
                List.of(words(2), words(3)),
                words(6),
                kind.equals(SearchKind.TERM) ? "" : words(20));
    }

    @Test
    void tellsWhatARankingTells() {
        int beaten = 0;
        int first = 0;
        for (int set = 0; set < 40; set++) {
            List<SearchDocument> documents =
                    IntStream.range(0, 25).mapToObj(this::document).toList();
            Ranking ranking = new Ranking(IndexBuilder.build(new Language("en"), documents));
            for (SearchDocument own : documents) {
                boolean isTerm = own.kind().equals(SearchKind.TERM);
                for (String name : own.aliases()) {
                    Optional<SearchDocument> expected =
                            firstBefore(own, isTerm, ranking.search(name, Integer.MAX_VALUE));
                    assertEquals(
                            expected,
                            ranking.before(
                                    own, name, other -> !isTerm || other.kind().equals(SearchKind.TERM)),
                            name);
                    beaten += expected.isPresent() ? 1 : 0;
                    first += expected.isPresent() ? 0 : 1;
                }
            }
        }
        assertTrue(beaten > 100 && first > 100, beaten + " and " + first);
    }

    private static Optional<SearchDocument> firstBefore(SearchDocument own, boolean termsOnly, List<Hit> hits) {
        List<SearchDocument> found = hits.stream()
                .map(Hit::document)
                .filter(document -> !termsOnly || document.kind().equals(SearchKind.TERM))
                .toList();
        return found.contains(own) && !found.get(0).equals(own) ? Optional.of(found.get(0)) : Optional.empty();
    }
}
