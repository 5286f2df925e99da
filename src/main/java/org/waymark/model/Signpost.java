package org.waymark.model;

import java.util.function.UnaryOperator;

/** An entry of the menu, or a way in: where it leads and what it is called. */
public record Signpost(Destination to, Localized name) {
    /** The same with its name set anew. */
    Signpost with(UnaryOperator<Localized> words) {
        return new Signpost(to, words.apply(name));
    }
}
