package org.waymark.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A revision that has one file of words for each language, all with the same keys.
 *
 * @param <W> the type of the words
 */
public sealed interface WordedRevision<W extends KeyedWords> extends Revised permits Quiz.Revision, StateLaw.Revision {
    Map<Language, W> words();

    /** The words of the newest published revision that has some in this language. */
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
