package org.waymark.search.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Words, indexed by their length and by each of their first two letters, so that a word is compared only with the few words
 * that can be similar.
 */
public final class LikeWords {
    private static final int FIRST = 2;

    private final List<String> words;
    private final int[] letters;
    private final Map<Integer, List<Integer>> places = new HashMap<>();

    /** @param words the words, in the order in which {@link #near} returns them */
    public LikeWords(List<String> words) {
        this.words = words;
        this.letters = words.stream().mapToInt(LikeWords::letters).toArray();
        for (int place = 0; place < words.size(); place++) {
            String word = words.get(place);
            add(key(word.length(), word.charAt(0)), place);
            if (word.length() >= FIRST && word.charAt(1) != word.charAt(0)) {
                add(key(word.length(), word.charAt(1)), place);
            }
        }
    }

    private void add(int key, int place) {
        places.computeIfAbsent(key, none -> new ArrayList<>()).add(place);
    }

    private static int key(int length, char letter) {
        return length << Character.SIZE | letter;
    }

    /** A set of letters, as one bit for each. */
    public static int letters(String word) {
        int bits = 0;
        for (int i = 0; i < word.length(); i++) {
            bits |= 1 << (word.charAt(i) & 31);
        }
        return bits;
    }

    /** The words that share one of the first two letters and that the given number of edits may reach. */
    public List<String> near(String word, int changes) {
        List<Integer> found = new ArrayList<>();
        int own = letters(word);
        // a substituted letter removes one letter and adds another
        IntConsumer take = place -> {
            if (Integer.bitCount(letters[place] ^ own) <= 2 * changes) {
                found.add(place);
            }
        };
        for (int length = Math.max(1, word.length() - changes); length <= word.length() + changes; length++) {
            for (int i = 0; i < Math.min(FIRST, word.length()); i++) {
                places.getOrDefault(key(length, word.charAt(i)), List.of()).forEach(take::accept);
            }
        }
        return found.stream().sorted().distinct().map(words::get).toList();
    }
}
