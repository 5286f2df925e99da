package org.waymark.model;

import java.util.List;
import org.waymark.diagnostic.SourcePosition;

/**
 * The plain words of a key: one line, or the items of a list.
 *
 * @param lines at least one
 */
public record Phrase(List<Located<String>> lines) implements Translatable {
    public Phrase {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a phrase has at least one line");
        }
    }

    public static Phrase of(Located<String> line) {
        return new Phrase(List.of(line));
    }

    @Override
    public String text() {
        return String.join("\n", values());
    }

    /** The words of each line. */
    public List<String> values() {
        return lines.stream().map(Located::value).toList();
    }

    @Override
    public SourcePosition position() {
        return lines.get(0).position();
    }
}
