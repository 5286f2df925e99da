package org.waymark.browser;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.testing.Trees;

/** What a browser wrote down: the folder in which it keeps a reader's profile. */
record Profile(Path folder) {
    /** The files that hold the word, in UTF-8 or UTF-16. */
    List<String> filesWith(String word) {
        return Trees.read(folder).entrySet().stream()
                .filter(file -> Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                        .anyMatch(charset -> file.getValue().contains(bytes(word, charset))))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Each byte is a character, as {@link Trees#read} gives them. */
    private static String bytes(String word, Charset charset) {
        return new String(word.getBytes(charset), StandardCharsets.ISO_8859_1);
    }
}
