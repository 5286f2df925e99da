package org.waymark.markdown.written;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.markdown.MarkdownReader;
import org.waymark.markdown.syntax.BlockName;
import org.waymark.markdown.syntax.Callout;
import org.waymark.markdown.syntax.Comment;
import org.waymark.markdown.syntax.Grammar;

/**
 * A text as its author wrote it, block by block and without block names: the start of a translation.
 *
 * @param blocks the Markdown of each block that {@link MarkdownReader} reads, in the same order
 * @param notes the comments before each block, in the same order; empty where there are none
 * @param footnotes the Markdown of each footnote, by its mark
 * @param links lines that say where a link leads, and comments after the last block
 */
public record WrittenBlocks(
        List<String> blocks, List<List<String>> notes, Map<String, String> footnotes, List<String> links) {
    public WrittenBlocks {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        footnotes = Collections.unmodifiableMap(new LinkedHashMap<>(footnotes));
        links = List.copyOf(links);
    }

    /** Splits the Markdown below a front matter. */
    public static WrittenBlocks of(String text) {
        List<String> blocks = new ArrayList<>();
        List<List<String>> notes = new ArrayList<>();
        List<String> pending = new ArrayList<>();
        Map<String, String> footnotes = new LinkedHashMap<>();
        List<String> links = new ArrayList<>();
        for (Node node : Grammar.parse(text).getChildren()) {
            String written = written(node, text);
            if (node instanceof FootnoteBlock footnote) {
                footnotes.put(footnote.getText().toString(), written);
            } else if (node instanceof com.vladsch.flexmark.ast.Reference) {
                links.add(written);
            } else if (Comment.is(node) && !Comment.of(node).isMark()) {
                pending.add(written);
            } else if (MarkdownReader.isBlock(node)) {
                blocks.add(written);
                notes.add(List.copyOf(pending));
                pending.clear();
            }
        }
        links.addAll(pending);
        return new WrittenBlocks(blocks, notes, footnotes, links);
    }

    /** The text from the node's line to the next node. The last line of a callout is a separate node. */
    private static String written(Node node, String text) {
        Node next = node.getNext();
        while (next instanceof Callout.End) {
            next = next.getNext();
        }
        int start = start(node, text);
        String written = text.substring(start, next == null ? text.length() : start(next, text));
        return withoutName(node, written, start).stripTrailing();
    }

    private static int start(Node node, String text) {
        return text.lastIndexOf('\n', node.getStartOffset() - 1) + 1;
    }

    private static String withoutName(Node node, String written, int start) {
        Optional<BlockName> name = MarkdownReader.ownName(node);
        if (name.isEmpty()) {
            return written;
        }
        int at = name.get().offset() - start;
        return written.substring(0, at).stripTrailing() + written.substring(written.indexOf('}', at) + 1);
    }
}
