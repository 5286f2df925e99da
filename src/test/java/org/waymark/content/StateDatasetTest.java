package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waymark.decision.Grader;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Choice;
import org.waymark.model.Located;
import org.waymark.model.PartialDate;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.FieldValue;
import org.waymark.model.dataset.Grading;
import org.waymark.model.dataset.RecordFacts;
import org.waymark.model.state.Mechanism;
import org.waymark.model.state.RecordKind;
import org.waymark.model.state.StateFacts;
import org.waymark.model.state.StateLaw;
import org.waymark.read.dataset.DatasetReader;
import org.waymark.read.dataset.RecordFactsReader;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlReader;

/** What the declared dataset says of every revision of every state is what the code says. */
class StateDatasetTest {
    private static final Path STATES = OwnGuide.CONTENT.resolve("states");
    private static final Dataset DATASET = new DatasetReader(fields(STATES.resolve(Dataset.FILE), new Diagnostics()))
            .read("states")
            .orElseThrow();
    private static final Grader GROUPS = new Grader(DATASET, DATASET.groups().orElseThrow());
    private static final Grading FILTER = DATASET.filter().orElseThrow();
    private static final Grader NAMING = new Grader(DATASET, FILTER);

    private static final Located<String> HERE = new Located<>("here", SourcePosition.ofFile("a-state"));

