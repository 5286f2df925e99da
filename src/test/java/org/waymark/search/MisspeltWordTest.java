package org.waymark.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.model.Language;

/** What was meant by a word that no text has, and what was not. */
class MisspeltWordTest {
    @Test
    void theOneWithTheSameFirstLetterWasMeant() {
        assertEquals(Set.of("bread"), found("en", "bream ", "bread", "cream"));
    }

    /** "With a pen" is one word in Arabic: "pen" is found, not "with a heart". */
    @Test
    void inArabicAWordMayBeginWithAnother() {
        assertEquals(Set.of("قلم"), found("ar", "بقلم ", "قلم", "بقلب"));
    }

    @Test
    void aShortWordWithAnotherLetterIsAnotherWord() {
        assertEquals(Set.of(), found("en", "bost ", "boat"));
        assertEquals(Set.of(), found("en", "oat ", "boat"));
        assertEquals(Set.of("boat"), found("en", "baot ", "boat"));
        assertEquals(Set.of("boat"), found("en", "bot ", "boat"));
    }

    @Test
    void aWordThatEverybodyKnowsIsTakenForNoOther() {
        assertEquals(Set.of(), found("en", "stone ", "stove"));
        assertEquals(Set.of("stove"), found("en", "stoev ", "stove"));
        assertEquals(Set.of(), found("es", "carro ", "cerro"));
        assertEquals(Set.of(), found("en", "she ", "shed"));
    }

    /** One that is only longer is a form of it. */
    @Test
    void aLongerFormOfAKnownWordIsFound() {
        assertEquals(Set.of("guiltless"), found("en", "guilt ", "guiltless"));
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
