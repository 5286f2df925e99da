package org.waymark.read.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Examples of mappings and lists, for hints. */
final class Examples {
    static final Map<String, String> BY_KEY = Map.ofEntries(
            Map.entry("translation", "{state: machine, on: 2026-11-24}"),
            Map.entry("review", "{by: a name, as: reviewer, on: 2026-11-24}"),
            Map.entry("retired", "{on: 2026-11-24, see: faq/what-is-a-deposit}"),
            Map.entry("moved", "{table: faq/what-is-a-deposit#table}"),
            Map.entry("subsections", "{b-1: \"(b)(1)\"}"),
            Map.entry("contacts", "{report: mistakes@guide.example}"),
            Map.entry("readability", "{max-words: 30}"),
            Map.entry("languages", "[en, es]"),
            Map.entry("cites", "[rent-act-12-b-1]"),
            Map.entry("related", "[faq/what-is-a-deposit]"),
            Map.entry("logo", "{file: logo.svg, alternative: \"\"}"),
            Map.entry("foot", "{legal: {en: ...}}"),
            Map.entry("help", "[referral, legal-aid]"),
            Map.entry("menu", "[{to: questions, name: {en: Questions}}]"),
            Map.entry("ways-in", "[{to: faq:what-is-a-deposit, name: {en: I am moving out}}]"));

    /** A key without the space before its value. Addresses and links of the guide do not count. */
    private static final Pattern CLOSE =
            Pattern.compile("(?!faq:|term:|page:|quiz:|cite:|https?:|mailto:|tel:)[a-z-]+:\\S.*");

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ,;/'-]{0,100}(?<![,; ])");

    private Examples() {}

    /** The example for a list. If a text was found instead, it is split at its commas. */
    static String list(String key, YamlNode node) {
        return node instanceof YamlNode.Scalar text
                        && PLAIN.matcher(text.text()).matches()
                ? "[" + text.text().replaceAll("\\s*[,;]\\s*", ", ") + "]"
                : list(key);
    }

    static String list(String key) {
        return BY_KEY.getOrDefault(key, "[first, second]");
    }

    /** The hint for a list item that is not a mapping. */
    static String group(YamlNode node) {
        Optional<String> key = node instanceof YamlNode.Scalar text
                ? Optional.of(text.text())
                        .filter(written -> CLOSE.matcher(written).matches())
                : Optional.empty();
        return key.map(written -> "There is no space after the colon. Write: - " + written.replaceFirst(":", ": "))
                .orElse("Write keys below one hyphen, for example: - id: a-name");
    }
}
