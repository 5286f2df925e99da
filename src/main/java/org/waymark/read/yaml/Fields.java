package org.waymark.read.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.waymark.diagnostic.AllowedWords;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.diagnostic.Years;
import org.waymark.model.Choice;
import org.waymark.model.Located;

/**
 * The keys of a mapping in a YAML file. Asking for a key makes it known; {@link #end} reports keys that were never
 * asked for. A missing required key is reported with an example line.
 */
public final class Fields {
    private final YamlNode.Mapping mapping;
    private final Diagnostics diagnostics;
    private final Set<String> known = new HashSet<>();

    public Fields(YamlNode.Mapping mapping, Diagnostics diagnostics) {
        this.mapping = mapping;
        this.diagnostics = diagnostics;
    }

    public SourcePosition position() {
        return mapping.position();
    }

    public boolean has(String key) {
        return mapping.pairs().containsKey(key);
    }

    /** The position of the key, or of the mapping if it lacks the key. */
    public SourcePosition position(String key) {
        YamlNode.Pair pair = mapping.pairs().get(key);
        return pair == null ? position() : pair.key().position();
    }

    public List<String> keys() {
        return List.copyOf(mapping.pairs().keySet());
    }

    public Optional<YamlNode> value(String key) {
        known.add(key);
        return Optional.ofNullable(mapping.pairs().get(key)).map(YamlNode.Pair::value);
    }

    /** A text; empty if the key is missing or blank. */
    public Optional<Located<String>> text(String key) {
        return value(key)
                .flatMap(node -> scalar(key, node))
                .filter(text -> !text.value().isBlank());
    }

    /** A text that is reported if it is missing or blank. */
    public Optional<Located<String>> required(String key, String example) {
        if (value(key).map(YamlNode::isEmpty).orElse(true)) {
            missing(key, example);
        }
        return text(key);
    }

    public void missing(String key, String example) {
        String message = "'" + key + (has(key) ? "' is empty" : "' is missing");
        diagnostics.report(Rule.MISSING_KEY, position(key), message, "Write, for example: " + example);
    }

    /** A day in a plausible year. */
    public Optional<Located<LocalDate>> date(String key) {
        Optional<Located<LocalDate>> day = anyDate(key);
        day.filter(found -> !Years.hold(found.value()))
                .ifPresent(found -> diagnostics.report(
                        Rule.DATE,
                        found.position(),
                        "'" + key + "' is '" + found.value() + "', in a year that cannot be meant",
                        "Write " + Years.words() + ", with four digits, for example: " + key + ": 2026-03-01"));
        return day.filter(found -> Years.hold(found.value()));
    }

    private Optional<Located<LocalDate>> anyDate(String key) {
        return text(key).flatMap(text -> {
            try {
                return Optional.of(new Located<>(LocalDate.parse(text.value()), text.position()));
            } catch (DateTimeParseException e) {
                WrittenDate written = new WrittenDate(text.value());
                String message = "'" + key + "' is '" + text.value() + "', not " + written.fault();
                diagnostics.report(Rule.DATE, text.position(), message, written.hint(key));
                return Optional.empty();
            }
        });
    }

    public Optional<Located<LocalDate>> requiredDate(String key) {
        required(key, key + ": 2026-03-01");
        return date(key);
    }

    public int wholeNumber(String key, int otherwise) {
        return text(key)
                .map(text -> {
                    if (text.value().matches("\\d{1,6}")) {
                        return Integer.parseInt(text.value());
                    }
                    wrongType(key, YamlNode.of(text), "a whole number", String.valueOf(otherwise));
                    return otherwise;
                })
                .orElse(otherwise);
    }

    public boolean isTrue(String key) {
        return text(key)
                .map(text -> {
                    if (!text.value().matches("true|false")) {
                        boolean isNo = text.value().matches("(?i)no?|off|false|0");
                        wrongType(key, YamlNode.of(text), "true or false", isNo ? "false" : "true");
                    }
                    return text.value().equals("true");
                })
                .orElse(false);
    }

