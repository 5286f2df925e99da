package org.waymark.render.map;

import java.util.List;
import org.waymark.render.Html;

/**
 * Something about a state or one of its laws, under a label.
 *
 * @param kind whose words the lines are
 */
public record Fact(String label, List<Html> lines, Kind kind) {
    public Fact {
        lines = List.copyOf(lines);
    }

    /** Whose words the lines are. */
    public enum Kind {
        /** The interface's, in its language. */
        OWN,
        /** The author's, in the language in which they were written. */
        WRITTEN,
        /** The interface's, ending in a warning. */
        DOUBT
    }

    static Fact own(String label, List<String> lines) {
        return new Fact(label, lines.stream().map(Html::of).toList(), Kind.OWN);
    }

    static Fact written(String label, List<Html> lines) {
        return new Fact(label, lines, Kind.WRITTEN);
    }

    /** Whether the lines may be in another language than the page. */
    public boolean foreign() {
        return kind == Kind.WRITTEN;
    }

    public boolean doubt() {
        return kind == Kind.DOUBT;
    }
}
