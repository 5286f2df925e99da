package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.model.Language;
import org.waymark.testing.Trees;

/**
 * Holds the laws of states to the facts as they were gathered: {@code states/facts.csv} and {@code states/sources.csv}. A
 * later revision is free to differ: the first one is compared.
 */
class StateFactsTest {
    private static final Path FACTS = Path.of("src/guide/resources/states");
    private static final List<OwnState> STATES = OwnState.first(OwnGuide.SITE);

    @Test
    void everyFactIsAsGathered() {
        List<Map<String, String>> expected = OpenData.records(Trees.text(FACTS.resolve("facts.csv")));

        List<Map<String, String>> found = new ArrayList<>();
        for (OwnState state : STATES) {
            if (state.laws().isEmpty()) {
                found.add(row(state, Optional.empty()));
            }
            state.laws().forEach(law -> found.add(row(state, Optional.of(law))));
        }

        assertEquals(expected.size(), found.size());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), found.get(i));
        }
    }

    /** A law with the facts of its state, or a state without any. */
    private static Map<String, String> row(OwnState state, Optional<OwnState.Law> law) {
        Map<String, String> row = new TreeMap<>();
        List<String> ofLaw = List.of(
                "type for citation offenses burden documentation waiting-period minors-only hearing enacted amended"
                        .split(" "));
        row.put("code", state.code());
        row.put("name", state.name());
        List.of("fips", "confidence", "as-of").forEach(name -> row.put(name, state.text(name)));
        row.put("position", law.map(one -> String.valueOf(one.place())).orElse(""));
        ofLaw.forEach(name -> row.put(name, law.map(one -> one.text(name)).orElse("")));
        row.put(
                "exclusions",
                law.map(one -> hasExclusions(state, one) ? "yes" : "no").orElse(""));
        return row;
    }

    private static boolean hasExclusions(OwnState state, OwnState.Law law) {
        return state.words("en", "mechanisms." + law.id() + ".exclusions").isPresent();
    }

    @Test
    void everySourceIsAsGathered() {
        List<Map<String, String>> expected = OpenData.records(Trees.text(FACTS.resolve("sources.csv")));

        List<Map<String, String>> found = new ArrayList<>();
        for (OwnState state : STATES) {
            var sources = state.revision().sources();
            for (int i = 0; i < sources.size(); i++) {
                var source = sources.get(i);
                found.add(Map.of(
                        "code", state.code(),
                        "position", String.valueOf(i + 1),
                        "title", source.title().value(),
                        "url", source.url().value(),
                        "kind", source.kind().value(),
                        "read-on", source.readOn().value().toString()));
            }
        }

        assertEquals(182, found.size());
        assertEquals(expected, found);
    }

    @Test
    void groupsAreWhatTheDataSaysOfItself() {
        assertEquals(
                Map.of(
                        "vacatur",
                                "az ca co ct dc de fl ga hi id il in la ma md mi ms mt nc nd ne nh nj nv ny or"
                                        + " pa ri ut va vi vt wa wi wv wy",
                        "clearing-only", "al ar ks ky me nm oh ok sc tn tx",
                        "minors-only", "mo sd",
                        "none", "ak as gu ia mn mp pr"),
                STATES.stream()
                        .collect(Collectors.groupingBy(
                                OwnState::group, Collectors.mapping(OwnState::code, Collectors.joining(" ")))));
    }

    @Test
    void theDoubtfulOnesSaySoInEveryLanguage() {
        // the ten that are to be checked first
        List<String> first = List.of("ak", "de", "ia", "il", "me", "mn", "ms", "nh", "tx", "ut");

        List<OwnState> doubtful =
                STATES.stream().filter(state -> state.revision().isDoubtful()).toList();

        assertTrue(doubtful.stream().map(OwnState::code).toList().containsAll(first), doubtful::toString);
        for (OwnState state : doubtful) {
            for (Language language : state.revision().words().keySet()) {
                assertTrue(
                        state.words(language.tag(), "check-first").isPresent(),
                        state.code() + " does not say why in " + language);
            }
        }
    }

    /**
     * The group of each state, and the outcome of each combination of answers by its place: {@code states/outcomes.txt} was
     * made by the rules in Java and in the script that were there before the rules stood in dataset.yaml.
     */
    @Test
    void groupsAndOutcomesAreThoseOfTheRulesBefore() {
        List<Map<String, String>> questions = OwnState.questions(OwnGuide.SITE);

        String found = OwnState.newest(OwnGuide.SITE).stream()
                .map(state -> {
                    List<String> order = state.dataset().filter().orElseThrow().outcomeIds();
                    return state.code() + " " + state.group() + " "
                            + questions.stream()
                                    .map(asked -> String.valueOf(order.indexOf(state.outcome(asked))))
                                    .collect(Collectors.joining())
                            + "\n";
                })
                .sorted()
                .collect(Collectors.joining());

        assertEquals(9, questions.size());
        assertEquals(Trees.text(FACTS.resolve("outcomes.txt")), found);
    }
}
