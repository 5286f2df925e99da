package org.waymark.history;

import java.util.ArrayList;
import java.util.List;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Markup;

/**
 * What a block says to a reader: its words and where its links lead. Two blocks with equal content are the same block, wherever
 * they stand, whatever they are called, and however a later version of this tool writes their HTML.
 */
record Content(BlockKind kind, int level, String text, List<String> links) {
    static Content of(Block block) {
        return new Content(block.kind(), block.level(), block.text(), links(block.markup()));
    }

    static List<Content> of(List<Block> blocks) {
        List<Content> contents = new ArrayList<>();
        blocks.forEach(block -> contents.add(of(block)));
        return contents;
    }

    static List<String> links(Markup markup) {
        return markup.references().stream()
                .map(reference -> reference.scheme().prefix()
                        + reference.target()
                        + (reference.fragment().isEmpty() ? "" : "#" + reference.fragment()))
                .toList();
    }
}
