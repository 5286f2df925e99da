package org.waymark.render.text;

import org.waymark.model.Citation;
import org.waymark.model.Entry;
import org.waymark.model.Markup.Anchor;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.context.PageContext;

/** Where the links of one page lead that depend on what kind of page it is. */
public interface Targets {
    /** The page on which the links stand. */
    PageContext page();

    /** A word of the glossary. */
    Anchor term(String slug, String prefix, Use use);

    Anchor cite(Citation citation, String prefix);

    /** A block of the same text. */
    default Anchor block(String name, String prefix) {
        return Anchors.link("#" + prefix + name, "");
    }

    default Anchor entry(Entry entry, String fragment) {
        return Anchors.link(page().href(Addresses.entry(entry.id(), page().language())) + fragment, "");
    }

    /** A piece with facts and words, or a list of such. */
    default Anchor page(Address address) {
        return Anchors.link(page().href(address), "");
    }

    /** The mark of the note that the text points at as its first, second and so on. */
    default String noteMark(int number) {
        return String.valueOf(number);
    }

    /** Whether a word was used on the page before. */
    enum Use {
        FIRST,
        AGAIN
    }
}
