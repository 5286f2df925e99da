package org.waymark.history;

import java.util.Set;
import java.util.TreeSet;

/** Finds a longest increasing subsequence. Blocks within it kept their order; the others were moved. */
final class LongestRun {
    private LongestRun() {}

    /** The indexes of one longest increasing subsequence. Numbers below 0 are skipped. */
    static Set<Integer> of(int[] places) {
        int[] length = new int[places.length];
        int[] previous = new int[places.length];
        int last = -1;
        for (int j = 0; j < places.length; j++) {
            previous[j] = best(places, length, j);
            length[j] = places[j] < 0 ? 0 : 1 + (previous[j] < 0 ? 0 : length[previous[j]]);
            last = places[j] >= 0 && (last < 0 || length[j] > length[last]) ? j : last;
        }
        Set<Integer> run = new TreeSet<>();
        for (int j = last; j >= 0; j = previous[j]) {
            run.add(j);
        }
        return run;
    }

    private static int best(int[] places, int[] length, int j) {
        int best = -1;
        for (int k = 0; k < j; k++) {
            boolean before = places[k] >= 0 && places[k] < places[j];
            best = before && (best < 0 || length[k] > length[best]) ? k : best;
        }
        return best;
    }
}
