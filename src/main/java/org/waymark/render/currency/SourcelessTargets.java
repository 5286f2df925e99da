package org.waymark.render.currency;

import org.waymark.model.Citation;
import org.waymark.render.context.PageContext;
import org.waymark.render.edits.PastTargets;
import org.waymark.render.markup.Anchor;
import org.waymark.render.text.Targets;

/** The link targets of changes on a page that does not list sources: citations are plain words there. */
record SourcelessTargets(PastTargets own) implements Targets {
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
        return Anchor.NONE;
    }

    @Override
    public Anchor block(String name, String prefix) {
        return own.block(name, prefix);
    }
}
