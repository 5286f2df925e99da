package org.waymark.search.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Trees;

/** The cases that {@code search.test.mjs} holds the script to, too. */
class WordTokenizerTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    @Test
    void textIsCutIntoWordsAsInTheBrowser() {
        Trees.text(Path.of("src/test/resources/search/words.tsv")).lines().forEach(line -> {
            String[] parts = line.split("\t");
            assertEquals(unescaped(parts[1]), String.join(" ", WordTokenizer.of(unescaped(parts[0]))), line);
        });
    }

    @Test
    void aWordWithoutEndIsOneWord() {
        assertEquals(List.of("x".repeat(10_000)), WordTokenizer.of("x".repeat(10_000)));
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)))
                .replace("\\t", "\t")
                .replace("\\n", "\n");
    }

    /** A mark that nobody sees makes a text take the long way. */
    @Test
    void cutsATextOfCommonSignsAsItCutsAnyOther() {
        var random = new java.util.Random(1);
        String signs = "abcxyzABC019 .,'’-–“”¿áÉñü÷\n\t§()/@[`{~";
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertEquals(WordTokenizer.of(text + "\u200b"), WordTokenizer.of(text.toString()), text.toString());
        }
    }
}
