package org.waymark.render.text;

import org.waymark.model.Citation;
import org.waymark.render.context.PageContext;
import org.waymark.render.markup.Anchor;

/** The link targets on an entry's own page: its terms and sources are explained further down. */
public record PageTargets(PageContext page) implements Targets {
    /** The first use of a term has an id, to which its definition links back. */
    @Override
    public Anchor term(String slug, String prefix, Use use) {
        String id = use == Use.FIRST ? " id=\"" + prefix + "use-" + slug + "\"" : "";
        return Anchor.link("#" + prefix + "word-" + slug, " class=\"term\"" + id);
    }

    @Override
    public Anchor cite(Citation citation, String prefix) {
        return Anchor.link("#" + prefix + "source-" + citation.source().id().value(), " class=\"cite\"");
    }
}
