package org.waymark.read.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.state.Mechanism;
import org.waymark.model.state.Mechanism.Condition;
import org.waymark.model.state.Naming;
import org.waymark.model.state.RecordKind;
import org.waymark.model.state.RecordKind.Event;
import org.waymark.model.state.RecordKind.Offense;
import org.waymark.model.state.ReliefGroup;
import org.waymark.model.state.StateFacts;
import org.waymark.model.state.StateLaw;
import org.waymark.model.state.StateSource;
import org.waymark.read.tree.SourceTree;
import org.waymark.testing.Trees;

class StateReaderTest {
    private static final Path SAMPLES = Path.of("src/test/resources/broken-sites/_states");
    private static final Language EN = new Language("en");
    private static final Language ES = new Language("es");
    private static final String FILE = "content/states/na/r1/state.yaml";

    @TempDir
    Path root;

    private final Diagnostics diagnostics = new Diagnostics();
    private StateFolder reader = reader();

    @BeforeEach
    void copySamples() throws IOException {
        Trees.copy(SAMPLES, root.resolve("content/states"));
        reader = reader();
    }

    private StateFolder reader() {
        return new StateFolder(content(), List.of(EN, ES), diagnostics);
    }

    private SourceTree content() {
        return new SourceTree(Path.of(String.valueOf(root), "content"), "content", diagnostics);
    }

    private List<StateLaw> read() {
        return content().list(content().resolve(StateLaw.KIND.folder())).stream()
                .flatMap(folder -> reader.read(folder).stream())
                .toList();
    }

    private List<String> faults() {
        return diagnostics.all().stream()
                .map(fault -> fault.position() + " " + fault.rule().id())
                .toList();
    }

    private static StateLaw.Revision latest(StateLaw state) {
        return state.latest().orElseThrow();
    }

    private void change(String file, String from, String to) {
        String text = Trees.text(root.resolve(file));
        assertTrue(text.contains(from), file + " has no " + from);
        Trees.write(root, file, text.replaceFirst(from, to));
    }

    @Test
    void soundStatesAreReadInTheOrderOfTheirCodes() {
        List<StateLaw> states = read();

        assertEquals(List.of(), faults());
        assertEquals(
                List.of("na", "oa", "pa"), states.stream().map(StateLaw::code).toList());
        assertEquals(
                List.of(ReliefGroup.VACATUR, ReliefGroup.NONE, ReliefGroup.MINORS_ONLY),
                states.stream().map(state -> latest(state).facts().group()).toList());
    }

    @Test
    void everyFactIsThere() {
        StateLaw.Revision edition = latest(read().get(0));
        StateFacts facts = edition.facts();

        assertEquals(LocalDate.of(2026, 6, 1), edition.effective().value());
        assertEquals(new Located<>("Northland", new SourcePosition(FILE, 1, 7)), facts.name());
        assertEquals(Optional.of("01"), facts.fips().map(Located::value));
        assertEquals(StateFacts.Confidence.HIGH, facts.confidence());
        assertEquals(LocalDate.of(2026, 2, 28), facts.asOf().value().last());
        assertEquals(LocalDate.of(2027, 2, 1), facts.nextCheck().value().first());
        assertFalse(facts.checkFirst());
        assertEquals(
                List.of("vacatur", "sealing-arrests", "defense"),
                facts.mechanisms().stream().map(one -> one.id().value()).toList());

        Mechanism vacatur = facts.mechanisms().get(0);
        assertEquals(Mechanism.Type.VACATUR, vacatur.type());
        assertEquals(Mechanism.Reach.CONVICTIONS, vacatur.reach().value());
        assertEquals(Optional.of("N. Code § 1-2"), vacatur.citation());
        assertEquals(Mechanism.Offenses.NONVIOLENT, vacatur.offenses());
        assertEquals(Mechanism.Burden.PREPONDERANCE, vacatur.burden());
        assertEquals(Mechanism.Documentation.PRESUMPTION, vacatur.documentation());
        assertEquals(Mechanism.WaitingPeriod.NONE, vacatur.waitingPeriod().value());
        assertEquals(Mechanism.TimeLimit.UNKNOWN, vacatur.timeLimit().value(), "it may be left out");
        assertEquals(Mechanism.Hearing.DISCRETIONARY, vacatur.hearing());
        assertEquals(Optional.of(new Located<>(Year.of(2013), new SourcePosition(FILE, 18, 14))), vacatur.enacted());
        assertEquals(Optional.of(Year.of(2024)), vacatur.amended().map(Located::value));
        assertEquals(Optional.empty(), facts.mechanisms().get(1).enacted());

        StateSource source = facts.sources().get(1);
        assertEquals("A survey of state laws", source.title().value());
        assertEquals("https://survey.example/north", source.url().value());
        assertEquals(StateSource.Kind.SURVEY, source.kind());
        assertEquals(LocalDate.of(2026, 5, 21), source.readOn().value());
    }

    @Test
    void wordsAreReadInEachLanguage() {
        StateLaw.Revision edition = latest(read().get(0));

        assertEquals("Northland", edition.name(EN));
        assertEquals("Tierra del Norte", edition.name(ES));
        var english = edition.in(EN).orElseThrow().mechanisms().get("sealing-arrests");
        assertEquals(
                Optional.of("The arrest came from the trafficking."),
                english.nexus().map(Located::value));
        assertEquals(
                Optional.of("Half a year after the arrest."),
                english.waitingPeriod().map(Located::value));
        assertEquals(Optional.empty(), english.note());
        assertTrue(edition.in(ES).orElseThrow().provenance().translation().isPresent());
        assertEquals(
                Optional.of("A newer list names a law here, but nobody has read it."),
                latest(read().get(1)).in(EN).orElseThrow().checkFirst().map(Located::value));
    }

