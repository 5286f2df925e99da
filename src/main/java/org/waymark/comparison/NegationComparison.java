package org.waymark.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.character.PhraseTable;
import org.waymark.character.Tokens;
import org.waymark.diagnostic.Rule;
import org.waymark.model.WordTable;

/** Compares how often a sentence and its translation say no. */
final class NegationComparison {
    private final boolean isKnown;
    private final PhraseTable<Boolean> source;
    private final PhraseTable<Boolean> own;
    private final String wordsFile;

    /**
     * @param wordsFile the file with the words of the translation's language
     */
    NegationComparison(WordTable source, WordTable own, String wordsFile) {
        this.isKnown = source.isKnown() && own.isKnown();
        this.source = table(source);
        this.own = table(own);
        this.wordsFile = wordsFile;
    }

    /** The words that say no are true; those that may answer one are false. */
    private static PhraseTable<Boolean> table(WordTable words) {
        Map<String, Boolean> phrases = new HashMap<>();
        words.also().forEach(word -> phrases.put(word, false));
        words.words().forEach(word -> phrases.put(word, true));
        return new PhraseTable<>(phrases, words.except());
    }

    /** The first sentence that denies more or less than its translation. */
    Optional<Difference> of(List<SentencePairs.SentencePair> sentences) {
        return isKnown ? sentences.stream().flatMap(pair -> of(pair).stream()).findFirst() : Optional.empty();
    }

    private Optional<Difference> of(SentencePairs.SentencePair pair) {
        var said = source.in(Tokens.of(pair.source()));
        var answered = own.in(Tokens.of(pair.own()));
        if (said.isEmpty() && answered.isEmpty()) {
            return Optional.empty();
        }
        List<String> sourceWords = words(said);
        List<String> ownWords = words(answered);
        boolean isLess = sourceWords.size() > answered.size();
        boolean isMore = said.isEmpty() && !ownWords.isEmpty();
        return isLess || isMore ? Optional.of(difference(pair, sourceWords, ownWords)) : Optional.empty();
    }

    private static List<String> words(List<PhraseTable.Found<Boolean>> found) {
        return found.stream()
                .filter(PhraseTable.Found::value)
                .map(PhraseTable.Found::phrase)
                .toList();
    }

    private Difference difference(SentencePairs.SentencePair pair, List<String> sourceWords, List<String> ownWords) {
        return new Difference(
                Rule.TRANSLATION_NEGATION,
                "the source says " + quoted(sourceWords) + " and the translation " + quoted(ownWords) + ": "
                        + pair.shown(),
                "Compare the two: one such word turns the meaning round. If both say the same, add the word that says it"
                        + " here in another way to 'negation: also' in " + wordsFile + ".");
    }

    static String quoted(List<String> words) {
        return words.isEmpty() ? "no such word" : words.stream().collect(Collectors.joining("', '", "'", "'"));
    }
}
