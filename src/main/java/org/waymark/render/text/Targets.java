package org.waymark.render.text;

import org.waymark.model.Citation;
import org.waymark.model.Entry;
import org.waymark.render.Addresses;
import org.waymark.render.context.PageContext;
import org.waymark.render.markup.Anchor;

/** Where the links of one page lead that depend on what kind of page it is. */
public interface Targets {
    /** The page on which the links stand. */
    PageContext page();

    /** A word of the glossary. */
    Anchor term(String slug, String prefix, Use use);

    Anchor cite(Citation citation, String prefix);

    /** A block of the same text. */
    default Anchor block(String name, String prefix) {
        return Anchor.link("#" + prefix + name, "");
    }

    default Anchor entry(Entry entry, String fragment) {
        return Anchor.link(page().href(Addresses.entry(entry.id(), page().language())) + fragment, "");
    }

    default Anchor quiz(String slug) {
        return Anchor.link(page().href(Addresses.quiz(slug, page().language())), "");
    }

    /** The mark of the note that the text points at as its first, second and so on. */
    default String noteMark(int number) {
        return String.valueOf(number);
    }

    /** A state's page, or the map of all. */
    default Anchor state(String code) {
        return Anchor.link(page().href(Addresses.stateLink(code, page().language())), "");
    }

    /** Whether a word was used on the page before. */
    enum Use {
        FIRST,
        AGAIN
    }
}