    private static Fields fields(Path file, Diagnostics diagnostics) {
        try {
            return YamlReader.readMapping(String.valueOf(file), Files.readString(file), diagnostics)
                    .map(mapping -> new Fields(mapping, diagnostics))
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void bothTablesAreProved() {
        assertEquals(List.of(), GROUPS.proof().faults());
        assertEquals(List.of(), NAMING.proof().faults());
        assertEquals(11, GROUPS.proof().combinations());
        assertEquals(2 * 7 * 3, NAMING.proof().combinations());
        assertEquals(9, FILTER.asked().size());
    }

    @Test
    void theSameStatesAreListed() {
        assertEquals(
                OwnGuide.SITE.guide().states().stream().map(Located::value).toList(),
                DATASET.records().stream().map(Located::value).toList());
    }

    @TestFactory
    List<DynamicTest> everyRevisionOfEveryStateIsTheSame() {
        List<DynamicTest> tests = OwnGuide.SITE.all(StateLaw.class).stream()
                .flatMap(state -> state.revisions().stream()
                        .map(revision -> DynamicTest.dynamicTest(
                                state.code() + " r" + revision.number(), () -> same(state.code(), revision))))
                .toList();
        assertTrue(tests.size() > 56, () -> tests.size() + " revisions");
        return tests;
    }

    /** Not only what the laws of today say. A record with several laws gets the best of what each gives. */
    @Test
    void everyLawThatCouldBeIsTheSame() {
        List<Field> fields = DATASET.items().orElseThrow().fields();
        List<RecordFacts.ItemFacts> items = List.of(new RecordFacts.ItemFacts(HERE.map(id -> "law"), Map.of()));
        for (Field field : fields) {
            if (List.of("type", "for", "offenses", "minors-only").contains(field.name())) {
                items = items.stream()
                        .flatMap(item -> field.answers().stream().map(answer -> with(item, field, answer)))
                        .toList();
            }
        }
        assertEquals(6 * 7 * 7 * 2, items.size());
        items.forEach(item -> sameOutcomes(
                facts(List.of(law(item))), new RecordFacts(HERE, Map.of(), List.of(item)), item::toString));
        sameOutcomes(facts(List.of()), new RecordFacts(HERE, Map.of(), List.of()), () -> "no law");
    }

    private static RecordFacts.ItemFacts with(RecordFacts.ItemFacts item, Field field, String answer) {
        Map<String, FieldValue> values = new HashMap<>(item.values());
        values.put(
                field.name(),
                field.type() == Field.Type.FLAG
                        ? new FieldValue.Flag(HERE.map(any -> Boolean.valueOf(answer)))
                        : new FieldValue.Chosen(List.of(HERE.map(any -> answer))));
        return new RecordFacts.ItemFacts(item.id(), values);
    }

    private static Mechanism law(RecordFacts.ItemFacts item) {
        return new Mechanism(
                item.id(),
                choice(Mechanism.Type.class, item, "type"),
                HERE.map(any -> choice(Mechanism.Reach.class, item, "for")),
                Optional.empty(),
                choice(Mechanism.Offenses.class, item, "offenses"),
                Mechanism.Burden.UNKNOWN,
                Mechanism.Documentation.UNKNOWN,
                HERE.map(any -> Mechanism.WaitingPeriod.UNKNOWN),
                HERE.map(any -> Mechanism.TimeLimit.UNKNOWN),
                List.of(),
                text(item, "minors-only").equals("true"),
                Mechanism.Hearing.UNKNOWN,
                Optional.empty(),
                Optional.empty());
    }

    private static <E extends Enum<E>> E choice(Class<E> type, RecordFacts.ItemFacts item, String field) {
        return Enum.valueOf(type, text(item, field).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String text(RecordFacts.ItemFacts item, String field) {
        return Optional.ofNullable(item.values().get(field)).orElseThrow().text();
    }

    private static StateFacts facts(List<Mechanism> laws) {
        Located<PartialDate> day = HERE.map(any -> PartialDate.parse("2026").orElseThrow());
        return new StateFacts(HERE, Optional.empty(), StateFacts.Confidence.LOW, day, day, false, laws, List.of());
    }

    private static void sameOutcomes(StateFacts old, RecordFacts facts, Supplier<String> what) {
        assertEquals(old.group().id(), GROUPS.outcome(facts, Map.of()), what);
        for (RecordKind kind : RecordKind.all()) {
            Map<String, String> asked =
                    Map.of("event", kind.event().id(), "offense", kind.offense().id());
            assertTrue(FILTER.asked().contains(asked));
            assertEquals(old.naming(kind).id(), NAMING.outcome(facts, asked), what);
        }
    }

    private static void same(String code, StateLaw.Revision revision) {
        StateFacts old = revision.facts();
        RecordFacts facts = facts(STATES.resolve(code).resolve("r" + revision.number()));

        assertEquals(old.name(), facts.name());
        assertEquals(old.mechanisms().stream().map(StateDatasetTest::texts).toList(), items(facts));
        assertEquals(
                old.sources().stream().map(source -> source.url().value()).toList(),
                List.of(text(facts, "sources").split(" ")));
        assertEquals(old.confidence().id(), text(facts, "confidence"));
        assertEquals(old.asOf().value().text(), text(facts, "as-of"));
        assertEquals(old.nextCheck().value().text(), text(facts, "next-check"));
        assertEquals(old.checkFirst() ? "true" : "", text(facts, "check-first"));
        assertEquals(old.fips().map(Located::value).orElse(""), text(facts, "fips"));
        sameOutcomes(old, facts, () -> code);
    }

    private static String text(RecordFacts facts, String field) {
        return Optional.ofNullable(facts.values().get(field))
                .map(FieldValue::text)
                .orElse("");
    }

    private static RecordFacts facts(Path folder) {
        Diagnostics diagnostics = new Diagnostics();
        Fields fields = fields(folder.resolve("state.yaml"), diagnostics);
        RecordFacts facts = new RecordFactsReader(DATASET, fields).read().orElseThrow();
        List.of("effective", "change", "draft", "withdraw").forEach(fields::value);
        fields.end();
        assertEquals(List.of(), diagnostics.all());
        return facts;
    }

    private static List<List<String>> items(RecordFacts facts) {
        List<Field> fields = DATASET.items().orElseThrow().fields();
        return facts.items().stream()
                .map(item -> fields.stream()
                        .filter(field -> field.type() != Field.Type.WORDS)
                        .map(field -> field.type() == Field.Type.CHOICE
                                ? field.answer(Optional.ofNullable(item.values().get(field.name())))
                                : item.values().containsKey(field.name())
                                        ? item.values().get(field.name()).text()
                                        : "")
                        .toList())
                .toList();
    }

    private static List<String> texts(Mechanism law) {
        return List.of(
                law.type().id(),
                law.reach().value().id(),
                law.citation().orElse(""),
                law.offenses().id(),
                law.burden().id(),
                law.documentation().id(),
                law.waitingPeriod().value().id(),
                law.timeLimit().value().id(),
                String.join(" ", law.conditions().stream().map(Choice::id).toList()),
                String.valueOf(law.minorsOnly()),
                law.hearing().id(),
                law.enacted().map(year -> year.value().toString()).orElse(""),
                law.amended().map(year -> year.value().toString()).orElse(""));
    }
}
