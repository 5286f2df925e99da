package org.waymark.model;

import java.util.function.UnaryOperator;

/** A link of the menu or of the home page: its target and its name. */
public record Signpost(Destination to, Localized name) {
    /** A copy in which the name is replaced. */
    Signpost with(UnaryOperator<Localized> words) {
        return new Signpost(to, words.apply(name));
    }
}
