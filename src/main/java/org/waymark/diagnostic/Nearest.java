package org.waymark.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what an author most likely meant, for hints. */
public final class Nearest {
    private static final int LISTED = 12;

    private Nearest() {}

    /** A sentence that names the nearest of the allowed words, or lists them where none is near. */
    public static String hint(String written, Collection<String> allowed) {
        return to(written, allowed)
                .map(near -> "Did you mean '" + near + "'?")
                .orElseGet(() -> allowed.isEmpty() ? "There is none yet." : "Use one of: " + listed(allowed) + ".");
    }

    /** The one of the allowed words that needs the fewest changes, if that is at most a third of its letters. */
    public static Optional<String> to(String written, Collection<String> allowed) {
        return allowed.stream()
                .filter(candidate -> distance(written, candidate) <= Math.max(2, candidate.length() / 3))
                .min(Comparator.comparingInt((String candidate) -> distance(written, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String listed(Collection<String> allowed) {
        List<String> sorted = allowed.stream().sorted().toList();
        String words = sorted.stream().limit(LISTED).collect(Collectors.joining(", "));
        return sorted.size() > LISTED ? words + " and " + (sorted.size() - LISTED) + " more" : words;
    }

    /** Levenshtein's distance: the least number of letters put in, taken out or exchanged. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
