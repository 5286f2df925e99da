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
import org.waymark.model.Located;
import org.waymark.model.state.Mechanism;
import org.waymark.model.state.Naming;
import org.waymark.model.state.RecordKind;
import org.waymark.model.state.RecordKind.Event;
import org.waymark.model.state.RecordKind.Offense;
import org.waymark.model.state.ReliefGroup;
import org.waymark.model.state.StateFacts;
import org.waymark.model.state.StateLaw;
import org.waymark.model.state.StateWords;
import org.waymark.testing.Trees;

/**
 * Holds the laws of states to the facts as they were gathered: {@code states/facts.csv} and {@code states/sources.csv}. A
 * later revision is free to differ: the first one is compared.
 */
class StateFactsTest {
    private static final Path FACTS = Path.of("src/guide/resources/states");
    private static final List<StateLaw> STATES = OwnGuide.SITE.all(StateLaw.class);

    private static StateLaw.Revision first(StateLaw state) {
        return state.revision(1).orElseThrow();
    }

    @Test
    void everyFactIsAsGathered() {
        List<Map<String, String>> expected = OpenData.records(Trees.text(FACTS.resolve("facts.csv")));

        List<Map<String, String>> found = new ArrayList<>();
        for (StateLaw state : STATES) {
            List<Mechanism> mechanisms = first(state).facts().mechanisms();
            if (mechanisms.isEmpty()) {
                found.add(row(state, 0));
            }
            for (int i = 1; i <= mechanisms.size(); i++) {
                found.add(row(state, i));
            }
        }

        assertEquals(expected.size(), found.size());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), found.get(i));
        }
    }

    /** A mechanism by its place from 1, with the facts of its state; 0 is a state without any. */
    private static Map<String, String> row(StateLaw state, int place) {
        StateFacts facts = first(state).facts();
        Map<String, String> row = new TreeMap<>();
        List.of("position type for citation offenses burden documentation waiting-period minors-only hearing"
                        .split(" "))
                .forEach(name -> row.put(name, ""));
        List.of("enacted", "amended", "exclusions").forEach(name -> row.put(name, ""));
        row.put("code", state.code());
        row.put("name", facts.name().value());
        row.put("fips", facts.fips().orElseThrow().value());
        row.put("confidence", facts.confidence().id());
        row.put("as-of", facts.asOf().value().text());
        if (place > 0) {
            Mechanism mechanism = facts.mechanisms().get(place - 1);
            row.put("position", String.valueOf(place));
            row.put("type", mechanism.type().id());
            row.put("for", mechanism.reach().value().id());
            row.put("citation", mechanism.citation().orElse(""));
            row.put("offenses", mechanism.offenses().id());
            row.put("burden", mechanism.burden().id());
            row.put("documentation", mechanism.documentation().id());
            row.put("waiting-period", mechanism.waitingPeriod().value().id());
            row.put("minors-only", String.valueOf(mechanism.minorsOnly()));
            row.put("hearing", mechanism.hearing().id());
            row.put("enacted", text(mechanism.enacted()));
            row.put("amended", text(mechanism.amended()));
            row.put("exclusions", hasExclusions(state, mechanism) ? "yes" : "no");
        }
        return row;
    }

    private static String text(Optional<? extends Located<?>> year) {
        return year.map(known -> known.value().toString()).orElse("");
    }

    private static boolean hasExclusions(StateLaw state, Mechanism mechanism) {
        StateWords words = first(state).in(new Language("en")).orElseThrow();
        return Optional.ofNullable(words.mechanisms().get(mechanism.id().value()))
                .flatMap(StateWords.MechanismWords::exclusions)
                .isPresent();
    }

    @Test
    void everySourceIsAsGathered() {
        List<Map<String, String>> expected = OpenData.records(Trees.text(FACTS.resolve("sources.csv")));

        List<Map<String, String>> found = new ArrayList<>();
        for (StateLaw state : STATES) {
            var sources = first(state).facts().sources();
            for (int i = 0; i < sources.size(); i++) {
                var source = sources.get(i);
                found.add(Map.of(
                        "code", state.code(),
                        "position", String.valueOf(i + 1),
                        "title", source.title().value(),
                        "url", source.url().value(),
                        "kind", source.kind().id(),
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
                        ReliefGroup.VACATUR,
                                "az ca co ct dc de fl ga hi id il in la ma md mi ms mt nc nd ne nh nj nv ny or"
                                        + " pa ri ut va vi vt wa wi wv wy",
                        ReliefGroup.CLEARING_ONLY, "al ar ks ky me nm oh ok sc tn tx",
                        ReliefGroup.MINORS_ONLY, "mo sd",
                        ReliefGroup.NONE, "ak as gu ia mn mp pr"),
                STATES.stream()
                        .collect(Collectors.groupingBy(
                                state -> first(state).facts().group(),
                                Collectors.mapping(StateLaw::code, Collectors.joining(" ")))));
    }

    @Test
    void theDoubtfulOnesSaySoInEveryLanguage() {
        // the ten that are to be checked first
        List<String> first = List.of("ak", "de", "ia", "il", "me", "mn", "ms", "nh", "tx", "ut");

        List<StateLaw> doubtful = STATES.stream()
                .filter(state -> first(state).facts().checkFirst())
                .toList();

        assertTrue(doubtful.stream().map(StateLaw::code).toList().containsAll(first), doubtful::toString);
        for (StateLaw state : doubtful) {
            for (Language language : OwnGuide.SITE.guide().languages()) {
                assertTrue(
                        first(state).in(language).orElseThrow().checkFirst().isPresent(),
                        state.code() + " does not say why in " + language);
            }
        }
    }

    @Test
    void whatIsNamedFollowsFromOffensesAndReachAlone() {
        // only prostitution-type convictions of adults: nothing is concluded beyond that
        StateFacts michigan = facts("mi");
        assertEquals(Naming.NAMED, michigan.naming(new RecordKind(Event.CONVICTED, Offense.PROSTITUTION_RELATED)));
        assertEquals(Naming.NOT_NAMED, michigan.naming(new RecordKind(Event.CONVICTED, Offense.VIOLENT)));
        // no law found: never a "no"
        for (RecordKind kind : RecordKind.all()) {
            assertEquals(Naming.NOT_NAMED, facts("ak").naming(kind));
        }
    }

    private static StateFacts facts(String code) {
        return STATES.stream()
                .filter(state -> state.code().equals(code))
                .map(state -> first(state).facts())
                .findFirst()
                .orElseThrow();
    }
}
