package org.waymark.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.waymark.character.QuoteStyle;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Markup;

/**
 * What a block says to a reader: its words and where its links lead. Two blocks with equal content are the same block, wherever
 * they stand, whatever they are called, and however a later version of this tool writes their HTML.
 */
record Content(BlockKind kind, int level, String text, List<String> links) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static Content of(Block block) {
        return new Content(block.kind(), block.level(), QuoteStyle.plain(block.text()), links(block.markup()));
    }

    static List<Content> of(List<Block> blocks) {
        List<Content> contents = new ArrayList<>();
        blocks.forEach(block -> contents.add(of(block)));
        return contents;
    }

    /** How often each word stands in it. */
    Map<String, Integer> words() {
        Map<String, Integer> counts = new HashMap<>();
        SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    static List<String> links(Markup markup) {
        return markup.references().stream()
                .map(reference -> reference.scheme().prefix()
                        + reference.target()
                        + (reference.fragment().isEmpty() ? "" : "#" + reference.fragment()))
                .toList();
    }

    /** Which blocks of a text have words in common with another block: looked up by word, so that most pairs are never looked at. */
    static final class SharedWords {
        private final Map<String, List<Use>> uses = new HashMap<>();
        private final int[] lengths;

        /** How often a word stands in a block. */
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

        /** For each block the share of their words that it and the other have in common: 1 for the same words, 0 for none. */
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
