package org.waymark.character;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds phrases in texts. Where several begin at one word the longest wins, and the next is looked for behind it: 不同 (different)
 * is no 不 (not), and "crime of violence" is no "violence".
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTable<V> {
    private final Map<List<String>, Optional<V>> values = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private int longest;

    /** A phrase that a text has, in its comparison form. */
    public record Found<V>(V value, String phrase) {}

    /**
     * @param phrases what each phrase stands for
     * @param exceptions phrases in which none of the others is looked for
     */
    public PhraseTable(Map<String, V> phrases, Set<String> exceptions) {
        exceptions.forEach(phrase -> add(phrase, Optional.empty()));
        phrases.forEach((phrase, value) -> add(phrase, Optional.of(value)));
    }

    private void add(String phrase, Optional<V> value) {
        List<String> tokens = Tokens.of(phrase);
        if (!tokens.isEmpty()) {
            values.put(tokens, value);
            beginnings.add(tokens.get(0));
            longest = Math.max(longest, tokens.size());
        }
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The phrases that a text has, in its order. */
    public List<Found<V>> in(String text) {
        return in(Tokens.of(text));
    }

    /** The phrases among the pieces of a text, in their order. */
    public List<Found<V>> in(List<String> tokens) {
        List<Found<V>> found = new ArrayList<>();
        int start = 0;
        while (start < tokens.size()) {
            int length = beginnings.contains(tokens.get(start)) ? longestAt(tokens, start) : 0;
            if (length > 0) {
                List<String> phrase = tokens.subList(start, start + length);
                values.getOrDefault(phrase, Optional.empty())
                        .ifPresent(value -> found.add(new Found<>(value, written(phrase))));
            }
            start += Math.max(1, length);
        }
        return found;
    }

    private int longestAt(List<String> tokens, int start) {
        int length = Math.min(longest, tokens.size() - start);
        while (length > 0 && !values.containsKey(tokens.subList(start, start + length))) {
            length--;
        }
        return length;
    }

    private static String written(List<String> tokens) {
        String between = UnspacedScript.has(tokens.get(0).codePointAt(0)) ? "" : " ";
        return String.join(between, tokens);
    }
}
