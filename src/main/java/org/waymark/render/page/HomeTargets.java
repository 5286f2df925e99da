package org.waymark.render.page;

import org.waymark.model.Citation;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.context.PageContext;
import org.waymark.render.markup.Anchor;
import org.waymark.render.text.Targets;

/** The link targets of the home page, which explains no terms and lists no sources: terms link to their own pages. */
record HomeTargets(PageContext page) implements Targets {
    @Override
    public Anchor term(String slug, String prefix, Use use) {
        Address own = Addresses.entry(new EntryId(EntryKind.TERM, slug), page.language());
        return Anchor.link(page.href(own), " class=\"term\"");
    }

    @Override
    public Anchor cite(Citation citation, String prefix) {
        return Anchor.NONE;
    }
}
