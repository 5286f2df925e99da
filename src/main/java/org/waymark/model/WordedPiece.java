package org.waymark.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A piece with facts, which all languages share, and words in each language: a questionnaire, a record of a dataset. A new
 * kind of content implements it, with its revisions and its words.
 *
 * @param <W> the type of its words
 */
public non-sealed interface WordedPiece<W extends KeyedWords> extends Piece {
    @Override
    WordedKind kind();

    @Override
    List<? extends WordedRevision<W>> revisions();

    /** What was in force on a day: revisions, translations and reviews of that day or before. Empty if none was. */
    Optional<? extends WordedPiece<W>> asOf(LocalDate day);

    /** A copy without the words that are not kept. */
    WordedPiece<W> keeping(Predicate<W> kept);

    /** The same piece if all its drafts were shown. */
    WordedPiece<W> published();

    /**
     * A copy in which every text is replaced.
     *
     * @param source the language of the texts that belong to no other
     */
    WordedPiece<W> with(TextSetter set, Language source);

    /** What lists and menus call it; empty if the guide has no words of it that readers may see. */
    Optional<String> title(Language language, Language source);

    /** How readers find it; empty if they do not see it. */
    Optional<Findable> findable(Language language, Language source);

    /** The address of its printed sheet; empty if it has none of its own. */
    default Optional<String> sheet(Language language) {
        return Optional.empty();
    }

    /** True if its pages are in the language, and not in the words of the source. */
    default boolean isShownIn(Language language) {
        return in(language).isPresent();
    }

    /** Replaces a text of a language. */
    interface TextSetter {
        String set(String text, Language language);
    }

    /** The newest published revision. */
    default Optional<? extends WordedRevision<W>> latest() {
        return revisions().stream().filter(revision -> !revision.draft()).reduce((earlier, later) -> later);
    }

    /** The words of the newest published revision that has some in this language. */
    default Optional<W> in(Language language) {
        return WordedRevision.newest(revisions(), language);
    }

    /** The words shown to readers of a language: their own, or else the source's; empty if all revisions are drafts. */
    default Optional<W> shownIn(Language language, Language source) {
        return in(language).or(() -> in(source));
    }
}
