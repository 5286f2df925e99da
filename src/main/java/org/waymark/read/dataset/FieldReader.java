package org.waymark.read.dataset;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Located;
import org.waymark.model.dataset.Field;
import org.waymark.read.tree.Ids;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlNode;

/** Reads one field: the word for its type, or a group of keys. */
final class FieldReader {
    private static final Set<Field.Type> WITH_VALUES = Set.of(Field.Type.CHOICE, Field.Type.CHOICES);

    private final Fields declared;
    private final Located<String> id;

    FieldReader(Fields declared, Located<String> id) {
        this.declared = declared;
        this.id = id;
    }

    Optional<Field> read() {
        Optional<YamlNode> node = declared.value(id.value());
        return node.filter(YamlNode.Mapping.class::isInstance).isPresent()
                ? declared.group(id.value()).flatMap(this::group)
                : declared.required(id.value(), id.value() + ": text").flatMap(this::word);
    }

    private Optional<Field> word(Located<String> word) {
        Optional<Field.Type> type = declared.choice(id.value(), Field.Type.class, word);
        type.filter(WITH_VALUES::contains)
                .ifPresent(known -> declared.diagnostics()
                        .report(
                                Rule.MISSING_KEY,
                                word.position(),
                                "'" + id.value() + "' does not say between which values one chooses",
                                "Write, for example: " + id.value() + ": {" + known.id()
                                        + ": [first, second, unknown]}"));
        return type.filter(known -> !WITH_VALUES.contains(known)).map(known -> new Field(id, known));
    }

    private Optional<Field> group(Fields group) {
        Optional<Field.Type> type = type(group);
        List<Located<String>> values = type.map(known -> values(group, known)).orElse(List.of());
        boolean isOptional = group.isTrue("optional");
        Optional<Located<String>> pattern = group.text("pattern").filter(text -> isPattern(group, text));
        Optional<Located<String>> wordsWhen = group.text("words-when");
        Optional<Located<String>> notBefore = group.text("not-before");
        Optional<Field.Role> role = group.text("role").flatMap(word -> group.choice("role", Field.Role.class, word));
        boolean isOutside = group.isTrue("outside-editions");
        group.end();
        return type.map(known ->
                        new Field(id, known, values, isOptional, pattern, wordsWhen, notBefore, role, isOutside))
                .filter(field -> wordsWhen
                        .map(value -> group.oneOf("words-when", field.answers(), value))
                        .orElse(true));
    }

    private static Optional<Field.Type> type(Fields group) {
        if (group.has(Field.Type.CHOICE.id())) {
            return Optional.of(Field.Type.CHOICE);
        }
        return group.has(Field.Type.CHOICES.id())
                ? Optional.of(Field.Type.CHOICES)
                : group.required("type", "type: text").flatMap(word -> group.choice("type", Field.Type.class, word));
    }

    private static List<Located<String>> values(Fields group, Field.Type type) {
        String key = type == Field.Type.SOURCES ? "kinds" : type.id();
        if (type != Field.Type.SOURCES && !WITH_VALUES.contains(type)) {
            return List.of();
        }
        List<Located<String>> values = group.texts(key);
        if (values.isEmpty()) {
            group.missing(key, key + ": [first, second, unknown]");
        }
        Ids ids = new Ids("value", group.diagnostics());
        return values.stream().filter(ids::accepts).toList();
    }

    private static boolean isPattern(Fields group, Located<String> text) {
        try {
            Pattern.compile(text.value());
            return true;
        } catch (PatternSyntaxException e) {
            group.diagnostics()
                    .report(
                            Rule.WRONG_TYPE,
                            text.position(),
                            "'pattern' is '" + text.value() + "', not a regular expression: " + e.getDescription(),
                            "Write, for example: pattern: '[A-Z]{2}'");
            return false;
        }
    }
}
