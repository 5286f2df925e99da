package org.waymark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.read.yaml.YamlNode;
import org.waymark.read.yaml.YamlReader;

class YamlReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "on",
                "yes",
                "off",
                "010",
                "0o14",
                "1e3",
                "2026-03-01",
                "1.10",
                "~x",
                "NULL-ish",
                "12:30:45"
            })
    void wordsStayWords(String word) {
        assertEquals(List.of("1:1 key 1:6 '" + word + "'"), nodes("key: " + word + "\n"));
    }

    @Test
    void nothingAndNullAreBlank() {
        assertEquals(List.of("1:1 a 1:4 ''"), nodes("a: null\n"));
        assertEquals(List.of("1:1 a 1:4 ''"), nodes("a: ''\n"));
        assertEquals(1, nodes("a:\n").size());
    }

    @Test
    void everyKeyAndValueKnowsItsLineAndColumn() {
        assertEquals(
                List.of(
                        "1:1 a 1:4 'x'",
                        "2:1 b group",
                        "3:3 c 3:6 'y'",
                        "4:3 d list",
                        "5:7 'one'",
                        "6:7 'two'",
                        "7:1 e group",
                        "7:5 f 7:8 'z'",
                        "8:1 g list",
                        "8:5 'p'",
                        "8:8 'q r'"),
                nodes("a: x\nb:\n  c: y\n  d:\n    - one\n    - two\ne: {f: z}\ng: [p, \"q r\"]\n"));
    }

    @Test
    void longTextsAreJoined() {
        assertEquals(List.of("1:1 a 1:4 'one two'"), nodes("a: >\n  one\n  two\n"));
        assertEquals(List.of("1:1 a 1:4 'one two'"), nodes("a: |\n  one\n  two\n"));
        assertEquals(List.of("1:1 a 1:4 'one two'"), nodes("a: >+\n  one\n\n\n  two\n\n"));
        assertEquals(List.of("1:1 a 1:4 'one two'"), nodes("a: \"\\n one\\t\\r\\n  two \\u2028\"\n"));
        assertEquals(List.of("1:1 one two 1:13 'x'"), nodes("\"one\\ntwo\": x\n"));
        assertEquals(List.of("1:1 a 1:4 'one two'"), nodes("a: one\n  two\n"));
    }

    @Test
    void commentsAreNotRead() {
        assertEquals(List.of("2:1 a 2:4 'x'"), nodes("# first\na: x # last\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: x\\n\\tb: y|2:1 yaml-syntax",
                "a: \"x\\nb: y\\n|1:4 yaml-syntax",
                "a: 'it's'\\n|1:8 yaml-syntax",
                "a: b: c\\n|1:5 yaml-syntax",
                "a: x\\nb\\nc: y\\n|2:1 yaml-syntax",
                "a: [x, y\\nb: z\\n|1:4 yaml-syntax",
                "a: x\\n b: y\\n|2:3 yaml-syntax",
                "a: x\\n- b\\n|2:1 yaml-syntax",
                "a: x\\na: y\\n|2:1 duplicate-key",
                "a:\\n  b: x\\n  b: y\\n|3:3 duplicate-key",
                "a: &x y\\n|1:4 yaml-alias",
                "a: &copy; x\\n|1:4 yaml-alias",
                "a: x\\n&y b: z\\n|2:1 yaml-alias",
                "a: [&x {b: c}]\\n|1:5 yaml-alias",
                "!y b: z\\n|1:1 yaml-alias",
                "a: !!str y\\n|1:4 yaml-alias",
                "'é😀: x\\nb: &y z\\n'|2:4 yaml-alias",
                "a: *x\\n|1:4 yaml-alias",
                "a: !mine y\\n|1:4 yaml-alias",
                "<<: {b: c}\\n|1:1 yaml-alias",
                "a: x\\n---\\nb: y\\n|3:1 yaml-syntax",
                "'   '|a.yaml empty-file",
                "# only a comment|a.yaml empty-file",
                "- a\\n- b\\n|1:1 wrong-type",
                "text|1:1 wrong-type"
            })
    void aFaultIsReportedWhereItIs(String yaml, String fault) {
        assertEquals(List.of(fault), faults(yaml.replace("\\n", "\n").replace("\\t", "\t")));
    }

    @Test
    void deepNestingIsRefused() {
        assertEquals(1, faults("a: " + "[".repeat(200) + "]".repeat(200)).size());
        assertEquals(
                "nesting",
                faults("a: " + "[".repeat(200) + "]".repeat(200)).get(0).split(" ", 2)[1]);
        assertEquals(
                "nesting",
                faults("a: " + "[".repeat(2000) + "]".repeat(2000)).get(0).split(" ", 2)[1]);
    }

    private static List<String> faults(String yaml) {
        var diagnostics = new Diagnostics();
        YamlReader.readMapping("a.yaml", yaml, diagnostics);
        return diagnostics.all().stream()
                .map(fault -> fault.position().toString().replaceFirst("^a.yaml:", "") + " "
                        + fault.rule().id())
                .toList();
    }

    private static List<String> nodes(String yaml) {
        var diagnostics = new Diagnostics();
        YamlNode root = YamlReader.read("a.yaml", yaml, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all().toString()));
        assertEquals(List.of(), diagnostics.all());
        List<String> lines = new ArrayList<>();
        describe(root, "", lines);
        return lines;
    }

    private static void describe(YamlNode node, String key, List<String> lines) {
        if (node instanceof YamlNode.Mapping mapping) {
            if (!key.isEmpty()) {
                lines.add(key + "group");
            }
            mapping.pairs().values().forEach(pair -> describe(pair.value(), place(pair), lines));
        } else if (node instanceof YamlNode.Sequence list) {
            lines.add(key + "list");
            list.values().forEach(value -> describe(value, "", lines));
        } else if (node instanceof YamlNode.Scalar scalar) {
            lines.add(key + scalar.position().line() + ":" + scalar.position().column() + " '" + scalar.text() + "'");
        }
    }

    private static String place(YamlNode.Pair pair) {
        var position = pair.key().position();
        return position.line() + ":" + position.column() + " " + pair.key().value() + " ";
    }
}
