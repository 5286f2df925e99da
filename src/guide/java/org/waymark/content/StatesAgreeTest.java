package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The map, the table, the CSV and the JSON, each as it was written to the disk, say the same of every state. */
class StatesAgreeTest {
    private static final JsonNode JSON = new ObjectMapper().readTree(OpenData.file("state-laws.json"));
    private static final Map<String, List<Map<String, String>>> CSV =
            OpenData.records(OpenData.file("state-laws.csv")).stream()
                    .collect(Collectors.groupingBy(row -> row.get("code"), LinkedHashMap::new, Collectors.toList()));

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void groupsAndLawsAreTheSameInAllFour(String language) {
        Document page = page(language);
        Map<String, String> looks = new TreeMap<>();
        page.select("[data-legend=group] [data-key]")
                .forEach(entry -> looks.put("tile--" + entry.attr("data-look"), entry.attr("data-key")));

        Map<String, String> table = ofPage(page, "table#states tr[data-state]", row -> row.attr("data-group"));
        Map<String, String> map = ofPage(
                page,
                "svg#state-map [data-state]",
                tile -> tile.classNames().stream()
                        .filter(looks::containsKey)
                        .map(looks::get)
                        .collect(Collectors.joining()));

        assertEquals(56, table.size());
        assertEquals(table, map);
        assertEquals(ofCsv(rows -> rows.get(0).get("group")), table);
        assertEquals(ofJson(state -> text(state, "group")), table);
    }

    /** Its words are those of the files, or stand for the same words of the files in every row. */
    @Test
    void cellsOfTheTableSayWhatTheFilesSay() {
        Document page = page("en");

        assertEquals(
                ofCsv(rows -> rows.get(0).get("name")),
                ofPage(page, "tr[data-state]", row -> row.select("th a").text()));
        sameThroughout(ofCsv(StatesAgreeTest::offenses), cells(page, 3));
        sameThroughout(ofCsv(rows -> rows.get(0).get("as-of")), cells(page, 4));
        assertEquals(
                ofCsv(rows -> rows.get(0).get("check-first")),
                ofPage(
                        page,
                        "tr[data-state]",
                        row -> String.valueOf(!row.select(".doubt").isEmpty())));
    }

    private static Document page(String language) {
        return OpenData.page(language + "/states/index.html");
    }

    private static Map<String, String> ofPage(Document page, String selector, Function<Element, String> what) {
        Map<String, String> found = new TreeMap<>();
        page.select(selector).forEach(one -> found.put(one.attr("data-state"), what.apply(one)));
        return found;
    }

    /** A column, counted from 0 after the name. */
    private static Map<String, String> cells(Document page, int column) {
        return ofPage(
                page, "tr[data-state]", row -> row.select("td").get(column).text());
    }

    private static Map<String, String> ofCsv(Function<List<Map<String, String>>, String> what) {
        Map<String, String> found = new TreeMap<>();
        CSV.forEach((code, rows) -> found.put(code, what.apply(rows)));
        return found;
    }

    private static Map<String, String> ofJson(Function<JsonNode, String> what) {
        Map<String, String> found = new TreeMap<>();
        JSON.get("states").forEach(state -> found.put(text(state, "code"), what.apply(state)));
        return found;
    }

    /** Without the defenses, which clear nothing. */
    private static List<Map<String, String>> relief(List<Map<String, String>> rows) {
        return rows.stream()
                .filter(row -> !row.get("mechanism").isEmpty())
                .filter(row -> !row.get("type").equals("affirmative-defense"))
                .toList();
    }

    /** For each kind of record which offenses, and whether more decides; once, where all are the same. */
    private static String offenses(List<Map<String, String>> rows) {
        Map<String, List<String>> reached = Map.of(
                "convicted", List.of("convictions", "both", "convictions-and-adjudications", "all"),
                "arrested", List.of("arrests", "both", "all"),
                "minor", List.of("adjudications", "convictions-and-adjudications", "all"));
        Map<String, String> said = new TreeMap<>();
        reached.forEach((event, reaches) -> {
            List<Map<String, String>> laws = relief(rows).stream()
                    .filter(row -> row.get("minors-only").equals("true")
                            ? event.equals("minor")
                            : reaches.contains(row.get("for")))
                    .toList();
            if (!laws.isEmpty()) {
                said.put(
                        event,
                        laws.stream().map(row -> row.get("offenses")).distinct().toList() + " "
                                + laws.stream().anyMatch(StatesAgreeTest::isConditional));
            }
        });
        if (said.isEmpty()) {
            return "none, in doubt: " + rows.get(0).get("check-first");
        }
        return Set.copyOf(said.values()).size() == 1 ? said.values().iterator().next() : said.toString();
    }

    private static boolean isConditional(Map<String, String> law) {
        return !law.get("conditions").isEmpty()
                || law.get("waiting-period").equals("described")
                || law.get("time-limit").equals("described");
    }

    private static void sameThroughout(Map<String, String> file, Map<String, String> table) {
        Map<String, String> words = new TreeMap<>();
        Map<String, String> ids = new TreeMap<>();
        file.forEach((code, id) -> {
            words.putIfAbsent(id, table.get(code));
            ids.putIfAbsent(table.get(code), id);
        });
        Map<String, String> expected = new TreeMap<>();
        file.forEach((code, id) -> expected.put(code, words.get(id)));
        assertEquals(expected, table);
        assertEquals(words.size(), ids.size(), () -> words + " " + ids);
    }

    private static String text(JsonNode object, String name) {
        return object.get(name).asString();
    }
}
