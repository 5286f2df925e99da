package org.waymark.render.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.model.Markup;
import org.waymark.model.Markup.Piece;

/**
 * The markup of a text as a sequence of words that readers see and everything between them.
 *
 * @param parts in the order of the text
 */
record MarkupStream(List<Token> parts) {
    private static final Pattern TAG_NAME = Pattern.compile("</?([a-z0-9]*)");
    // elements that end a line: no sentence continues across them
    private static final Set<String> LINES = Set.of(
            "p",
            "li",
            "ul",
            "ol",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "dl",
            "dt",
            "dd",
            "div",
            "aside",
            "section",
            "details",
            "summary",
            "blockquote",
            "pre",
            "hr",
            "br");

    /** A run of words, or something that is not words. */
    sealed interface Token {
        /** Words, unescaped. */
        record Text(String text) implements Token {}

        /** A tag, a part of one, or a message of the interface. Some end a line of the text. */
        record Tag(Piece piece, boolean isLineEnd) implements Token {
            /**
             * True if it closes an element within a line. The beginning of a tag, as before the name of a heading, does
             * not.
             */
            boolean isClosing() {
                return piece instanceof Piece.Close
                        || (!isLineEnd
                                && piece instanceof Piece.Html written
                                && written.html().startsWith("</")
                                && written.html().endsWith(">"));
            }
        }
    }

    static MarkupStream of(Markup markup) {
        Cutter cutter = new Cutter();
        markup.pieces().forEach(cutter::cut);
        return new MarkupStream(List.copyOf(cutter.parts));
    }

    /** The words, with a line for each paragraph, item or cell. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Token part : parts) {
            if (part instanceof Token.Text words) {
                text.append(words.text());
            } else if (part instanceof Token.Tag tag && tag.isLineEnd()) {
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

    /** Splits pieces into tokens. A tag can begin in one piece and end in another. */
    private static final class Cutter {
        private final List<Token> parts = new ArrayList<>();
        private boolean inTag;

        void cut(Piece piece) {
            if (piece instanceof Piece.Html html) {
                cut(html.html());
            } else if (piece instanceof Piece.HeadingTag) {
                // a heading among edits would mislead readers who jump from heading to heading
                parts.add(new Token.Tag(new Piece.Html("p"), true));
            } else {
                parts.add(new Token.Tag(piece, false));
            }
        }

        private void cut(String html) {
            int from = 0;
            while (from < html.length()) {
                int to = inTag ? endOfTag(html, from) : html.indexOf('<', from);
                int end = to < 0 ? html.length() : to;
                add(html.substring(from, end));
                inTag = inTag ? to < 0 : to >= 0;
                from = end;
            }
        }

        private void add(String run) {
            boolean isLayout = run.isBlank() && run.contains("\n");
            if (inTag || isLayout) {
                parts.add(new Token.Tag(new Piece.Html(run), inTag && isLineEnd(run)));
            } else if (!run.isEmpty()) {
                parts.add(new Token.Text(plain(run)));
            }
        }

        /** The offset after the tag, or -1 if it ends in a later piece. Attributes may contain {@code >}. */
        private static int endOfTag(String html, int from) {
            boolean inQuotes = false;
            for (int i = from; i < html.length(); i++) {
                char c = html.charAt(i);
                inQuotes = (c == '"') != inQuotes;
                if (c == '>' && !inQuotes) {
                    return i + 1;
                }
            }
            return -1;
        }

        private static boolean isLineEnd(String tag) {
            Matcher name = TAG_NAME.matcher(tag);
            return name.lookingAt() && LINES.contains(name.group(1));
        }

        private static String plain(String escaped) {
            return escaped.replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&");
        }
    }
}
