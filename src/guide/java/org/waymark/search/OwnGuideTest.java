package org.waymark.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers of the repository's own guide are led to, where a wrong way does most harm. */
class OwnGuideTest {
    private static final Ranking ENGLISH = new Ranking(OwnIndex.in("en"));
    private static final Ranking SPANISH = new Ranking(OwnIndex.in("es"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secret",
                "is this secret",
                "can he see this",
                "find out",
                "will he find out",
                "he checks my phone",
                "he is watching what i do",
                "my phone is watched",
                "does he know i was here",
                "he goes through my phone",
                "can my husband see what i searched",
                "hide this from my boyfriend",
                "he is spying on me",
                "can they track me",
                "hes following me",
                "what if he sees this",
                "keep this a secret from my man"
            })
    void whoIsWatchedFindsSafetyFirst(String query) {
        assertEquals("pages/safety", first(ENGLISH, query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secreto", "esto es un secreto", "se va a enterar", "que no se entere", "puede ver esto",
                "él revisa mi teléfono", "mi novio me revisa el celular", "me vigila", "me espía", "se dará cuenta",
                "va a saber que entré aquí", "me está siguiendo", "cómo escondo esto", "me está viendo"
            })
    void whoIsWatchedFindsSafetyFirstInSpanishToo(String query) {
        assertEquals("pages/safety", first(SPANISH, query));
    }

    @Test
    void aFreeLawyerIsNotTheGovernments() {
        assertEquals("faq/find-an-attorney", first(ENGLISH, "lawyer free"));
        assertEquals("faq/find-an-attorney", first(ENGLISH, "free attorney"));
        assertEquals("faq/find-an-attorney", first(SPANISH, "abogado gratis"));
    }

    @Test
    void theListOfStatesIsFound() {
        assertTrue(found(ENGLISH, "state records").contains("states/index"));
        assertTrue(found(ENGLISH, "my state").contains("states/index"));
        assertTrue(found(SPANISH, "leyes estatales").contains("states/index"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"see", "find", "know"})
    void aVerbOfAnyQuestionIsNeverMarked(String verb) {
        SearchIndex index = OwnIndex.in("en");

        assertTrue(index.little().contains(index.forms().get(verb)));
    }

    private static String first(Ranking ranking, String query) {
        return found(ranking, query).stream().findFirst().orElse("");
    }

    private static List<String> found(Ranking ranking, String query) {
        return ranking.search(query, 3).stream().map(hit -> hit.document().id()).toList();
    }
}
