package org.waymark.exchange;

import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Unit;
import org.waymark.model.UnitKey;

/**
 * A text for a translator, as its authors wrote it: Markdown, or plain words.
 *
 * @param form how it is written
 * @param source the words to translate
 * @param target the words in the language; blank if there are none
 * @param before the source words that the target was made from, if they were others
 * @param state how the target relates to the source
 * @param quality how far readers can rely on the target
 * @param context what helps to understand it
 * @param home where the words are, and where those in the language belong
 */
public record ExchangeText(
        UnitKey key,
        Form form,
        String source,
        String target,
        Optional<String> before,
        Unit.State state,
        Unit.Quality quality,
        Context context,
        Home home) {
    /** How a text is written. */
    public enum Form {
        /** A block of Markdown. */
        BLOCK,
        /** The words of a footnote, in Markdown. */
        FOOTNOTE,
        /** Plain words, as one line. */
        WORDS,
        /** Plain words, with one line for each item of a list. */
        LINES,
        /** A message in ICU MessageFormat. */
        MESSAGE;

        public boolean isMarkdown() {
            return this == BLOCK || this == FOOTNOTE;
        }
    }

    /**
     * What helps to understand a text.
     *
     * @param about what it is, for example {@code heading of level 2}
     * @param notes the comments of its authors
     * @param terms the words that the language has chosen for terms in it
     */
    public record Context(String about, List<String> notes, List<TermHint> terms) {
        public Context {
            notes = List.copyOf(notes);
            terms = List.copyOf(terms);
        }
    }

    /**
     * Where a text is.
     *
     * @param source where the source words are
     * @param file the file of the words in the language, named as in positions; it need not be there yet
     * @param key how the text is found in it: the place of a block from 0, the label of a footnote, or a dotted key; blank if it is
     *     found by its position
     * @param target where the words in the language are now
     */
    public record Home(SourcePosition source, String file, String key, Optional<SourcePosition> target) {}

    /** True if somebody has to look at it: the source has changed, the words are missing, or a translator has not finished. */
    public boolean isOpen() {
        return target.isEmpty() || quality == Unit.Quality.MARKED || isBehind();
    }

    /** True if the source has changed since the words were translated. */
    public boolean isBehind() {
        return state == Unit.State.CHANGED || state == Unit.State.WITHDRAWN;
    }
}
