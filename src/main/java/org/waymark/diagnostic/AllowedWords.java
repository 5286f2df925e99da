package org.waymark.diagnostic;

import java.util.Collection;
import java.util.List;

/**
 * The words that an author may write under a key.
 *
 * @param otherwise what to do if no word is near, before an example
 */
public record AllowedWords(String key, List<String> words, String otherwise) {
    public AllowedWords {
        words = List.copyOf(words);
    }

    public static AllowedWords of(String key, Collection<String> words) {
        return new AllowedWords(key, List.copyOf(words), "Write");
    }

    /** True if the word is one of them. Otherwise reports it. */
    public boolean accept(String written, SourcePosition position, Diagnostics diagnostics) {
        if (words.contains(written)) {
            return true;
        }
        diagnostics.report(
                Rule.WRONG_TYPE,
                position,
                "'" + key + "' is '" + written + "', not one of: " + String.join(", ", words),
                Nearest.to(written, words)
                        .map(near -> "Did you mean '" + near + "'?")
                        .orElse(otherwise + ", for example: " + key + ": "
                                + words.stream().findFirst().orElse("...")));
        return false;
    }
}
