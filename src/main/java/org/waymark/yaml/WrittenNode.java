package org.waymark.yaml;

import java.util.List;

/** A node of a YAML text as its author wrote it, with its style and its range in UTF-16 units. */
public sealed interface WrittenNode {
    int start();

    /** The offset after the last character of the node, without trailing spaces, comments and line breaks. */
    int end();

    /** True if it is written in brackets or braces. */
    boolean isFlow();

    /** The style of a text. */
    enum Style {
        PLAIN,
        QUOTED,
        /** On its own lines, after {@code >} or {@code |}. */
        BLOCK
    }

    /** A text; blank if nothing follows the key. */
    record Text(String value, Style style, int start, int end) implements WrittenNode {
        @Override
        public boolean isFlow() {
            return false;
        }

        public boolean isNothing() {
            return style == Style.PLAIN && (value.isEmpty() || value.equals("~") || value.equals("null"));
        }
    }

    /** A list. */
    record Items(List<WrittenNode> values, boolean isFlow, int start, int end) implements WrittenNode {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** A mapping. */
    record Keys(List<Pair> pairs, boolean isFlow, int start, int end) implements WrittenNode {
        public Keys {
            pairs = List.copyOf(pairs);
        }
    }

    /** A key with its value. */
    record Pair(Text key, WrittenNode value) {
        public int end() {
            return Math.max(key.end(), value.end());
        }
    }
}
