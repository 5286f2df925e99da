package org.waymark.read.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Located;
import org.waymark.model.dataset.Criteria;
import org.waymark.model.dataset.Criteria.Criterion;
import org.waymark.model.dataset.Field;
import org.waymark.model.dataset.Grading;
import org.waymark.model.dataset.WorkedOut;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlNode;

/**
 * The names that a condition may use, each with its values. Reads conditions and reports names and values that do not exist.
 */
record Names(Map<String, List<String>> values, Diagnostics diagnostics) {
    private static final String NOT = "not";

    Names {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Names of(List<Field> fields, Diagnostics diagnostics) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.name(), field.answers()));
        return new Names(values, diagnostics);
    }

    /** These names, and the names of facts. */
    Names with(List<WorkedOut> facts) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        facts.forEach(fact -> more.put(fact.name(), WorkedOut.ANSWERS));
        return new Names(more, diagnostics);
    }

    /** These names, and the names of questions to the reader. */
    Names asking(List<Grading.Question> questions) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        questions.forEach(question -> more.put(question.id().value(), question.answers()));
        return new Names(more, diagnostics);
    }

    /** True if the name is not in use yet. Otherwise reports it. */
    boolean isFree(Located<String> name) {
        boolean isFree = !values.containsKey(name.value());
        if (!isFree) {
            diagnostics.report(
                    Rule.DUPLICATE_ID,
                    name.position(),
                    "'" + name.value() + "' is already the name of a field, a fact or a question",
                    "Give one of the two another name.");
        }
        return isFree;
    }

    /** A condition: each name with a value, a list of values, or values that it must not have. */
    Criteria criteria(Fields group) {
        Map<String, Criterion> byName = new LinkedHashMap<>();
        for (String name : group.keys()) {
            SourcePosition position = group.position(name);
            Optional<Fields> negated =
                    group.value(name).filter(YamlNode.Mapping.class::isInstance).isPresent()
                            ? group.group(name)
                            : Optional.empty();
            List<Located<String>> written = negated.map(not -> {
                        List<Located<String>> excluded = oneOrMore(not, NOT);
                        not.end();
                        return excluded;
                    })
                    .orElseGet(() -> oneOrMore(group, name));
            if (isKnown(new Located<>(name, position), written)) {
                LinkedHashSet<String> allowed = new LinkedHashSet<>();
                written.forEach(value -> allowed.add(value.value()));
                byName.put(name, new Criterion(allowed, negated.isPresent(), position));
            }
        }
        return new Criteria(byName);
    }

    /** A list, or a single word as its only item. */
    private static List<Located<String>> oneOrMore(Fields group, String key) {
        List<Located<String>> written =
                group.value(key).filter(YamlNode.Sequence.class::isInstance).isPresent()
                        ? group.texts(key)
                        : group.text(key).stream().toList();
        if (written.isEmpty()) {
            group.missing(key, key + ": [first, second]");
        }
        return written;
    }

    private boolean isKnown(Located<String> name, List<Located<String>> written) {
        List<String> known = values.get(name.value());
        if (known == null) {
            report(
                    name.position(),
                    "unknown field, fact or question '" + name.value() + "'",
                    Nearest.hint(name.value(), values.keySet()));
            return false;
        }
        if (known.isEmpty()) {
            report(
                    name.position(),
                    "'" + name.value() + "' holds words, and words tell no records apart",
                    "Name a field with values, for example a choice beside the words.");
            return false;
        }
        List<Located<String>> others = new ArrayList<>(written);
        others.removeIf(value -> known.contains(value.value()));
        others.forEach(value -> report(
                value.position(),
                "'" + name.value() + "' has no value '" + value.value() + "'",
                Nearest.hint(value.value(), known)));
        return others.isEmpty();
    }

    private void report(SourcePosition position, String message, String hint) {
        diagnostics.report(Rule.DATASET_NAME, position, message, hint);
    }
}
