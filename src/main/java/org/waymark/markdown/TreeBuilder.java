package org.waymark.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.waymark.model.BlockNode;
import org.waymark.model.InlineNode;

/** Collects the nodes of a tree, from the outside to the inside. Words that follow each other become one node. */
final class TreeBuilder {
    private final Deque<Content> open = new ArrayDeque<>();

    /** What was found so far in a node that is not finished. */
    private static final class Content {
        private final List<BlockNode> blocks = new ArrayList<>();
        private final List<InlineNode> inlines = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();

        void endWords() {
            if (!words.isEmpty()) {
                inlines.add(new InlineNode.Text(words.toString()));
                words.setLength(0);
            }
        }

        void endLine() {
            endWords();
            if (!inlines.isEmpty()) {
                blocks.add(new BlockNode.Plain(inlines));
                inlines.clear();
            }
        }
    }

    /** Begins the content of a node. */
    void begin() {
        open.push(new Content());
    }

    /** Ends the content of a node that holds inlines. */
    List<InlineNode> endInlines() {
        Content content = open.pop();
        content.endWords();
        if (!content.blocks.isEmpty()) {
            throw new IllegalStateException("a block within a line: " + content.blocks);
        }
        return List.copyOf(content.inlines);
    }

    /** Ends the content of a node that holds blocks. Inlines between them become lines of their own. */
    List<BlockNode> endBlocks() {
        Content content = open.pop();
        content.endLine();
        return List.copyOf(content.blocks);
    }

    void words(String words) {
        content().words.append(words);
    }

    void add(InlineNode inline) {
        content().endWords();
        content().inlines.add(inline);
    }

    void add(BlockNode block) {
        content().endLine();
        content().blocks.add(block);
    }

    private Content content() {
        return open.element();
    }
}
