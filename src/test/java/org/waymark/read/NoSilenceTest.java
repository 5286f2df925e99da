package org.waymark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.read.yaml.YamlNode;
import org.waymark.read.yaml.YamlReader;

/**
 * What a word processor, a phone or a hurried hand makes of a line of YAML is shown as it was meant, or named: a key that is there
 * never says something else without a word.
 */
class NoSilenceTest {
    private static final String TEXT = """
            title: What is it?
            question: "Which form do I need: the first?"
            aliases:
              - what does it mean
              - explain it to me
              - 'tell me so'
            effective: 2026-03-01
            change: It says who may ask, and when.
            cites: [small-act-b-1, small-act]
            translation: {state: translated, by: Ana Ruiz, on: 2026-06-01}
            review:
              by: Eve
              as: reviewer
            note: >-
              Long words on lines
              of their own.
            draft: true
            """;

    private static final Pattern ADDED = Pattern.compile(" ?#[12]|(?<=[a-z]):(?= [a-z])");

    /** What happens to a line. */
    private static final Map<String, UnaryOperator<String>> MISHAPS = new LinkedHashMap<>();

    static {
        MISHAPS.put("no space after the colon", line -> line.replaceFirst(": ", ":"));
        MISHAPS.put("no-break space after the colon", line -> line.replaceFirst(": ", ":\u00a0"));
        MISHAPS.put("narrow no-break space", line -> line.replaceFirst(": ", ":\u202f"));
        MISHAPS.put("ideographic space", line -> line.replaceFirst(": ", ":\u3000"));
        MISHAPS.put("no-break space before the colon", line -> line.replaceFirst(":", "\u00a0:"));
        MISHAPS.put("space before the colon", line -> line.replaceFirst(":", " :"));
        MISHAPS.put("wide colon", line -> line.replaceFirst(": ", "："));
        MISHAPS.put("wide colon and space", line -> line.replaceFirst(":", "："));
        MISHAPS.put("equals sign", line -> line.replaceFirst(": ", " = "));
        MISHAPS.put("semicolon", line -> line.replaceFirst(": ", "; "));
        MISHAPS.put("no colon", line -> line.replaceFirst(": ", " "));
        MISHAPS.put("tab after the colon", line -> line.replaceFirst(": ", ":\t"));
        MISHAPS.put("tab before", line -> "\t" + line);
        MISHAPS.put("space before", line -> " " + line);
        MISHAPS.put("no-break space before", line -> "\u00a0" + line);
        MISHAPS.put("indentation lost", String::stripLeading);
        MISHAPS.put("indented by no-break spaces", line -> line.replaceFirst("^  ", "\u00a0\u00a0"));
        MISHAPS.put("en dash for a hyphen", line -> line.replaceFirst("- ", "– "));
        MISHAPS.put("bullet for a hyphen", line -> line.replaceFirst("- ", "• "));
        MISHAPS.put("no space after the hyphen", line -> line.replaceFirst("- ", "-"));
        MISHAPS.put("curly quotation marks", line -> line.replaceFirst("[\"'](.*)[\"']", "“$1”"));
        MISHAPS.put("curly marks around the value", line -> line.replaceFirst("(: |- )([^>]*)$", "$1“$2”"));
        MISHAPS.put("angle marks around the value", line -> line.replaceFirst("(: |- )([^>]*)$", "$1«$2»"));
        MISHAPS.put("curly marks around the key", line -> line.replaceFirst("^(\\w+):", "“$1”:"));
        MISHAPS.put("mark opened", line -> line.replaceFirst("(: |- )", "$1\""));
        MISHAPS.put("mark not closed", line -> line.replaceFirst("[\"']$", ""));
        MISHAPS.put("number sign at the end", line -> line + " #1");
        MISHAPS.put("number sign within", line -> line.replaceFirst("([a-z]) ([a-z])", "$1 #2 $2"));
        MISHAPS.put("number sign first", line -> line.replaceFirst("(: |- )", "$1#"));
        MISHAPS.put("star first", line -> line.replaceFirst("(: |- )", "$1*"));
        MISHAPS.put("at sign first", line -> line.replaceFirst("(: |- )", "$1@"));
        MISHAPS.put("per cent first", line -> line.replaceFirst("(: |- )", "$1%"));
        MISHAPS.put("bracket first", line -> line.replaceFirst("(: |- )", "$1[x] "));
        MISHAPS.put("brace first", line -> line.replaceFirst("(: |- )", "$1{x} "));
        MISHAPS.put("colon within", line -> line.replaceFirst("([a-z]) ([a-z])", "$1: $2"));
        MISHAPS.put("greater than first", line -> line.replaceFirst("(: |- )", "$1> "));
        MISHAPS.put("em dash line above", line -> "———\n" + line);
        MISHAPS.put("twice", line -> line.replaceFirst("^(\\w+: .*)", "$1\n$1"));
        MISHAPS.put("line end of Windows", line -> line + "\r");
        MISHAPS.put("blanks at the end", line -> line + "  \t");
        MISHAPS.put("broken in two", line -> line.replaceFirst("([a-z]) ([a-z])", "$1\n    $2"));
    }

