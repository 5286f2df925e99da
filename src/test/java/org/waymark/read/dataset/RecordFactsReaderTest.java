package org.waymark.read.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.waymark.decision.Grader;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.markdown.leftover.PlainWords.Braces;
import org.waymark.model.dataset.Dataset;
import org.waymark.model.dataset.RecordFacts;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlReader;

/** Records of a dataset without items, of another subject than the states. */
class RecordFactsReaderTest {
    private static final String DECLARED = """
            records: [north]
            fields:
              deposit: {choice: [none, half, full, unknown], optional: true}
              limits: {choices: [pets, garden, smoke], optional: true}
              days: number
              since: {type: year, optional: true}
              seen: {type: date, optional: true}
              code: {type: text, pattern: '[A-Z]{2}', optional: true}
              online: {type: flag, optional: true}
              law: {type: citation, optional: true}
              reason: {type: words, optional: true}
              sources: {type: sources, kinds: [statute, office]}
            facts:
              limited: [{deposit: none}, {deposit: half, limits: missing}]
            groups:
              outcomes: [limited, open, not-known]
              rows:
                - {if: {limited: true}, then: limited}
                - {if: {limited: false, deposit: {not: unknown}}, then: open}
                - {if: {deposit: unknown}, then: not-known}
            """;

    private final Diagnostics diagnostics = new Diagnostics();
    private final Dataset dataset = new DatasetReader(fields(DECLARED), (name, slugs) -> Optional.empty())
            .read("rents")
            .orElseThrow();

    private Fields fields(String yaml) {
        return YamlReader.readMapping("a.yaml", yaml, Braces.PATTERNS, diagnostics)
                .map(mapping -> new Fields(mapping, diagnostics))
                .orElseThrow();
    }

    private RecordFacts read(String yaml) {
        Fields fields = fields(yaml);
        RecordFacts facts = new RecordFactsReader(dataset, fields).read().orElseThrow();
        fields.end();
        return facts;
    }

    private List<String> said() {
        return diagnostics.all().stream().map(Diagnostic::message).toList();
    }

    private String group(String yaml) {
        return dataset.groups().orElseThrow().outcome(dataset, read(yaml), Map.of());
    }

    @Test
    void eachTypeIsReadAsItsValue() {
        RecordFacts facts = read("""
                name: North
                deposit: half
                limits: [smoke, pets, smoke]
                days: 30.5
                since: 2013
                seen: 2026-02
                code: NO
                online: true
                law: Rent Act, s. 3
                sources:
                  - {title: Rent Act, url: "https://law.example/rent", kind: statute, read-on: 2026-11-24}
                """);

        assertEquals(List.of(), said());
        Map<String, String> texts = new TreeMap<>();
        facts.values().forEach((name, value) -> texts.put(name, value.text()));
        assertEquals(
                Map.of(
                        "deposit", "half",
                        "limits", "pets smoke",
                        "days", "30.5",
                        "since", "2013",
                        "seen", "2026-02",
                        "code", "NO",
                        "online", "true",
                        "law", "Rent Act, s. 3",
                        "sources", "https://law.example/rent"),
                texts);
    }

    @Test
    void eachFaultIsToldAndTheRestIsKept() {
        RecordFacts facts = read("""
                name: North
                deposit: hlaf
                limits: [cats]
                since: "13"
                seen: soon
                code: no
                law: Rent Act
                reason: Because.
                sources: [{title: Rent Act, url: law.example, kind: statut, read-on: 2026-11-24}]
                """);

        assertEquals(
                List.of(
                        "'days' is missing",
                        "'deposit' is 'hlaf', not one of: none, half, full, unknown",
                        "'limits' is 'cats', not one of: pets, garden, smoke",
                        "'since' is '13', not a year",
                        "'seen' is 'soon', not a date that can be meant",
                        "'code' is 'no', not of the form [A-Z]{2}",
                        "unknown key 'reason'",
                        "'url' is 'law.example', not a full web address",
                        "'kind' is 'statut', not one of: statute, office"),
                said());
        assertEquals(
                Optional.of("Rent Act"),
                Optional.ofNullable(facts.values().get("law")).map(law -> law.text()));
        assertEquals(1, facts.values().size());
    }

    @Test
    void aRecordWithoutItemsIsGradedByItsOwnFields() {
        assertEquals("limited", group("{name: North, days: 1, deposit: none, limits: [pets]}"));
        assertEquals("limited", group("{name: North, days: 1, deposit: half}"));
        assertEquals("open", group("{name: North, days: 1, deposit: half, limits: [pets]}"));
        assertEquals("open", group("{name: North, days: 1, deposit: full}"));
    }

    @Test
    void aChoiceThatIsLeftOutIsUnknown() {
        assertEquals("not-known", group("{name: North, days: 1}"));
        assertEquals(List.of(), said());
    }

    @Test
    void onlyWhatCanBeTrueTogetherIsTried() {
        // limited and not limited for half, with limits and without; the others are one or the other
        assertEquals(
                5, new Grader(dataset, dataset.groups().orElseThrow()).proof().combinations());
        assertEquals(
                List.of(),
                new Grader(dataset, dataset.groups().orElseThrow()).proof().faults());
    }
}
