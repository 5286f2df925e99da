package org.waymark.render.text;

import org.waymark.model.Citation;
import org.waymark.model.Entry;
import org.waymark.model.Reference;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.context.PageContext;
import org.waymark.render.markup.Anchor;

/** The link targets of one page that depend on the kind of page. */
public interface Targets {
    /** The page on which the links stand. */
    PageContext page();

    /** A glossary term. */
    Anchor term(String slug, String prefix, Use use);

    Anchor cite(Citation citation, String prefix);

    /** A block of the same text. */
    default Anchor block(String name, String prefix) {
        return Anchor.link("#" + prefix + name, "");
    }

    default Anchor entry(Entry entry, String fragment) {
        return Anchor.link(page().href(Addresses.entry(entry.id(), page().language())) + fragment, "");
    }

    /** A piece with facts and words, or a list of such. */
    default Anchor page(Address address) {
        return Anchor.link(page().href(address), "");
    }

    /** A page of another site. */
    default Anchor web(Reference reference) {
        boolean saysAddress = reference.target().equals(reference.words())
                || reference.target().equals("https://" + reference.words());
        return Anchor.link(
                reference.target(), (saysAddress ? " class=\"address\"" : "") + " rel=\"external noreferrer\"");
    }

    /** The mark of the first footnote of a text, the second, and so on. */
    default String noteMark(int number) {
        return String.valueOf(number);
    }

    /** Whether a link to a term is the first on the page. */
    enum Use {
        FIRST,
        AGAIN
    }
}
