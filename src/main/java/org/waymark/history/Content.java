package org.waymark.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.character.QuoteStyle;
import org.waymark.i18n.Breaks;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Markup;

/**
 * The content of a block for the reader: its words and the targets of its links. Two blocks with equal content are the
 * same block, regardless of position, name and the HTML that a version of this tool writes for them.
 */
record Content(BlockKind kind, int level, String text, List<String> links) {
    static Content of(Block block) {
        return new Content(block.kind(), block.level(), QuoteStyle.plain(block.text()), links(block.markup()));
    }

    static List<Content> of(List<Block> blocks) {
        List<Content> contents = new ArrayList<>();
        blocks.forEach(block -> contents.add(of(block)));
        return contents;
    }

    /** The number of occurrences of each word. */
    Map<String, Integer> words() {
        Map<String, Integer> counts = new HashMap<>();
        Breaks.spacedWords(text).forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    static List<String> links(Markup markup) {
        return markup.references().stream()
                .map(reference -> reference.scheme().prefix()
                        + reference.target()
                        + (reference.fragment().isEmpty() ? "" : "#" + reference.fragment()))
                .toList();
    }

    /** Measures which blocks of a text share words with another block. An index by word avoids comparing most pairs. */
    static final class SharedWords {
        private final Map<String, List<Use>> uses = new HashMap<>();
        private final int[] lengths;

        /** The number of occurrences of a word in a block. */
        private record Use(int block, int count) {}

        SharedWords(List<Content> blocks, Collection<Integer> among) {
            lengths = new int[blocks.size()];
            for (int block : among) {
                blocks.get(block).words().forEach((word, count) -> {
                    uses.computeIfAbsent(word, key -> new ArrayList<>()).add(new Use(block, count));
                    lengths[block] += count;
                });
            }
        }

        /**
         * For each block, the share of words that it has in common with the other: 1 if all are the same, 0 if none is.
         */
        double[] with(Content other) {
            int[] common = new int[lengths.length];
            Map<String, Integer> words = other.words();
            words.forEach((word, count) -> uses.getOrDefault(word, List.of())
                    .forEach(use -> common[use.block()] += Math.min(use.count(), count)));
            int length = words.values().stream().mapToInt(count -> count).sum();
            double[] shares = new double[lengths.length];
            for (int i = 0; i < shares.length; i++) {
                shares[i] = common[i] == 0 ? 0 : 2.0 * common[i] / (lengths[i] + length);
            }
            return shares;
        }
    }
}
