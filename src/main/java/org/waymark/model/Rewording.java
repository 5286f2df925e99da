package org.waymark.model;

import java.util.List;

/** Other words for marked-up text. It is asked for all words in the order of the text. */
public interface Rewording {
    /** The words that take the place of some words. */
    String words(String words);

    /** The reference that takes the place of one, with the same target. It is asked before the words of the link. */
    Reference reference(Reference reference);

    default List<InlineNode> inlines(List<InlineNode> content) {
        return content.stream().map(node -> node.with(this)).toList();
    }

    default List<BlockNode> blocks(List<BlockNode> content) {
        return content.stream().map(node -> node.with(this)).toList();
    }

    default List<BlockNode.Point> points(List<BlockNode.Point> points) {
        return points.stream()
                .map(point -> new BlockNode.Point(point.task(), blocks(point.content())))
                .toList();
    }

    default List<BlockNode.Cell> cells(List<BlockNode.Cell> cells) {
        return cells.stream()
                .map(cell -> new BlockNode.Cell(inlines(cell.content())))
                .toList();
    }
}
