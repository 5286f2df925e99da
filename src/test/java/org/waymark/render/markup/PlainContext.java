package org.waymark.render.markup;

import org.waymark.model.Reference;

/** Shows messages by their keys and links by their targets. It does not link blocks. */
public record PlainContext(String id, int headingShift) implements MarkupContext {
    @Override
    public Anchor anchor(Reference reference) {
        return reference.is(Reference.Scheme.BLOCK) ? Anchor.NONE : Anchor.link(reference.target(), "");
    }

    @Override
    public String message(String key) {
        return "[" + key + "]";
    }
}
