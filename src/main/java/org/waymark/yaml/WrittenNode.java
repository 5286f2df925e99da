package org.waymark.yaml;

import java.util.List;

/** A part of a YAML text as its author wrote it: how it is written, and where it begins and ends, in UTF-16 units. */
public sealed interface WrittenNode {
    int start();

    /** Behind the last sign that belongs to it: no space, comment or line end. */
    int end();

    /** Whether it stands in brackets or braces of its own. */
    boolean isFlow();

    /** How a text is written. */
    enum Style {
        PLAIN,
        QUOTED,
        /** On lines of its own, after {@code >} or {@code |}. */
        BLOCK
    }

    /** A text; empty where nothing stands after a key. */
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

    /** Keys with values. */
    record Keys(List<Pair> pairs, boolean isFlow, int start, int end) implements WrittenNode {
        public Keys {
            pairs = List.copyOf(pairs);
        }
    }

    /** A key and its value. */
    record Pair(Text key, WrittenNode value) {
        public int end() {
            return Math.max(key.end(), value.end());
        }
    }
}
