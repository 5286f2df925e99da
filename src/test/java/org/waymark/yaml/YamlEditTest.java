package org.waymark.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.yaml.WrittenNode.Items;
import org.waymark.yaml.WrittenNode.Keys;
import org.waymark.yaml.WrittenNode.Pair;
import org.waymark.yaml.WrittenNode.Text;

class YamlEditTest {
    private static final int ROUNDS = 3000;

    /** Keys with values in every style that authors use, with comments where YAML allows them. */
    private static final List<String> VALUES = List.of(
            "plain",
            "plain  # a comment",
            "'it''s'",
            "\"a \\\"b\\\" #1\" # c",
            "one\n  two\n  three",
            ">\n  folded\n  text\n",
            "|-\n    kept\n\n    so  # no comment",
            "[a, \"b, c\", {d: e}]",
            "[a,\n  b,   # why\n  c]",
            "{en: x, es: 'y'}",
            "\n  - one\n  # between\n  - two  # two",
            "\n- one\n- k: v\n  l: w",
            "\n  en: x\n  # about es\n  es:\n    - y",
            "",
            "  # nothing yet",
            "ñ 😀 — ü",
            "2026-03-01",
            "[]");

    private static YamlText yaml(String text) {
        return YamlText.of(text).orElseThrow(() -> new AssertionError("cannot be read:\n" + text));
    }

    private static Pair pair(YamlText yaml, String key) {
        return yaml.pair(key).orElseThrow();
    }

    @Test
    void aValueIsReplacedWhereItStands() {
        YamlText yaml = yaml("# top\na: x  # why\n\"b\":  'old' # c\r\nc:\n");
        YamlEdit edit = new YamlEdit(yaml);
        edit.set(pair(yaml, "b"), "new");
        edit.set(pair(yaml, "c"), "3");

        assertEquals("# top\na: x  # why\n\"b\":  new # c\r\nc: 3\n", edit.text());
    }

    @Test
    void aKeyGoesWithAllLinesOfItsValue() {
        YamlText yaml = yaml("a: x\n# of b\nb: >\n  one\n\n  two\n\n# of c\nc:\n  - d # e\nf: g");
        YamlEdit edit = new YamlEdit(yaml);
        edit.remove(pair(yaml, "b"));
        edit.remove(pair(yaml, "f"));

        assertEquals("a: x\n# of b\n\n# of c\nc:\n  - d # e", edit.text());
    }

    @Test
    void keysBetweenBracesAreEditedToo() {
        YamlText yaml = yaml("{a: x, b: [1, 2], c: y} # end\n");
        YamlEdit edit = new YamlEdit(yaml);
        edit.remove(pair(yaml, "c"));
        edit.addBelow(pair(yaml, "a"), "# lost\n", "z: \"\"");

        assertEquals("{a: x, z: \"\", b: [1, 2]} # end\n", edit.text());
    }

    @Test
    void whatIsAddedEndsAsTheFileDoes() {
        YamlText yaml = yaml("a: x\r\nb: y");
        YamlEdit edit = new YamlEdit(yaml);
        edit.addBelow(pair(yaml, "b"), "# why\n", "c: z");

        assertEquals("a: x\r\nb: y\r\n# why\r\nc: z", edit.text());
    }

    @Test
    void anItemIsAddedToAListOfAnyForm() {
        Map<String, String> item = new LinkedHashMap<>();
        item.put("t", "x, y");
        item.put("u", "z");

        assertEquals("l:\n  - t: x, y\n    u: z\n", added("l: []\n", item));
        assertEquals("l: # none\n  - t: x, y\n    u: z\n", added("l: [] # none\n", item));
        assertEquals("l: [{t: a}, {t: \"x, y\", u: z}] # c\nm: n\n", added("l: [{t: a}] # c\nm: n\n", item));
        assertEquals("l:\n- t: a # c\n- t: x, y\n  u: z\n# end\n", added("l:\n- t: a # c\n# end\n", item));
        assertEquals(
                "\"l\":\r\n  -   t: a\r\n  - t: x, y\r\n    u: z\r\nm: n\r\n",
                added("\"l\":\r\n  -   t: a\r\nm: n\r\n", item));
        assertEquals("# nothing\nl:\n  - t: x, y\n    u: z\n", added("# nothing\n", item));
    }

