package org.waymark.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Located;

/**
 * The keys of one group in a YAML file. Asking for a key makes it known; {@link #end} reports the ones that nobody asked
 * for. A required key comes with the line to write where it is missing.
 */
final class Fields {
    private final YamlNode.Mapping mapping;
    private final Diagnostics diagnostics;
    private final Set<String> known = new HashSet<>();

    Fields(YamlNode.Mapping mapping, Diagnostics diagnostics) {
        this.mapping = mapping;
        this.diagnostics = diagnostics;
    }

    SourcePosition position() {
        return mapping.position();
    }

    boolean has(String key) {
        return mapping.pairs().containsKey(key);
    }

    /** Where the key stands, else where the group begins. */
    SourcePosition position(String key) {
        YamlNode.Pair pair = mapping.pairs().get(key);
        return pair == null ? position() : pair.key().position();
    }

    List<String> keys() {
        return List.copyOf(mapping.pairs().keySet());
    }

    Optional<YamlNode> value(String key) {
        known.add(key);
        return Optional.ofNullable(mapping.pairs().get(key)).map(YamlNode.Pair::value);
    }

    /** A text, or nothing where it is missing or blank. */
    Optional<Located<String>> text(String key) {
        return value(key)
                .flatMap(node -> scalar(key, node))
                .filter(text -> !text.value().isBlank());
    }

    /** A text that must be there. */
    Optional<Located<String>> required(String key, String example) {
        Optional<Located<String>> text = text(key);
        if (text.isEmpty() && !(value(key).isPresent() && !(value(key).get() instanceof YamlNode.Scalar))) {
            missing(key, example);
        }
        return text;
    }

    void missing(String key, String example) {
        diagnostics.report(
                Rule.MISSING_KEY, position(key), "'" + key + "' is missing", "Write, for example: " + example);
    }

    Optional<Located<LocalDate>> date(String key) {
        return text(key).flatMap(text -> {
            try {
                return Optional.of(new Located<>(LocalDate.parse(text.value()), text.position()));
            } catch (DateTimeParseException e) {
                diagnostics.report(
                        Rule.DATE,
                        text.position(),
                        "'" + key + "' is '" + text.value() + "', not a date that exists",
                        "Write year-month-day, for example: " + key + ": 2026-03-01");
                return Optional.empty();
            }
        });
    }

    Optional<Located<LocalDate>> requiredDate(String key) {
        required(key, key + ": 2026-03-01");
        return date(key);
    }

    int wholeNumber(String key, int otherwise) {
        return text(key)
                .map(text -> {
                    if (text.value().matches("\\d{1,6}")) {
                        return Integer.parseInt(text.value());
                    }
                    wrongType(key, text.position(), "'" + text.value() + "'", "a whole number", key + ": " + otherwise);
                    return otherwise;
                })
                .orElse(otherwise);
    }

    boolean isTrue(String key) {
        return text(key)
                .map(text -> {
                    if (!text.value().matches("true|false")) {
                        wrongType(key, text.position(), "'" + text.value() + "'", "true or false", key + ": true");
                    }
                    return text.value().equals("true");
                })
                .orElse(false);
    }

    /** One of the words of an enumeration, written in lower case with hyphens. */
    <E extends Enum<E>> Optional<E> choice(String key, Class<E> type, Located<String> written) {
        Map<String, E> allowed = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            allowed.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        if (!allowed.containsKey(written.value())) {
            String message =
                    "'" + key + "' is '" + written.value() + "', which is none of the words that are known here";
            diagnostics.report(
                    Rule.WRONG_TYPE, written.position(), message, Nearest.hint(written.value(), allowed.keySet()));
        }
        return Optional.ofNullable(allowed.get(written.value()));
    }

    /** A list of texts; empty where the key is missing. */
    List<Located<String>> texts(String key) {
        List<Located<String>> texts = new ArrayList<>();
        for (YamlNode node : sequence(key)) {
            scalar(key, node).ifPresent(texts::add);
        }
        return texts;
    }

    /** A list of groups of keys; empty where the key is missing. */
    List<Fields> groups(String key) {
        List<Fields> groups = new ArrayList<>();
        for (YamlNode node : sequence(key)) {
            group(key, node).ifPresent(groups::add);
        }
        return groups;
    }

    /** The groups of keys in a file that is a list of them. */
    static List<Fields> groupsOf(String file, YamlNode root, Diagnostics diagnostics) {
        var pair = new YamlNode.Pair(new Located<>(file, root.position()), root);
        return new Fields(new YamlNode.Mapping(Map.of(file, pair), root.position()), diagnostics).groups(file);
    }

    /** A group of keys below a key. */
    Optional<Fields> group(String key) {
        return value(key).flatMap(node -> group(key, node));
    }

    private Optional<Fields> group(String key, YamlNode node) {
        if (node instanceof YamlNode.Mapping inner) {
            return Optional.of(new Fields(inner, diagnostics));
        }
        if (!(node instanceof YamlNode.Scalar scalar && scalar.text().isBlank())) {
            wrongType(key, node.position(), node.kind(), "a group of keys", key + ": {en: ...}");
        }
        return Optional.empty();
    }

    private List<YamlNode> sequence(String key) {
        YamlNode node = value(key).orElse(new YamlNode.Sequence(List.of(), position()));
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.values();
        }
        if (!(node instanceof YamlNode.Scalar scalar && scalar.text().isBlank())) {
            wrongType(key, node.position(), node.kind(), "a list", key + ": [first, second]");
        }
        return List.of();
    }

    private Optional<Located<String>> scalar(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(new Located<>(scalar.text(), scalar.position()));
        }
        wrongType(key, node.position(), node.kind(), "a text", key + ": some words");
        return Optional.empty();
    }

    private void wrongType(String key, SourcePosition position, String found, String... expected) {
        diagnostics.report(
                Rule.WRONG_TYPE,
                position,
                "'" + key + "' is " + found + ", not " + expected[0],
                "Write, for example: " + expected[1]);
    }

    /** Reports the keys that nobody asked for. */
    void end() {
        mapping.pairs().values().stream()
                .map(YamlNode.Pair::key)
                .filter(key -> !known.contains(key.value()))
                .forEach(key -> diagnostics.report(
                        Rule.UNKNOWN_KEY,
                        key.position(),
                        "unknown key '" + key.value() + "'",
                        Nearest.hint(key.value(), known)));
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }
}
