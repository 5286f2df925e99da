package org.waymark.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the word that an author most likely meant, for hints. */
public final class Nearest {
    private static final int LISTED = 12;

    private Nearest() {}

    /** A sentence that suggests the most similar allowed word, or lists the allowed words if none is similar. */
    public static String hint(String written, Collection<String> allowed) {
        return to(written, allowed)
                .map(near -> "Did you mean '" + near + "'?")
                .orElseGet(() -> allowed.isEmpty() ? "There is none yet." : "Use one of: " + listed(allowed) + ".");
    }

    /**
     * The allowed word with the fewest edits. At most one edit is accepted, or one for every three letters of a longer
     * word.
     */
    public static Optional<String> to(String written, Collection<String> allowed) {
        String plain = written.toLowerCase(Locale.ROOT);
        return allowed.stream()
                .filter(candidate -> distance(plain, candidate) <= Math.max(1, candidate.length() / 3))
                .min(Comparator.comparingInt((String candidate) -> distance(plain, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String listed(Collection<String> allowed) {
        List<String> sorted = allowed.stream().sorted().toList();
        String words = sorted.stream().limit(LISTED).collect(Collectors.joining(", "));
        return sorted.size() > LISTED ? words + " and " + (sorted.size() - LISTED) + " more" : words;
    }

    /**
     * The least number of insertions, deletions, substitutions and swaps of neighbouring letters (optimal string
     * alignment).
     */
    public static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int exchanged = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int swapped = areSwapped(a, i, b, j) ? cost[i - 2][j - 2] + 1 : exchanged;
                int putIn = 1 + Math.min(cost[i - 1][j], cost[i][j - 1]);
                cost[i][j] = Math.min(Math.min(exchanged, swapped), putIn);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static boolean areSwapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
