package org.waymark.model.quiz;

import java.util.Map;
import org.waymark.model.Language;
import org.waymark.model.WordedPiece;
import org.waymark.model.WordedRevision;

/**
 * What all revisions of a questionnaire share: the parts of its pages, and words that say nothing of the rules.
 *
 * @param words the words by language; they have no title
 */
public record QuizCommon(QuizParts parts, Map<Language, QuizWords> words) {
    public static final QuizCommon NONE = new QuizCommon(QuizParts.NONE, Map.of());

    public QuizCommon {
        words = Map.copyOf(words);
    }

    /** A copy in which every text is replaced. */
    QuizCommon with(WordedPiece.TextSetter set) {
        return new QuizCommon(
                parts, WordedRevision.each(words, own -> own.with(text -> set.set(text, own.language()))));
    }
}
