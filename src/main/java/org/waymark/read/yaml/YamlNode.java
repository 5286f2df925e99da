package org.waymark.read.yaml;

import java.util.List;
import java.util.Map;
import org.waymark.character.OneLine;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Located;

/** A node of a YAML file with its position. Scalars stay text; the reader of the file interprets them. */
public sealed interface YamlNode {
    SourcePosition position();

    /** The description for messages. */
    String kind();

    static YamlNode of(Located<String> text) {
        return new Scalar(text.value(), text.position());
    }

    /** True for a blank text or an empty list. */
    default boolean isEmpty() {
        return this instanceof Scalar scalar
                ? scalar.text().isBlank()
                : this instanceof Sequence sequence && sequence.values().isEmpty();
    }

    /** A scalar as text on one line, however its author broke it; blank if nothing follows the key. */
    record Scalar(String text, SourcePosition position) implements YamlNode {
        public Scalar {
            text = OneLine.of(text);
        }

        @Override
        public String kind() {
            return text.isBlank() ? "nothing" : "'" + text + "'";
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> values, SourcePosition position) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A mapping, in the order of the file. */
    record Mapping(Map<String, Pair> pairs, SourcePosition position) implements YamlNode {
        @Override
        public String kind() {
            return "a group of keys";
        }
    }

    /** A key with its value. */
    record Pair(Located<String> key, YamlNode value) {}
}
