package org.waymark.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which words two texts share. */
final class Words {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Words() {}

    /** The share of their words that two texts have in common: 1 for the same words, 0 for none. */
    static double share(String one, String other) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> first = words(one);
        List<String> second = words(other);
        first.forEach(word -> counts.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : second) {
            int left = counts.getOrDefault(word, 0);
            common += left > 0 ? 1 : 0;
            counts.put(word, left - 1);
        }
        return 2.0 * common / (first.size() + second.size());
    }

    private static List<String> words(String text) {
        return SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }
}
