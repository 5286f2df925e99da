package org.waymark.render.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.model.Markup;
import org.waymark.render.markup.Anchor;
import org.waymark.render.markup.MarkupContext;
import org.waymark.render.markup.MarkupSerializer;
import org.waymark.render.markup.TagSink;

/** Collects serialised markup as a sequence of words and the tags between them. */
final class TokenSink implements TagSink {
    /** The elements that end a line: no sentence continues across their tags. */
    private static final Set<String> LINES = Set.of(
            "p",
            "li",
            "ul",
            "ol",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "dl",
            "dt",
            "dd",
            "div",
            "details",
            "summary",
            "blockquote",
            "pre",
            "hr",
            "br");

    private final List<Token> tokens = new ArrayList<>();

    /** A run of words, or a tag. */
    sealed interface Token {
        /** Words, unescaped. */
        record Words(String text) implements Token {}

        /**
         * A tag, or other markup that is not words of the text.
         *
         * @param place what it does to the line that it stands in
         */
        record Tag(String html, Place place) implements Token {}

        /** What a tag does to the line that it stands in. */
        enum Place {
            WITHIN,
            /** It closes an element within the line. */
            CLOSES,
            ENDS_LINE
        }
    }

    static List<Token> tokens(Markup markup, MarkupContext context) {
        TokenSink sink = new TokenSink();
        MarkupSerializer.write(markup, context, sink);
        return List.copyOf(sink.tokens);
    }

    /** The words, with a line for each paragraph, item or cell. */
    static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            if (token instanceof Token.Words words) {
                text.append(words.text());
            } else if (token instanceof Token.Tag tag && tag.place() == Token.Place.ENDS_LINE) {
                newLine(text);
            }
        }
        return text.toString().stripTrailing();
    }

    private static void newLine(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    @Override
    public void open(String element, String attributes) {
        add("<" + element + attributes + ">", place(element, Token.Place.WITHIN));
    }

    @Override
    public void close(String element) {
        add("</" + element + ">", place(element, Token.Place.CLOSES));
    }

    @Override
    public void empty(String element, String attributes) {
        open(element, attributes);
    }

    private static Token.Place place(String element, Token.Place within) {
        return LINES.contains(element) ? Token.Place.ENDS_LINE : within;
    }

    /** Adds words to those before them, because edits are marked run by run. */
    @Override
    public void words(String words) {
        int last = tokens.size() - 1;
        if (last >= 0 && tokens.get(last) instanceof Token.Words before) {
            tokens.set(last, new Token.Words(before.text() + words));
        } else if (!words.isEmpty()) {
            tokens.add(new Token.Words(words));
        }
    }

    @Override
    public void open(Anchor anchor) {
        add(anchor.open(), Token.Place.WITHIN);
    }

    @Override
    public void close(Anchor anchor) {
        add(anchor.close(), Token.Place.CLOSES);
    }

    @Override
    public void insert(String markup) {
        add(markup, Token.Place.WITHIN);
    }

    private void add(String html, Token.Place place) {
        tokens.add(new Token.Tag(html, place));
    }
}
