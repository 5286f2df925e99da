package org.waymark.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text as its author wrote it, block by block, without the blocks' names: what a translation is begun from.
 *
 * @param blocks the Markdown of each block that {@link MarkdownReader} reads, in the same order
 * @param footnotes the Markdown of each footnote, by its mark
 * @param links lines that say where a link leads
 */
public record WrittenBlocks(List<String> blocks, Map<String, String> footnotes, List<String> links) {
    public WrittenBlocks {
        blocks = List.copyOf(blocks);
        footnotes = Collections.unmodifiableMap(new LinkedHashMap<>(footnotes));
        links = List.copyOf(links);
    }

    /** Parts the Markdown below a front matter. */
    public static WrittenBlocks of(String text) {
        List<String> blocks = new ArrayList<>();
        Map<String, String> footnotes = new LinkedHashMap<>();
        List<String> links = new ArrayList<>();
        for (Node node : MarkdownReader.parse(text).getChildren()) {
            String written = written(node, text);
            if (node instanceof FootnoteBlock footnote) {
                footnotes.put(footnote.getText().toString(), written);
            } else if (node instanceof com.vladsch.flexmark.ast.Reference) {
                links.add(written);
            } else if (MarkdownReader.isBlock(node)) {
                blocks.add(written);
            }
        }
        return new WrittenBlocks(blocks, footnotes, links);
    }

    /** From the beginning of the node's line to the next node: a callout's last line is a node of its own. */
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
