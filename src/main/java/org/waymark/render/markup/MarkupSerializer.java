package org.waymark.render.markup;

import org.waymark.model.Markup;

/** Serialises marked-up text for a page. */
public final class MarkupSerializer {
    private MarkupSerializer() {}

    public static String html(Markup markup, MarkupContext context) {
        return serialize(markup, context, Syntax.HTML);
    }

    /** The same as XML. Where the context writes markup, it must be XML too. */
    public static String xhtml(Markup markup, MarkupContext context) {
        return serialize(markup, context, Syntax.XHTML);
    }

    private static String serialize(Markup markup, MarkupContext context, Syntax syntax) {
        TextSink sink = new TextSink(syntax);
        new NodeSerializer(context, sink, syntax).write(markup);
        return sink.toString();
    }

    /** Writes HTML tag by tag. */
    public static void write(Markup markup, MarkupContext context, TagSink sink) {
        new NodeSerializer(context, sink, Syntax.HTML).write(markup);
    }
}
