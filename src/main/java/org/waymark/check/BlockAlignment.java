package org.waymark.check;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.i18n.Breaks;
import org.waymark.i18n.PlainText;
import org.waymark.i18n.number.Figures;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Reference;

/**
 * Pairs the blocks of a source with the blocks of its translation, so that a missing block is reported where it should be.
 * Blocks are matched by what does not depend on the language: kind, link targets, numbers and length.
 */
final class BlockAlignment {
    private static final double GAP = 1.0;
    private static final double OTHER_SHAPE = 1.2;
    private static final double OTHER_LINKS = 1.0;
    private static final double OTHER_NUMBERS = 0.5;
    private static final double OTHER_LENGTH = 0.4;

    private final List<Block> source;
    private final List<Block> own;
    private final List<Traits> sources;
    private final List<Traits> owns;
    private final double[][] cost;

    private BlockAlignment(List<Block> source, List<Block> own) {
        this.source = source;
        this.own = own;
        this.sources = source.stream().map(Traits::of).toList();
        this.owns = own.stream().map(Traits::of).toList();
        this.cost = new double[source.size() + 1][own.size() + 1];
    }

    /**
     * A block of the source and its block in the translation. One of the two may be missing.
     *
     * @param place the position in the translation: that of the block, or of the block before which it is missing; empty at the
     *     end
     */
    record Pair(Optional<Block> source, Optional<Block> own, Optional<Block> place) {
        boolean isAlike() {
            return source.isPresent()
                    && own.isPresent()
                    && source.get().shape().equals(own.get().shape());
        }
    }

    static List<Pair> of(List<Block> source, List<Block> own) {
        BlockAlignment alignment = new BlockAlignment(source, own);
        if (alignment.isSideBySide()) {
            return IntStream.range(0, source.size())
                    .mapToObj(i -> sideBySide(source.get(i), own.get(i)))
                    .toList();
        }
        alignment.fill();
        return List.copyOf(alignment.pairs());
    }

    /** Whether the blocks one by one differ less than the two gaps that any other order costs. */
    private boolean isSideBySide() {
        if (source.size() != own.size()) {
            return false;
        }
        double all = 0;
        for (int i = 1; i <= source.size() && all < 2 * GAP; i++) {
            all += difference(i, i);
        }
        return all < 2 * GAP;
    }

    private static Pair sideBySide(Block source, Block own) {
        Optional<Block> block = Optional.of(own);
        return new Pair(Optional.of(source), block, block);
    }

    private void fill() {
        for (int i = 0; i <= source.size(); i++) {
            for (int j = 0; j <= own.size(); j++) {
                cost[i][j] =
                        i == 0 || j == 0 ? GAP * (i + j) : Math.min(cost[i - 1][j - 1] + difference(i, j), gap(i, j));
            }
        }
    }

    private double gap(int i, int j) {
        return GAP + Math.min(cost[i - 1][j], cost[i][j - 1]);
    }

    private Deque<Pair> pairs() {
        Deque<Pair> pairs = new ArrayDeque<>();
        int i = source.size();
        int j = own.size();
        while (i > 0 || j > 0) {
            Optional<Block> next = j < own.size() ? Optional.of(own.get(j)) : Optional.empty();
            if (i > 0 && j > 0 && cost[i][j] == cost[i - 1][j - 1] + difference(i, j)) {
                Optional<Block> block = Optional.of(own.get(--j));
                pairs.addFirst(new Pair(Optional.of(source.get(--i)), block, block));
            } else if (i > 0 && (j == 0 || cost[i][j] == GAP + cost[i - 1][j])) {
                pairs.addFirst(new Pair(Optional.of(source.get(--i)), Optional.empty(), next));
            } else {
                Optional<Block> block = Optional.of(own.get(--j));
                pairs.addFirst(new Pair(Optional.empty(), block, block));
            }
        }
        return pairs;
    }

    /** The features of a block, computed once and compared with each block of the other text. */
    private record Traits(BlockKind kind, String shape, Set<String> targets, Set<String> numbers, int words) {
        static Traits of(Block block) {
            Set<String> targets =
                    block.markup().references().stream().map(Reference::target).collect(Collectors.toSet());
            return new Traits(
                    block.kind(), block.shape(), targets, numbersIn(block.text()), Breaks.count(block.text()));
        }

        private static Set<String> numbersIn(String text) {
            return Figures.holdsNoDigit(text)
                    ? Set.of()
                    : Arrays.stream(PlainText.of(text).split("\\D+"))
                            .filter(number -> !number.isEmpty())
                            .collect(Collectors.toSet());
        }
    }

    private double difference(int i, int j) {
        Traits one = sources.get(i - 1);
        Traits other = owns.get(j - 1);
        double shape =
                one.shape().equals(other.shape()) ? 0 : one.kind() == other.kind() ? OTHER_SHAPE / 2 : OTHER_SHAPE;
        return shape
                + OTHER_LINKS * apart(one.targets(), other.targets())
                + OTHER_NUMBERS * apart(one.numbers(), other.numbers())
                + OTHER_LENGTH * (1 - ratio(one.words(), other.words()));
    }

    private static double ratio(int one, int other) {
        return (1.0 + Math.min(one, other)) / (1.0 + Math.max(one, other));
    }

    /** The proportion of items that only one of the two has, from 0 to 1. */
    private static double apart(Set<String> one, Set<String> other) {
        if (one.equals(other)) {
            return 0;
        }
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return 1 - (double) both.size() / all.size();
    }
}
