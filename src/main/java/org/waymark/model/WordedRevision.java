package org.waymark.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A revision of which each language has a file of words, by the same keys.
 *
 * @param <W> what such a file holds
 */
public sealed interface WordedRevision<W extends KeyedWords> extends Revised permits Quiz.Revision, StateLaw.Revision {
    Map<Language, W> words();

    /** The newest words in a language that readers may see. */
    static <W extends KeyedWords> Optional<W> newest(List<? extends WordedRevision<W>> revisions, Language language) {
        return revisions.stream()
                .filter(revision -> !revision.draft())
                .flatMap(revision -> revision.in(language).stream())
                .reduce((earlier, later) -> later);
    }

    default Optional<W> in(Language language) {
        return Optional.ofNullable(words().get(language));
    }
}
