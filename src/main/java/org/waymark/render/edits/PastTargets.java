package org.waymark.render.edits;

import org.waymark.model.Citation;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Markup.Anchor;
import org.waymark.render.Addresses;
import org.waymark.render.PageContext;
import org.waymark.render.text.Anchors;
import org.waymark.render.text.PageTargets;
import org.waymark.render.text.Targets;

/**
 * Where the links of a text lead that is not today's, or of edits to one: to what the guide has now. A named block is found in
 * today's text, where the check of links has seen that it is; a word of the glossary on its own page, because a page can show
 * such a text beside another one that has its words explained.
 *
 * @param today the entry of the text
 */
public record PastTargets(PageContext page, Entry today) implements Targets {
    @Override
    public Anchor term(String slug, String prefix, Use use) {
        String href = page.href(Addresses.entry(new EntryId(EntryKind.TERM, slug), page.language()));
        return Anchors.link(href, " class=\"term\"");
    }

    @Override
    public Anchor block(String name, String prefix) {
        return entry(today, "#" + name);
    }

    @Override
    public Anchor cite(Citation citation, String prefix) {
        return new PageTargets(page).cite(citation, prefix);
    }
}
