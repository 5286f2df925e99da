package org.waymark.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.model.Block;
import org.waymark.model.Located;

/**
 * Matches the blocks of an earlier text with those of a later one: first by name, then by equal content, then by the
 * share of common words.
 */
public final class Pairing {
    // Two blocks that share fewer words than this are different blocks, not one block that changed.
    private static final double ALIKE = 0.34;
    private static final int MOST_ALIKE = 200;

    private final List<Block> before;
    private final List<Block> after;
    private final List<Content> contentBefore;
    private final List<Content> contentAfter;
    private final int[] partner;
    private final Set<Integer> free = new TreeSet<>();

    private Pairing(List<Block> before, List<Block> after) {
        this.before = before;
        this.after = after;
        this.contentBefore = Content.of(before);
        this.contentAfter = Content.of(after);
        this.partner = new int[after.size()];
        Arrays.fill(partner, -1);
        for (int i = 0; i < before.size(); i++) {
            free.add(i);
        }
    }

    /**
     * Lists every block of both texts once, in the order of the later text. A removed block follows the block that it
     * followed before.
     */
    public static List<BlockPair> of(List<Block> before, List<Block> after) {
        Pairing pairing = new Pairing(before, after);
        pairing.byName();
        pairing.byContentInOrder();
        pairing.byContentAnywhere();
        pairing.byLikeness();
        return pairing.pairs();
    }

    private void byName() {
        Map<String, Integer> named = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            name(before.get(i)).ifPresent(put(named, i));
        }
        for (int j = 0; j < after.size(); j++) {
            Optional<Integer> found = name(after.get(j)).map(named::get);
            if (found.isPresent()) {
                pair(found.get(), j);
            }
        }
    }

    private static java.util.function.Consumer<String> put(Map<String, Integer> named, int place) {
        return name -> named.put(name, place);
    }

    private static Optional<String> name(Block block) {
        return block.name().map(Located::value);
    }

    /** Pairs the longest sequence of equal blocks that both texts have in the same order. */
    private void byContentInOrder() {
        Set<Integer> changedBefore = new HashSet<>();
        Set<Integer> changedAfter = new HashSet<>();
        for (AbstractDelta<Content> delta :
                DiffUtils.diff(contentBefore, contentAfter).getDeltas()) {
            range(delta.getSource().getPosition(), delta.getSource().size(), changedBefore);
            range(delta.getTarget().getPosition(), delta.getTarget().size(), changedAfter);
        }
        int i = 0;
        for (int j = 0; j < after.size(); j++) {
            if (!changedAfter.contains(j)) {
                while (changedBefore.contains(i)) {
                    i++;
                }
                pairIfFree(i, j);
                i++;
            }
        }
    }

    private static void range(int from, int size, Set<Integer> into) {
        for (int i = from; i < from + size; i++) {
            into.add(i);
        }
    }

    private void byContentAnywhere() {
        Map<Content, Deque<Integer>> places = new HashMap<>();
        for (int i : free) {
            places.computeIfAbsent(contentBefore.get(i), content -> new ArrayDeque<>())
                    .add(i);
        }
        for (int j = 0; j < after.size(); j++) {
            Deque<Integer> equal = places.get(contentAfter.get(j));
            if (partner[j] < 0 && equal != null && !equal.isEmpty()) {
                pair(equal.remove(), j);
            }
        }
    }

    private void pairIfFree(int i, int j) {
        if (partner[j] < 0 && free.contains(i)) {
            pair(i, j);
        }
    }

    private void pair(int i, int j) {
        free.remove(i);
        partner[j] = i;
    }

    /** The similarity of two unpaired blocks. */
    private record Likeness(int i, int j, double share, int distance) {}

    private static final Comparator<Likeness> BEST_FIRST = Comparator.comparingDouble(Likeness::share)
            .reversed()
            .thenComparingInt(Likeness::distance)
            .thenComparingInt(Likeness::j)
            .thenComparingInt(Likeness::i);

    private void byLikeness() {
        int left;
        do { // again for those whose most alike were all taken by others
            left = free.size();
            var shared = new Content.SharedWords(contentBefore, free);
            List<Likeness> found = new ArrayList<>();
            for (int j = 0; j < after.size(); j++) {
                if (partner[j] < 0) {
                    found.addAll(mostLike(j, shared.with(contentAfter.get(j))));
                }
            }
            found.sort(BEST_FIRST);
            found.forEach(likeness -> pairIfFree(likeness.i(), likeness.j()));
        } while (free.size() < left);
    }

    /** The earlier blocks that a later block may come from; if there are many, the most similar ones. */
    private List<Likeness> mostLike(int j, double[] shares) {
        List<Likeness> found = new ArrayList<>();
        for (int i : free) {
            if (shares[i] >= ALIKE && mayBeOne(i, j)) {
                found.add(new Likeness(i, j, shares[i], Math.abs(i - j)));
            }
        }
        if (found.size() > MOST_ALIKE) {
            found.sort(BEST_FIRST);
            return List.copyOf(found.subList(0, MOST_ALIKE));
        }
        return found;
    }

    /** False for two blocks that have different names. */
    private boolean mayBeOne(int i, int j) {
        return before.get(i).kind() == after.get(j).kind()
                && (before.get(i).name().isEmpty() || after.get(j).name().isEmpty());
    }

    private List<BlockPair> pairs() {
        Set<Integer> unmoved = LongestRun.of(partner);
        List<BlockPair> pairs = new ArrayList<>();
        Set<Integer> gone = new TreeSet<>(free);
        gone(pairs, gone, -1);
        for (int j = 0; j < after.size(); j++) {
            int i = partner[j];
            if (i < 0) {
                pairs.add(new BlockPair(Change.NEW, -1, j));
            } else {
                boolean same = contentBefore.get(i).equals(contentAfter.get(j));
                Change kept = unmoved.contains(j) ? Change.SAME : Change.MOVED;
                pairs.add(new BlockPair(same ? kept : Change.CHANGED, i, j));
                gone(pairs, gone, i);
            }
        }
        return pairs;
    }

    /** Appends the removed blocks that directly follow a block of the earlier text. */
    private static void gone(List<BlockPair> pairs, Set<Integer> gone, int followed) {
        for (int i = followed + 1; gone.remove(i); i++) {
            pairs.add(new BlockPair(Change.GONE, i, -1));
        }
    }
}
