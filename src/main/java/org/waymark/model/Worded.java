package org.waymark.model;

import java.util.Map;
import java.util.Optional;

/**
 * A revision of which each language has a file of words, by the same keys.
 *
 * @param <W> what such a file holds
 */
public sealed interface Worded<W extends Wording> extends Revised permits Quiz.Edition, StateLaw.Edition {
    Map<Language, W> words();

    default Optional<W> in(Language language) {
        return Optional.ofNullable(words().get(language));
    }
}