    @Test
    void aLineIsReadAsItWasMeantOrNamed() {
        Map<String, String> meant = said(TEXT, new Diagnostics()).orElseThrow();
        List<String> lines = TEXT.lines().toList();
        List<String> silent = new ArrayList<>();
        int tried = 0;
        for (Map.Entry<String, UnaryOperator<String>> mishap : MISHAPS.entrySet()) {
            for (int i = 0; i < lines.size(); i++) {
                List<String> changed = new ArrayList<>(lines);
                changed.set(i, mishap.getValue().apply(lines.get(i)));
                if (!changed.equals(lines)) {
                    tried++;
                    String fault = silence(String.join("\n", changed) + "\n", meant);
                    if (!fault.isEmpty()) {
                        silent.add(mishap.getKey() + ", line " + (i + 1) + ": " + fault);
                    }
                }
            }
        }
        assertTrue(tried > 300, "tried: " + tried);
        assertEquals(List.of(), silent);
    }

    /** What a key of the text says now that it did not say, if nothing was reported; a key that is new is reported later. */
    private static String silence(String text, Map<String, String> meant) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Map<String, String>> now = said(text.replace("\r\n", "\n"), diagnostics);
        if (!diagnostics.all().isEmpty() || now.isEmpty()) {
            return "";
        }
        for (Map.Entry<String, String> key : meant.entrySet()) {
            String value = now.get().getOrDefault(key.getKey(), key.getValue());
            // within quotation marks and on lines of its own a text may hold any sign: it is shown
            boolean isShown = ADDED.matcher(value)
                    .replaceAll("")
                    .equals(ADDED.matcher(key.getValue()).replaceAll(""));
            if (!isShown) {
                return key.getKey() + " is '" + value + "'";
            }
        }
        return "";
    }

    private static Optional<Map<String, String>> said(String text, Diagnostics diagnostics) {
        return YamlReader.readMapping("a.yaml", text, diagnostics).map(root -> {
            Map<String, String> said = new LinkedHashMap<>();
            gather("", root, said);
            return said;
        });
    }

    private static void gather(String key, YamlNode node, Map<String, String> said) {
        if (node instanceof YamlNode.Mapping group) {
            group.pairs().forEach((name, pair) -> gather(key + "/" + name, pair.value(), said));
        } else if (node instanceof YamlNode.Sequence list) {
            for (int i = 0; i < list.values().size(); i++) {
                gather(key + "/" + i, list.values().get(i), said);
            }
        } else if (node instanceof YamlNode.Scalar scalar) {
            said.put(key, scalar.text());
        }
    }
}