    @Test
    void aTimeLimitIsAnotherThingThanAWait() {
        change(FILE, "waiting-period: described", "waiting-period: described\n    time-limit: described");
        change(
                "content/states/na/r1/en.yaml",
                "waiting-period: Half a year after the arrest.",
                "waiting-period: Half a year after the arrest.\n    time-limit: Two years after the arrest.");

        StateLaw.Revision edition = latest(read().get(0));

        Mechanism sealing = edition.facts().mechanisms().get(1);
        assertEquals(Mechanism.WaitingPeriod.DESCRIBED, sealing.waitingPeriod().value());
        assertEquals(Mechanism.TimeLimit.DESCRIBED, sealing.timeLimit().value());
        var words = edition.in(EN).orElseThrow();
        assertEquals(
                "Two years after the arrest.",
                words.phrases().get("mechanisms.sealing-arrests.time-limit").value());
        assertEquals(List.of(), faults());
    }

    @Test
    void whatALawNamesFollowsFromItsFields() {
        List<StateLaw> states = read();
        StateFacts north = latest(states.get(0)).facts();

        assertEquals(
                Naming.NAMED_UNLESS_VIOLENT, north.naming(new RecordKind(Event.CONVICTED, Offense.OTHER_NONVIOLENT)));
        assertEquals(Naming.NOT_NAMED, north.naming(new RecordKind(Event.CONVICTED, Offense.VIOLENT)));
        assertEquals(Naming.NAMED_WITH_LIMITS, north.naming(new RecordKind(Event.ARRESTED_ONLY, Offense.VIOLENT)));
        // a defense in an open case clears no record
        assertEquals(
                Naming.NAMED_UNLESS_VIOLENT,
                north.naming(new RecordKind(Event.CONVICTED, Offense.PROSTITUTION_RELATED)));
        assertEquals(Naming.NOT_NAMED, north.naming(new RecordKind(Event.AS_A_MINOR, Offense.VIOLENT)));
        assertEquals(
                Naming.NOT_KNOWN,
                latest(states.get(2)).facts().naming(new RecordKind(Event.AS_A_MINOR, Offense.VIOLENT)));
        assertEquals(
                Naming.NOT_NAMED,
                latest(states.get(2)).facts().naming(new RecordKind(Event.CONVICTED, Offense.VIOLENT)));
    }

    @Test
    void aFaultIsReportedAtItsWordAndRemembered() {
        change(FILE, "for: convictions", "for: convictoins");

        List<StateLaw> states = read();

        assertEquals(List.of(FILE + ":10:10 wrong-type"), faults());
        assertTrue(diagnostics.all().get(0).hint().contains("Did you mean 'convictions'?"));
        assertEquals(3, states.size());
        assertTrue(reader.unread().contains("states/na/r1/state.yaml"));
    }

    @Test
    void conditionsStandInTheOrderInWhichTheyAreSaidAndSafetyIsFirst() {
        change(
                FILE,
                "    minors-only: false\n",
                "    conditions: [permission, victims-told]\n    minors-only: false\n");

        Mechanism law = latest(read().get(0)).facts().mechanisms().get(0);

        assertEquals(List.of(), faults());
        assertEquals(List.of(Condition.VICTIMS_TOLD, Condition.PERMISSION), law.conditions());
        assertTrue(law.isConditional());
    }

    @Test
    void aConditionThatNobodyKnowsIsReported() {
        change(FILE, "    minors-only: false\n", "    conditions: [victims-tod]\n    minors-only: false\n");

        read();

        assertEquals(List.of(FILE + ":16:18 wrong-type"), faults());
        assertTrue(diagnostics.all().get(0).hint().contains("Did you mean 'victims-told'?"));
    }

    @Test
    void eachValueIsHeldToItsForm() {
        change(FILE, "as-of: 2026-02", "as-of: 2026-13");
        change(FILE, "enacted: 2013", "enacted: about 2013");
        change(FILE, "fips: \"01\"", "fips: \"1\"");
        change(FILE, "https://law.example/north/1-2", "law.example");
        change(FILE, "    minors-only: false\n", "");

        read();

        assertEquals(
                List.of(
                        FILE + ":2:7 wrong-type",
                        FILE + ":5:8 date",
                        FILE + ":8:5 missing-key",
                        FILE + ":17:14 date",
                        FILE + ":40:10 unsafe-address"),
                faults());
    }

    @Test
    void aStateWithoutFactsOrWordsIsReported() throws IOException {
        Trees.write(root, "content/states/qa/r2/en.yaml", "note: A note.\n");
        Trees.write(root, "content/states/notes.txt", "x");
        Trees.write(root, "content/states/oa/r1/fr.yaml", "note: x\n");

        List<StateLaw> states = read();

        assertEquals(3, states.size());
        assertTrue(reader.unread().contains("states/qa"));
        assertEquals(
                List.of(
                        "content/states/notes.txt stray-file",
                        "content/states/oa/r1/fr.yaml unknown-language",
                        "content/states/qa revision-gap",
                        "content/states/qa/r2 missing-key"),
                faults());
    }
}
