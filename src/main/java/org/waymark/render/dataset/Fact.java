package org.waymark.render.dataset;

import java.util.List;
import org.waymark.render.Html;

/**
 * A labelled fact about a state or one of its laws.
 *
 * @param kind whose words the lines are
 */
public record Fact(String label, List<Html> lines, Kind kind) {
    public Fact {
        lines = List.copyOf(lines);
    }

    /** The origin of the lines. */
    public enum Kind {
        /** Messages of the interface, in the language of the page. */
        OWN,
        /** The author's words, in the language in which they were written. */
        WRITTEN,
        /** Messages of the interface that express doubt. */
        DOUBT
    }

    static Fact own(String label, List<String> lines) {
        return new Fact(label, lines.stream().map(Html::of).toList(), Kind.OWN);
    }

    static Fact written(String label, List<Html> lines) {
        return new Fact(label, lines, Kind.WRITTEN);
    }

    /** True if the lines may be in another language than the page. */
    public boolean foreign() {
        return kind == Kind.WRITTEN;
    }

    public boolean doubt() {
        return kind == Kind.DOUBT;
    }
}
