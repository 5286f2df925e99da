package org.waymark.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.model.Language;

/** Of two words that are as near to one that nobody knows, the one with the same first letter was meant. */
class MisspeltWordTest {
    @Test
    void theOneWithTheSameFirstLetterWasMeant() {
        assertEquals(Set.of("bread"), found("en", "bream ", "bread", "cream"));
    }

    /** "With a pen" is one word in Arabic, and no text has it: "pen" is as likely as "with a heart". */
    @Test
    void inArabicAWordMayBeginWithAnother() {
        assertEquals(Set.of("قلم", "بقلب"), found("ar", "بقلم ", "قلم", "بقلب"));
    }

    private static Set<String> found(String language, String query, String... titles) {
        List<SearchDocument> documents = Stream.of(titles)
                .map(title -> new SearchDocument(SearchKind.ANSWER, title, title, List.of(), title, ""))
                .toList();
        var ranking = new Ranking(IndexBuilder.build(new Language(language), documents));
        return ranking.search(query, 10).stream()
                .map(hit -> hit.document().slug())
                .collect(Collectors.toSet());
    }
}
