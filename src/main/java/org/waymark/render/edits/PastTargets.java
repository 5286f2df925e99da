package org.waymark.render.edits;

import org.waymark.model.Citation;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.render.Addresses;
import org.waymark.render.context.PageContext;
import org.waymark.render.markup.Anchor;
import org.waymark.render.text.PageTargets;
import org.waymark.render.text.Targets;

/**
 * The link targets of an older text, or of edits: the current pages. A named block is looked up in the current text,
 * where the link check has confirmed that it exists. A glossary term links to its own page, because the older text may
 * be shown beside another text whose words are explained on the page.
 *
 * @param today the current entry
 */
public record PastTargets(PageContext page, Entry today) implements Targets {
    @Override
    public Anchor term(String slug, String prefix, Use use) {
        String href = page.href(Addresses.entry(new EntryId(EntryKind.TERM, slug), page.language()));
        return Anchor.link(href, " class=\"term\"");
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
