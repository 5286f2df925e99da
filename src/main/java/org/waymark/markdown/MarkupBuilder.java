package org.waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import org.waymark.model.Markup;
import org.waymark.model.Markup.Piece;

/** Collects HTML and its open places, and the same words without markup. */
final class MarkupBuilder {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private int silenced;

    MarkupBuilder tag(String markup) {
        html.append(markup);
        return this;
    }

    MarkupBuilder words(String words) {
        html.append(escape(words));
        return unwritten(words);
    }

    /** Words that stand in the text without markup only, where the HTML has an element. */
    MarkupBuilder unwritten(String words) {
        if (silenced == 0) {
            text.append(words);
        }
        return this;
    }

    /** From here on words are left out of the text without markup. */
    void silence() {
        silenced++;
    }

    /** Ends that. */
    void speak() {
        silenced--;
    }

    /** Words that are read but have no markup of their own, such as an escaped attribute's. */
    MarkupBuilder piece(Piece piece) {
        if (!html.isEmpty()) {
            pieces.add(new Piece.Html(html.toString()));
            html.setLength(0);
        }
        pieces.add(piece);
        return this;
    }

    /** A new line in the text without markup: the next words are another sentence. */
    MarkupBuilder newLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        return this;
    }

    Markup markup() {
        if (!html.isEmpty()) {
            pieces.add(new Piece.Html(html.toString()));
            html.setLength(0);
        }
        return new Markup(pieces);
    }

    String text() {
        return text.toString().strip();
    }

    /** Text for element content and for attributes in double quotes. */
    static String escape(CharSequence text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
