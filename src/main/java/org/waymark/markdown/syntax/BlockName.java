package org.waymark.markdown.syntax;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A block's name, {@code {#like-this}}: at the end of a paragraph or heading, on a callout's opening line, or on a line
 * of its own before any block.
 *
 * @param offset of the brace in the body's text
 */
public record BlockName(String name, int offset) {
    private static final Pattern MARK = Pattern.compile("\\{#([^{}\\n]*)}\\s*+$");

    /** The name at the end of a node's characters. */
    public static Optional<BlockName> atEndOf(Node node) {
        return atEnd(node.getChars().toString(), node.getStartOffset());
    }

    public static Optional<BlockName> of(Callout callout) {
        return atEnd(callout.opening().toString(), callout.opening().getStartOffset());
    }

    /** The name that a paragraph holds and nothing else: it names the block after it. */
    public static Optional<BlockName> alone(Node node) {
        return node instanceof Paragraph
                ? atEndOf(node)
                        .filter(name -> node.getChars()
                                .subSequence(0, name.offset() - node.getStartOffset())
                                .isBlank())
                : Optional.empty();
    }

    /** Whether a node may end with its name: a paragraph or heading at the top. */
    public static boolean carries(@Nullable Node node) {
        return (node instanceof Paragraph || node instanceof Heading) && node.getParent() instanceof Document;
    }

    public static String strip(String words) {
        return atEnd(words, 0)
                .map(name -> words.substring(0, name.offset()).stripTrailing())
                .orElse(words);
    }

    /** Looks from the last brace only: looking from every space took minutes for a line of nothing else. */
    private static Optional<BlockName> atEnd(String text, int offset) {
        int begin = text.lastIndexOf("{#");
        if (begin < 0) {
            return Optional.empty();
        }
        Matcher mark = MARK.matcher(text).region(begin, text.length());
        boolean isEscaped = begin > 0 && text.charAt(begin - 1) == '\\';
        return !isEscaped && mark.lookingAt()
                ? Optional.of(new BlockName(mark.group(1), offset + begin))
                : Optional.empty();
    }
}