    /** A constant of an enumeration, written in lower case with hyphens. */
    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type, Located<String> written) {
        Map<String, E> allowed = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            allowed.put(Choice.idOf(constant.name()), constant);
        }
        return oneOf(key, allowed.keySet(), written)
                ? Optional.ofNullable(allowed.get(written.value()))
                : Optional.empty();
    }

    /** True if the text is one of the allowed words. Otherwise reports it. */
    public boolean oneOf(String key, Collection<String> allowed, Located<String> written) {
        return AllowedWords.of(key, allowed).accept(written.value(), written.position(), diagnostics);
    }

    /** A list of texts; empty if the key is missing. */
    public List<Located<String>> texts(String key) {
        List<Located<String>> texts = new ArrayList<>();
        for (YamlNode node : sequence(key, found -> Examples.list(key, found))) {
            if (node instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
                texts.add(new Located<>(scalar.text(), scalar.position()));
            } else {
                wrongItem(key, node, "a text", "Write one text for each item.");
            }
        }
        return texts;
    }

    private void wrongItem(String key, YamlNode node, String expected, String hint) {
        String message = "an item of '" + key + "' is " + node.kind() + ", not " + expected;
        diagnostics.report(Rule.WRONG_TYPE, node.position(), message, hint);
    }

    /** A list of mappings; empty if the key is missing. */
    public List<Fields> groups(String key) {
        List<Fields> groups = new ArrayList<>();
        for (YamlNode node : sequence(key, found -> Examples.list(key))) {
            if (node instanceof YamlNode.Mapping group) {
                groups.add(new Fields(group, diagnostics));
            } else {
                wrongItem(key, node, "a group of keys", Examples.group(node));
            }
        }
        return groups;
    }

    /** The mappings in a file that is a list. */
    public static List<Fields> groupsOf(String file, YamlNode root, Diagnostics diagnostics) {
        var pair = new YamlNode.Pair(new Located<>(file, root.position()), root);
        return new Fields(new YamlNode.Mapping(Map.of(file, pair), root.position()), diagnostics).groups(file);
    }

    /** A mapping below a key; empty if the key is missing, blank or an empty list. */
    public Optional<Fields> group(String key) {
        Optional<YamlNode> node = value(key).filter(value -> !value.isEmpty());
        if (node.isPresent() && !(node.get() instanceof YamlNode.Mapping)) {
            wrongType(key, node.get(), "a group of keys", Examples.BY_KEY.getOrDefault(key, "{en: ..., es: ...}"));
        }
        return node.filter(YamlNode.Mapping.class::isInstance)
                .map(value -> new Fields((YamlNode.Mapping) value, diagnostics));
    }

    private List<YamlNode> sequence(String key, Function<YamlNode, String> example) {
        YamlNode node = value(key).orElse(new YamlNode.Sequence(List.of(), position()));
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.values();
        }
        if (!node.isEmpty()) {
            wrongType(key, node, "a list", example.apply(node));
        }
        return List.of();
    }

    private Optional<Located<String>> scalar(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(new Located<>(scalar.text(), scalar.position()));
        }
        wrongType(key, node, "a text", "some words (in quotation marks, if it begins with [ or {)");
        return Optional.empty();
    }

    private void wrongType(String key, YamlNode found, String expected, String example) {
        String message = "'" + key + "' is " + found.kind() + ", not " + expected;
        diagnostics.report(Rule.WRONG_TYPE, found.position(), message, "Write, for example: " + key + ": " + example);
    }

    /** Reports the keys that were never asked for. */
    public void end() {
        mapping.pairs().values().stream()
                .map(YamlNode.Pair::key)
                .filter(key -> !known.contains(key.value()))
                .forEach(this::unknown);
    }

    private void unknown(Located<String> key) {
        String hint = Nearest.hint(key.value(), known);
        diagnostics.report(Rule.UNKNOWN_KEY, key.position(), "unknown key '" + key.value() + "'", hint);
    }

    public Diagnostics diagnostics() {
        return diagnostics;
    }
}
