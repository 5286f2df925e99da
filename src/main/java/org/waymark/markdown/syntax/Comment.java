package org.waymark.markdown.syntax;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.diagnostic.TranslationMark;

/**
 * A comment that readers do not see, for example for translators: {@code <!-- words -->}.
 *
 * @param text the comment as it is in the file
 * @param offset the offset of its start
 */
public record Comment(String text, int offset) {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final Pattern WHOLE = Pattern.compile("(?s)(?:<!--(?:(?!-->).)*+-->\\s*+)++");

    public static Comment of(Node node) {
        String text = node.getChars().toString();
        int from = Math.max(0, text.indexOf(OPEN));
        return new Comment(text.substring(from).stripTrailing(), node.getStartOffset() + from);
    }

    /** True if a node is a comment between blocks. */
    public static boolean is(Node node) {
        return node instanceof HtmlCommentBlock;
    }

    /** True if it marks words that are still to be translated. */
    public boolean isMark() {
        return TranslationMark.isMark(text.substring(OPEN.length()));
    }

    /** Reports a translation mark, and comments that would hide more than themselves from readers. */
    public void check(IntFunction<SourcePosition> places, Diagnostics diagnostics) {
        if (isMark()) {
            TranslationMark.report(places.apply(offset), diagnostics);
        } else if (!text.contains(CLOSE)) {
            diagnostics.report(
                    Rule.UNCLOSED,
                    places.apply(offset),
                    "'" + OPEN + "' opens a comment that nothing closes: no reader sees what is below it",
                    "Write " + CLOSE + " where the comment ends.");
        } else if (!WHOLE.matcher(text).matches()) {
            int behind = text.indexOf(CLOSE) + CLOSE.length();
            String words = text.substring(behind).strip().lines().findFirst().orElse("");
            diagnostics.report(
                    Rule.UNCLOSED,
                    places.apply(offset + behind),
                    "'" + Excerpt.of(words) + "' stands behind a comment, and no reader sees it",
                    "Write it on a line of its own, with an empty line between the two.");
        }
    }
}
