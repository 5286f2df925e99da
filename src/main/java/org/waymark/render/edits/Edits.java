package org.waymark.render.edits;

import java.util.List;
import java.util.function.UnaryOperator;
import org.waymark.history.WordDiff;
import org.waymark.model.Markup;
import org.waymark.model.Reference;
import org.waymark.render.Html;
import org.waymark.render.edits.TokenSink.Token;
import org.waymark.render.markup.Anchor;
import org.waymark.render.markup.MarkupContext;

/**
 * Merges the edits between two texts into the later one. Its markup and links stay; added words are in {@code ins}, and
 * removed words, without their links, are in {@code del} at their old place. Hidden words announce the beginning and
 * end of each edit, because screen readers skip both elements.
 */
final class Edits {
    /** For a text of which only the words are needed. Like the context of edits, it makes paragraphs of headings. */
    private static final MarkupContext WORDS_ONLY = new MarkupContext() {
        @Override
        public Anchor anchor(Reference reference) {
            return Anchor.NONE;
        }

        @Override
        public String id() {
            return "";
        }

        @Override
        public String message(String key) {
            return "";
        }

        @Override
        public String heading(int level) {
            return "p";
        }

        @Override
        public int headingShift() {
            return 0;
        }
    };

    private final List<Token> tokens;
    private final MarkupContext context;
    private final StringBuilder out = new StringBuilder();
    private int next;
    private String words = "";
    private boolean isLineOpen;

    private Edits(List<Token> tokens, MarkupContext context) {
        this.tokens = tokens;
        this.context = context;
    }

    /** The later text as HTML, with the edits. */
    static String of(Markup before, Markup after, MarkupContext context, WordDiff diff) {
        List<Token> later = TokenSink.tokens(after, context);
        Edits edits = new Edits(later, context);
        edits.toWords();
        for (WordDiff.Run run : diff.of(TokenSink.text(TokenSink.tokens(before, WORDS_ONLY)), TokenSink.text(later))) {
            switch (run.edit()) {
                case KEPT -> edits.pass(run.text(), Html::escape);
                case PUT_IN -> edits.putIn(run.text());
                case TAKEN_OUT -> edits.takenOut(run.text());
            }
        }
        return edits.finish();
    }

    private void putIn(String text) {
        if (text.isBlank()) {
            pass(text, Html::escape);
            return;
        }
        String stripped = text.strip();
        int from = text.indexOf(stripped);
        pass(text.substring(0, from), Html::escape);
        mark("edit.added");
        pass(stripped, run -> run.isBlank() ? Html.escape(run) : "<ins>" + Html.escape(run) + "</ins>");
        mark("edit.end");
        pass(text.substring(from + stripped.length()), Html::escape);
    }

    private void takenOut(String text) {
        if (!text.isBlank()) {
            closings();
            mark("edit.removed");
            out.append("<del>").append(Html.escape(text.replace('\n', ' '))).append("</del>");
            mark("edit.end");
        }
    }

    /** Closes links of the later text first, because removed words after a link do not belong to it. */
    private void closings() {
        while (words.isEmpty()
                && next < tokens.size()
                && tokens.get(next) instanceof Token.Tag tag
                && tag.place() == Token.Place.CLOSES) {
            out.append(tag.html());
            next++;
        }
    }

    private void mark(String key) {
        out.append("<span class=\"visually-hidden\"> ")
                .append(context.message(key))
                .append(" </span>");
    }

    /** Advances through the later text by a run of it. Tags are written just before the words that they precede. */
    private void pass(String text, UnaryOperator<String> written) {
        int from = 0;
        while (from < text.length() && (next < tokens.size() || !words.isEmpty())) {
            if (words.isEmpty()) {
                boolean isNewLine = toWords() && isLineOpen && text.charAt(from) == '\n';
                isLineOpen &= !isNewLine;
                from += isNewLine ? 1 : 0;
            }
            int length = Math.min(words.length(), text.length() - from);
            if (length > 0) {
                String run = words.substring(0, length);
                out.append(written.apply(run));
                words = words.substring(length);
                from += length;
                isLineOpen = !run.endsWith("\n");
            }
        }
    }

    /** Writes all tags before the next words. Returns true if a line ended among them. */
    private boolean toWords() {
        boolean isLineEnd = false;
        while (next < tokens.size() && tokens.get(next) instanceof Token.Tag tag) {
            out.append(tag.html());
            isLineEnd |= tag.place() == Token.Place.ENDS_LINE;
            next++;
        }
        if (next < tokens.size() && tokens.get(next) instanceof Token.Words found) {
            words = found.text();
            next++;
        }
        return isLineEnd;
    }

    private String finish() {
        out.append(Html.escape(words));
        while (next < tokens.size()) {
            toWords();
            out.append(Html.escape(words));
            words = "";
        }
        return out.toString();
    }
}
