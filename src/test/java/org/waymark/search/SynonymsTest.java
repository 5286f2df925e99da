package org.waymark.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Thesaurus;
import org.waymark.model.Thesaurus.Meaning;
import org.waymark.model.Thesaurus.Synonym;

/** Everyday words lead to the terms of the texts. */
class SynonymsTest {
    private static final Language SPANISH = new Language("es");
    private static final List<SearchDocument> DOCUMENTS = List.of(
            new SearchDocument(SearchKind.ANSWER, "a", "Menor de edad", List.of(), "Una audiencia de un menor.", ""),
            new SearchDocument(SearchKind.ANSWER, "b", "Sello", List.of(), "Nadie lo ve.", ""),
            new SearchDocument(SearchKind.ANSWER, "c", "Fiscal", List.of(), "Acusa.", ""));

    @Test
    void whatPeopleSayIsKeptWithoutAccents() {
        Set<String> said =
                synonyms("Niño", "menor", "cita de corte", "audiencia").keySet();
        assertTrue(said.containsAll(Set.of("nino", "cita de corte")), said::toString);
    }

    @Test
    void aPhraseIsFoundThoughOneOfItsWordsWasSaidBefore() {
        var ranking = new Ranking(index("cita de corte", "audiencia"));

        assertTrue(ranking.queryParts("de noche una cita de corte ").stream()
                .anyMatch(queryPart -> queryPart.words().equals("cita de corte")));
    }

    @Test
    void wordsOfAMeaningAreTermsTogetherWithoutFunctionWords() {
        SearchIndex index = index("niño", "menores de edades");

        SearchIndex.Meaning meaning = index.synonyms().get("nino").get(0);
        assertEquals(
                List.of(index.forms().get("menor"), index.forms().get("edad")),
                meaning.terms().numbers());
        assertEquals(9, meaning.tenths());
    }

    @Test
    void aMeaningThatNoTextHoldsIsLeftOut() {
        assertEquals(List.of(), synonyms("niño", "estrella").get("nino"));
    }

    private static Map<String, List<SearchIndex.Meaning>> synonyms(String... pairs) {
        return index(pairs).synonyms();
    }

    private static SearchIndex index(String... pairs) {
        List<Synonym> synonyms = new ArrayList<>();
        for (int pair = 0; pair < pairs.length; pair += 2) {
            synonyms.add(new Synonym(located(pairs[pair]), List.of(new Meaning(located(pairs[pair + 1]), 0.9))));
        }
        return IndexBuilder.build(new Thesaurus(SPANISH, synonyms, List.of()), DOCUMENTS);
    }

    private static Located<String> located(String text) {
        return new Located<>(text, SourcePosition.ofFile("es.yaml"));
    }
}
