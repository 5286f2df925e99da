package org.waymark.search.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.diagnostic.Nearest;

class LikeWordsTest {
    private final Random random = new Random(1);

    private String word() {
        return random.ints(3 + random.nextInt(6), 0, 12)
                .collect(
                        StringBuilder::new, (word, letter) -> word.append((char) ('a' + letter)), StringBuilder::append)
                .toString();
    }

    /** No word that a number of changes makes is passed over, and the order stays. */
    @Test
    void findsAllThatFewChangesMake() {
        List<String> words =
                Stream.generate(this::word).limit(3000).distinct().sorted().toList();
        LikeWords like = new LikeWords(words);
        for (int i = 0; i < 200; i++) {
            String word = word();
            for (int changes : IntStream.rangeClosed(1, 2).toArray()) {
                List<String> near = like.near(word, changes);
                List<String> expected = words.stream()
                        .filter(other -> sharesABeginning(word, other) && Nearest.distance(word, other) <= changes)
                        .toList();
                assertEquals(expected, near.stream().filter(expected::contains).toList(), word);
                assertTrue(near.size() < words.size() / 2, "it looks at few");
            }
        }
    }

    private static boolean sharesABeginning(String word, String other) {
        return other.substring(0, 2)
                .chars()
                .anyMatch(letter -> word.substring(0, 2).indexOf(letter) >= 0);
    }
}
