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
    private static final Pattern AT_END = Pattern.compile("[ \\t]*(?<!\\\\)\\{#([^{}\\n]*)}\\s*$");
    private static final Pattern ALONE = Pattern.compile("^\\s*\\{#([^{}\\n]*)}\\s*$");

    /** The name at the end of a node's characters. */
    public static Optional<BlockName> atEndOf(Node node) {
        return find(AT_END, node.getChars().toString(), node.getStartOffset());
    }

    public static Optional<BlockName> of(Callout callout) {
        return find(AT_END, callout.opening().toString(), callout.opening().getStartOffset());
    }

    /** The name that a paragraph holds and nothing else: it names the block after it. */
    public static Optional<BlockName> alone(Node node) {
        return node instanceof Paragraph
                ? find(ALONE, node.getChars().toString(), node.getStartOffset())
                : Optional.empty();
    }

    /** Whether a node may end with its name: a paragraph or heading at the top. */
    public static boolean carries(@Nullable Node node) {
        return (node instanceof Paragraph || node instanceof Heading) && node.getParent() instanceof Document;
    }

    public static String strip(String words) {
        return AT_END.matcher(words).replaceFirst("");
    }

    private static Optional<BlockName> find(Pattern pattern, String text, int offset) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? Optional.of(new BlockName(matcher.group(1), offset + text.indexOf("{#", matcher.start())))
                : Optional.empty();
    }
}
