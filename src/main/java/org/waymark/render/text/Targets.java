package org.waymark.render.text;

import org.waymark.model.Citation;
import org.waymark.model.Entry;
import org.waymark.model.Markup.Anchor;

/** Where the links of one page lead that depend on what kind of page it is. */
public interface Targets {
    /** A word of the glossary. */
    Anchor term(String slug, String prefix, Use use);

    Anchor cite(Citation citation, String prefix);

    Anchor entry(Entry entry, String fragment);

    Anchor quiz(String slug);

    /** A state's page, or the map of all. */
    Anchor state(String code);

    /** Whether a word was used on the page before. */
    enum Use {
        FIRST,
        AGAIN
    }
}
