package org.waymark.render.past;

import org.waymark.model.Citation;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.Markup.Anchor;
import org.waymark.render.Address;
import org.waymark.render.edits.PastTargets;
import org.waymark.render.text.PageTargets;
import org.waymark.render.text.Targets;

/**
 * The link targets on the page of an older text. Its terms and sources are explained further down, as on any page; its
 * blocks are those of the current text.
 */
record OldTargets(PageTargets page, Entry today) implements Targets {
    @Override
    public Address here() {
        return page.here();
    }

    @Override
    public Language language() {
        return page.language();
    }

    @Override
    public Anchor term(String slug, String prefix, Use use) {
        return page.term(slug, prefix, use);
    }

    @Override
    public Anchor cite(Citation citation, String prefix) {
        return page.cite(citation, prefix);
    }

    @Override
    public Anchor block(String name, String prefix) {
        return new PastTargets(here(), language(), today).block(name, prefix);
    }
}
