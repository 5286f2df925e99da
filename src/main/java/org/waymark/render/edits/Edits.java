package org.waymark.render.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.waymark.history.WordDiff;
import org.waymark.model.Markup;
import org.waymark.model.Markup.Piece;
import org.waymark.render.Html;
import org.waymark.render.edits.MarkupStream.Token;

/**
 * Merges the edits between two texts into the later one. Its markup and links stay; added words are in {@code ins}, and
 * removed words, without their links, are in {@code del} at their old place. Hidden words announce the beginning and
 * end of each edit, because screen readers skip both elements.
 */
final class Edits {
    private final List<Token> parts;
    private final List<Piece> out = new ArrayList<>();
    private int next;
    private String words = "";
    private boolean isLineOpen;

    private Edits(List<Token> parts) {
        this.parts = parts;
    }

    static Markup of(Markup before, Markup after, WordDiff diff) {
        MarkupStream later = MarkupStream.of(after);
        Edits edits = new Edits(later.parts());
        edits.toWords();
        for (WordDiff.Run run : diff.of(MarkupStream.of(before).text(), later.text())) {
            switch (run.edit()) {
                case KEPT -> edits.pass(run.text(), Edits::escaped);
                case PUT_IN -> edits.putIn(run.text());
                case TAKEN_OUT -> edits.takenOut(run.text());
            }
        }
        return edits.finish();
    }

    /** Wraps plain text in a paragraph. */
    static Markup plain(String text) {
        return new Markup(List.of(new Piece.Html("<p>" + Html.escape(text) + "</p>")));
    }

    /** The text without headings, which would mislead readers who jump from heading to heading among edits. */
    static Markup flat(Markup markup) {
        return new Edits(MarkupStream.of(markup).parts()).finish();
    }

    private void putIn(String text) {
        if (text.isBlank()) {
            pass(text, Edits::escaped);
            return;
        }
        String said = text.strip();
        int from = text.indexOf(said);
        pass(text.substring(0, from), Edits::escaped);
        mark("edit.added");
        pass(said, run -> run.isBlank() ? escaped(run) : "<ins>" + escaped(run) + "</ins>");
        mark("edit.end");
        pass(text.substring(from + said.length()), Edits::escaped);
    }

    private void takenOut(String text) {
        if (!text.isBlank()) {
            closings();
            mark("edit.removed");
            html("<del>" + escaped(text.replace('\n', ' ')) + "</del>");
            mark("edit.end");
        }
    }

    /** Closes links of the later text first, because removed words after a link do not belong to it. */
    private void closings() {
        while (words.isEmpty() && next < parts.size() && parts.get(next) instanceof Token.Tag tag && tag.isClosing()) {
            out.add(tag.piece());
            next++;
        }
    }

    private void mark(String key) {
        html("<span class=\"visually-hidden\"> ");
        out.add(new Piece.Message(key));
        html(" </span>");
    }

    /** Advances through the later text by a run of it. Tags are written just before the words that they precede. */
    private void pass(String text, UnaryOperator<String> written) {
        int from = 0;
        while (from < text.length() && (next < parts.size() || !words.isEmpty())) {
            if (words.isEmpty()) {
                boolean isNewLine = toWords() && isLineOpen && text.charAt(from) == '\n';
                isLineOpen &= !isNewLine;
                from += isNewLine ? 1 : 0;
            }
            int length = Math.min(words.length(), text.length() - from);
            if (length > 0) {
                String run = words.substring(0, length);
                html(written.apply(run));
                words = words.substring(length);
                from += length;
                isLineOpen = !run.endsWith("\n");
            }
        }
    }

    /** Writes all tags before the next words. Returns true if a line ended among them. */
    private boolean toWords() {
        boolean isLineEnd = false;
        while (next < parts.size() && parts.get(next) instanceof Token.Tag tag) {
            out.add(tag.piece());
            isLineEnd |= tag.isLineEnd();
            next++;
        }
        if (next < parts.size() && parts.get(next) instanceof Token.Text found) {
            words = found.text();
            next++;
        }
        return isLineEnd;
    }

    private Markup finish() {
        html(escaped(words));
        while (next < parts.size()) {
            toWords();
            html(escaped(words));
            words = "";
        }
        return new Markup(out);
    }

    private void html(String html) {
        out.add(new Piece.Html(html));
    }

    private static String escaped(String text) {
        return Html.escape(text);
    }
}
