package org.waymark.render.past;

import org.waymark.model.Citation;
import org.waymark.model.Entry;
import org.waymark.render.context.PageContext;
import org.waymark.render.edits.PastTargets;
import org.waymark.render.markup.Anchor;
import org.waymark.render.text.PageTargets;
import org.waymark.render.text.Targets;

/**
 * The link targets on the page of an older text. Its terms and sources are explained further down, as on any page; its
 * blocks are those of the current text.
 */
record OldTargets(PageTargets own, Entry today) implements Targets {
    @Override
    public PageContext page() {
        return own.page();
    }

    @Override
    public Anchor term(String slug, String prefix, Use use) {
        return own.term(slug, prefix, use);
    }

    @Override
    public Anchor cite(Citation citation, String prefix) {
        return own.cite(citation, prefix);
    }

    @Override
    public Anchor block(String name, String prefix) {
        return new PastTargets(page(), today).block(name, prefix);
    }
}
