package org.waymark.markdown.syntax;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a block, {@code {#like-this}}: at the end of a paragraph or heading, on the opening line of a callout, or
 * on its own line before any block.
 *
 * @param offset the offset of the brace in the text
 */
public record BlockName(String name, int offset) {
    private static final Pattern MARK = Pattern.compile("\\{#([^{}\\n]*)}\\s*+$");

    /** The name at the end of a node. */
    public static Optional<BlockName> atEndOf(Node node) {
        return atEndOf(node.getChars());
    }

    public static Optional<BlockName> of(Callout callout) {
        return atEndOf(callout.opening());
    }

    private static Optional<BlockName> atEndOf(BasedSequence chars) {
        return endsWithBrace(chars) ? atEnd(chars.toString(), chars.getStartOffset()) : Optional.empty();
    }

    /** True if the last character before white space closes a name. Most texts end otherwise, and need no search. */
    private static boolean endsWithBrace(BasedSequence chars) {
        int last = chars.length() - 1;
        while (last >= 0 && chars.charAt(last) <= ' ') {
            last--;
        }
        return last >= 0 && chars.charAt(last) == '}';
    }

    /** The name in a paragraph that contains nothing else. It names the next block. */
    public static Optional<BlockName> alone(Node node) {
        return node instanceof Paragraph
                ? atEndOf(node)
                        .filter(name -> node.getChars()
                                .subSequence(0, name.offset() - node.getStartOffset())
                                .isBlank())
                : Optional.empty();
    }

    /** True if a node may end with a name: a top-level paragraph or heading. */
    public static boolean carries(@Nullable Node node) {
        return (node instanceof Paragraph || node instanceof Heading) && node.getParent() instanceof Document;
    }

    public static String strip(String words) {
        return atEnd(words, 0)
                .map(name -> words.substring(0, name.offset()).stripTrailing())
                .orElse(words);
    }

    /** Searches from the last brace only. Searching from every space took minutes for a line of spaces. */
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
