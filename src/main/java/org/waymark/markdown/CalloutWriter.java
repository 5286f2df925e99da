package org.waymark.markdown;

import org.waymark.markdown.syntax.Callout;
import org.waymark.model.Markup.Piece;

/** Writes callouts and details. */
final class CalloutWriter {
    private final HtmlWriter writer;
    private final MarkupBuilder out;

    CalloutWriter(HtmlWriter writer, MarkupBuilder out) {
        this.writer = writer;
        this.out = out;
    }

    void write(Callout callout) {
        if (callout.isDetails()) {
            details(callout);
        } else {
            labelled(callout);
        }
    }

    private void labelled(Callout callout) {
        String kind = callout.word();
        String label = kind.equals("steps") ? "h2" : "p";
        Piece open = label.equals("p") ? new Piece.Html("p") : new Piece.HeadingTag(2);
        writer.open("<div class=\"callout callout--" + MarkupBuilder.escape(kind) + "\">");
        out.tag("<").piece(open).tag(" class=\"callout__label\">").piece(new Piece.Message("callout." + kind));
        out.tag("</").piece(open).tag(">");
        writer.children(callout);
        out.tag("</div>");
    }

    /** The element of the browser: it needs no script, and screen readers say what it does. */
    private void details(Callout callout) {
        out.tag("<details class=\"details\"").piece(new Piece.OpenDetails());
        writer.open(">");
        out.tag("<summary class=\"details__title\">").words(callout.rest()).tag("</summary>");
        out.newLine().tag("<div class=\"details__body\">");
        writer.children(callout);
        out.tag("</div></details>").newLine();
    }
}
