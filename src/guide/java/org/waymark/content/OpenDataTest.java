package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.waymark.model.EntryKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The files of open data say the same as the guide, and keep to what they promise. */
class OpenDataTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode STATES = JSON.readTree(OpenData.file("state-laws.json"));

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(OpenData.file("state-laws.schema.json"), InputFormat.JSON);
    }

    @Test
    void theJsonKeepsToItsSchema() {
        assertEquals(List.of(), schema().validate(OpenData.file("state-laws.json"), InputFormat.JSON));
    }

    @Test
    void theSchemaRefusesWhatIsNotInTheFormat() {
        String json = OpenData.file("state-laws.json");
        for (Map.Entry<String, String> fault : Map.of(
                        "\"type\":\"vacatur\"", "\"type\":\"vacature\"",
                        "\"minors-only\":false", "\"minors-only\":\"no\"",
                        "[\"victims-told\"]", "[\"told\"]",
                        "\"nexus\":", "\"nexos\":",
                        "\"as-of\":\"2026-02\"", "\"as-of\":\"lately\"")
                .entrySet()) {
            String broken = json.replace(fault.getKey(), fault.getValue());
            assertFalse(broken.equals(json), fault.getKey());
            assertFalse(schema().validate(broken, InputFormat.JSON).isEmpty(), fault.getValue());
        }
    }

    @Test
    void theTableHasARowForEachLawAndForEachStateWithoutOne() {
        List<Map<String, String>> rows = OpenData.records(OpenData.file("state-laws.csv"));
        List<String> expected = new ArrayList<>();
        for (OwnState state : OwnState.newest(OwnGuide.SITE)) {
            state.laws().forEach(law -> expected.add(state.code() + " " + law.id()));
            if (state.laws().isEmpty()) {
                expected.add(state.code() + " ");
            }
        }

        assertEquals(
                expected,
                rows.stream()
                        .map(row -> row.get("code") + " " + row.get("mechanism"))
                        .toList());
    }

    @Test
    void theTableAndTheJsonSayTheSame() {
        Map<String, Map<String, String>> rows = new TreeMap<>();
        OpenData.records(OpenData.file("state-laws.csv"))
                .forEach(row -> rows.put(row.get("code") + " " + row.get("mechanism"), row));
        int compared = 0;
        for (JsonNode state : STATES.get("states")) {
            for (JsonNode mechanism : state.get("mechanisms")) {
                Map<String, String> row = rows.get(text(state, "code") + " " + text(mechanism, "id"));
                for (String name :
                        List.of("name", "fips", "group", "confidence", "as-of", "next-check", "check-first")) {
                    assertEquals(text(state, name), row.get(name), row.toString());
                }
                for (String name : List.of(
                        "type",
                        "for",
                        "citation",
                        "offenses",
                        "burden",
                        "documentation",
                        "waiting-period",
                        "time-limit",
                        "minors-only",
                        "hearing",
                        "enacted",
                        "amended")) {
                    assertEquals(text(mechanism, name), row.get(name), row.toString());
                }
                List<String> conditions = new ArrayList<>();
                mechanism.get("conditions").forEach(condition -> conditions.add(condition.asString()));
                assertEquals(String.join(" ", conditions), row.get("conditions"), row.toString());
                JsonNode words = mechanism.get("words").get("en");
                assertEquals(text(words, "nexus"), row.get("nexus"));
                assertEquals(text(words, "exclusions"), row.get("exclusions"));
                assertEquals(text(words, "waiting-period"), row.get("waiting-period-words"));
                assertEquals(text(words, "time-limit"), row.get("time-limit-words"));
                assertEquals(text(words, "note"), row.get("note"));
                compared++;
            }
        }
        assertEquals(
                OwnState.newest(OwnGuide.SITE).stream()
                        .mapToInt(state -> state.laws().size())
                        .sum(),
                compared);
    }

    private static String text(JsonNode object, String name) {
        JsonNode value = object.get(name);
        return value == null ? "" : value.asString();
    }

    @Test
    void theDataPackageDescribesEveryFileAndColumn() {
        JsonNode resources = JSON.readTree(OpenData.file("datapackage.json")).get("resources");
        List<String> columns = List.copyOf(
                OpenData.records(OpenData.file("state-laws.csv")).get(0).keySet());
        List<String> described = new ArrayList<>();
        for (JsonNode resource : resources) {
            String path = text(resource, "path");
            described.add("data/" + path);
            assertEquals(
                    OpenData.file(path).getBytes(StandardCharsets.UTF_8).length,
                    resource.get("bytes").asInt(),
                    path);
            assertTrue(text(resource, "hash").matches("sha256:[0-9a-f]{64}"), path);
            if (path.endsWith(".csv")) {
                List<String> fields = new ArrayList<>();
                resource.get("schema").get("fields").forEach(field -> fields.add(text(field, "name")));
                assertEquals(columns, fields);
            }
        }
        List<String> files = OpenData.FILES.keySet().stream()
                .filter(path -> !path.endsWith(".html") && !path.endsWith("datapackage.json"))
                .sorted()
                .toList();
        assertEquals(files, described.stream().sorted().toList());
    }

    @Test
    void thePageNamesEachFileAndSaysThatNoLawyerHasRead() {
        for (String page : List.of("index.html", "index.es.html")) {
            String html = OpenData.file(page);
            OpenData.FILES.keySet().stream()
                    .filter(path -> !path.endsWith(".html"))
                    .forEach(path -> assertTrue(
                            html.contains("href=\"" + path.substring("data/".length()) + "\""), page + " " + path));
            assertTrue(html.contains("CC-BY-4.0"), page);
        }
        assertTrue(OpenData.file("index.html").contains("No attorney has reviewed these facts."));
        assertTrue(OpenData.file("index.es.html").contains("Ningún abogado ha revisado estos datos."));
    }

    @Test
    void theGlossaryAndTheSourcesAreAllThere() {
        JsonNode glossary = JSON.readTree(OpenData.file("glossary.json"));
        JsonNode sources = JSON.readTree(OpenData.file("sources.json"));

        assertEquals(
                OwnGuide.SITE.published(EntryKind.TERM).size(),
                glossary.get("terms").size());
        glossary.get("terms").forEach(term -> {
            assertFalse(text(term.get("definition"), "en").isBlank(), term.toString());
            assertFalse(text(term.get("definition"), "es").isBlank(), term.toString());
        });
        assertEquals(
                OwnGuide.SITE.sources().stream()
                        .map(source -> source.id().value())
                        .toList(),
                sources.get("sources")
                        .valueStream()
                        .map(source -> text(source, "id"))
                        .toList());
    }
}