    private static String added(String text, Map<String, String> item) {
        YamlEdit edit = new YamlEdit(yaml(text));
        edit.addItem("l", item);
        return edit.text();
    }

    /** Whatever a file looks like: edited and parsed, it says what it said, but for the change; and every other line is as it was. */
    @Test
    void anEditChangesWhatItIsAskedToAndNoOtherByte() {
        Random random = new Random(15);
        for (int round = 0; round < ROUNDS; round++) {
            String text = document(random);
            YamlText yaml = yaml(text);
            List<Pair> pairs = yaml.root().pairs();
            Pair target = pairs.get(random.nextInt(pairs.size()));
            Map<String, String> expected = said(yaml);
            String key = target.key().value();
            YamlEdit edit = new YamlEdit(yaml);
            int kind = random.nextInt(3);
            if (kind == 0) {
                edit.set(target, "\"new: #1\"");
                expected.put(key, "new: #1");
            } else if (kind == 1) {
                edit.remove(target);
                expected.remove(key);
            } else {
                edit.addBelow(target, "# a comment\n", "added: \"yes\"");
                expected.put("added", "yes");
            }

            String edited = edit.text();

            assertEquals(expected, said(yaml(edited)), () -> text + "\n----\n" + edited);
            String before = text.substring(0, yaml.lineStart(target.key().start()));
            String behind = text.substring(yaml.lineEnd(target.end()));
            boolean isLastLine =
                    kind == 1 && behind.isEmpty() && !LineEnds.of(text).isFinal();
            String kept = isLastLine ? before.replaceFirst("[\\r\\n]+$", "") : before;
            assertTrue(edited.startsWith(kept) && edited.endsWith(behind), () -> text + "\n----\n" + edited);
            assertTrue(
                    edited.isEmpty()
                            || LineEnds.of(text).isFinal()
                                    == LineEnds.of(edited).isFinal(),
                    text);
            assertEquals(
                    text.contains("\r") ? edited.replace("\r\n", "") : edited.replace("\n", ""),
                    edited.replaceAll("[\r\n]", ""));
        }
    }

    private static String document(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "# begin\n\n" : "");
        int keys = 2 + random.nextInt(5);
        for (int i = 0; i < keys; i++) {
            String value = VALUES.get(random.nextInt(VALUES.size()));
            String key = List.of("k%d", "'k %d'", "\"k: %d\"", "k-%d").get(random.nextInt(4));
            text.append(String.format(java.util.Locale.ROOT, key, i)).append(random.nextInt(5) == 0 ? " :" : ":");
            text.append(value.isEmpty() || value.startsWith("\n") || value.startsWith(" ") ? value : " " + value);
            text.append(random.nextInt(4) == 0 ? "\n\n# between\n" : "\n");
        }
        String unix = random.nextInt(3) == 0 ? text.toString().stripTrailing() : text.toString();
        return random.nextBoolean() ? unix.replace("\n", "\r\n") : unix;
    }

    private static Map<String, String> said(YamlText yaml) {
        Map<String, String> said = new LinkedHashMap<>();
        yaml.root().pairs().forEach(pair -> said.put(pair.key().value(), said(pair.value())));
        return new java.util.TreeMap<>(said);
    }

    private static String said(WrittenNode node) {
        List<String> parts = new ArrayList<>();
        if (node instanceof Keys keys) {
            keys.pairs().forEach(pair -> parts.add(pair.key().value() + "=" + said(pair.value())));
            return parts.stream().collect(Collectors.joining(";", "{", "}"));
        }
        if (node instanceof Items items) {
            items.values().forEach(value -> parts.add(said(value)));
            return parts.stream().collect(Collectors.joining(";", "[", "]"));
        }
        return ((Text) node).value().strip();
    }
}
